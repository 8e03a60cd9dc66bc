using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.ReadBack;

namespace OfficeBulletin.Word.Tests.ReadBack;

/// <summary>A Word file as bytes, and what other programs and editors do to it.</summary>
internal sealed partial record WordFile(byte[] Bytes)
{
    public Outcome<Issues.Issue> Read() => PackageGate.Open(Bytes, PackageKind.Word, "issue.docx").Then(package => IssueReader.Read(package, "issue.docx"));

    /// <summary>The issue read; fails when the document is refused or does not pass the validator.</summary>
    public Issues.Issue Issue()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var outcome = Read();
        Assert.False(outcome.Refused);
        return outcome.Value!;
    }

    public IEnumerable<string> Rules() => Read().Findings.Select(finding => finding.Rule);

    /// <summary>Content controls, custom XML and properties gone, as other programs leave a document.</summary>
    public WordFile WithoutControls() => Rewritten((name, text) => name switch
    {
        _ when name.StartsWith("customXml/", StringComparison.Ordinal) || name.StartsWith("docProps/", StringComparison.Ordinal) => null,
        _ when name.EndsWith(".rels", StringComparison.Ordinal) => OwnRelationship().Replace(text, ""),
        "[Content_Types].xml" => OwnContentType().Replace(text, ""),
        "word/document.xml" => ControlTag().Replace(ControlProperties().Replace(text, ""), ""),
        _ => text,
    });

    public WordFile WithoutItemBookmarks() => Edited(Gone);

    /// <summary>Every style under another id, as Chinese Word writes them, the names kept.</summary>
    public WordFile WithOtherStyleIds()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        string Renamed(Match match) => match.Groups["before"].Value + (ids.TryGetValue(match.Groups["id"].Value, out var id) ? id : ids[match.Groups["id"].Value] = "a" + (ids.Count + 1)) + "\"";
        return Rewritten((_, text) => StyleId().Replace(text, Renamed));
    }

    /// <summary>The document's main part changed as an editor changes it.</summary>
    public WordFile Edited(Func<string, string> edit) => Rewritten((name, text) => name == "word/document.xml" ? edit(text) : text);

    /// <summary>The main part with one text replaced; fails when it is not there exactly once.</summary>
    public WordFile Edited(string from, string to) => Edited(text =>
    {
        Assert.Equal(2, text.Split(from).Length);
        return text.Replace(from, to, StringComparison.Ordinal);
    });

    /// <param name="rewrite">Gives the new text of a part; null drops it.</param>
    private WordFile Rewritten(Func<string, string, string?> rewrite)
    {
        using var output = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read))
        using (var into = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var stream = entry.Open();
                using var memory = new MemoryStream();
                stream.CopyTo(memory);
                var isXml = entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal);
                var bytes = isXml ? rewrite(entry.FullName, Encoding.UTF8.GetString(memory.ToArray())) is { } text ? Encoding.UTF8.GetBytes(text) : null : memory.ToArray();
                if (bytes is null)
                    continue;
                using var written = into.CreateEntry(entry.FullName).Open();
                written.Write(bytes);
            }
        }
        return new WordFile(output.ToArray());
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"<Relationship\b[^>]*(customXml|docProps)[^>]*?/>", Options, 1000)]
    private static partial Regex OwnRelationship();

    [GeneratedRegex(@"<Override\b[^>]*PartName=""/(customXml|docProps)[^>]*?/>", Options, 1000)]
    private static partial Regex OwnContentType();

    [GeneratedRegex(@"<w:sdtPr>.*?</w:sdtPr>|<w:sdtPr ?/>|<w:sdtEndPr>.*?</w:sdtEndPr>|<w:sdtEndPr ?/>", Options, 1000)]
    private static partial Regex ControlProperties();

    [GeneratedRegex("</?w:sdt(Content)?>", Options, 1000)]
    private static partial Regex ControlTag();

    [GeneratedRegex(@"<w:bookmarkStart w:id=""(?<id>\d+)"" w:name=""_ob_[^""]*"" ?/>", Options, 1000)]
    private static partial Regex ItemBookmarkStart();

    [GeneratedRegex(@"(?<before>(<w:style\b[^>]*w:styleId=|<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val=)"")(?<id>[^""]*)""", Options, 1000)]
    private static partial Regex StyleId();

    private static string Gone(string text)
    {
        foreach (Match start in ItemBookmarkStart().Matches(text))
            text = text.Replace(start.Value, "", StringComparison.Ordinal).Replace($"<w:bookmarkEnd w:id=\"{start.Groups["id"].Value}\" />", "", StringComparison.Ordinal);
        return text;
    }
}
