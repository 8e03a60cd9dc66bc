using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Tests.Marking;

/// <summary>A workbook on its way: made, marked, and looked into part by part.</summary>
internal sealed record MarkedFile(byte[] Bytes)
{
    private const string Types = "[Content_Types].xml";

    public static Finding Finding(string cell, string message, string rule = "E05", string? sheet = "报送", FindingLevel level = FindingLevel.Error) =>
        new(rule, "submission.test", level, new Place { File = "万州.xlsx", Sheet = sheet, Cell = cell.Length == 0 ? null : cell }, message);

    public MarkedFile Marked(params IReadOnlyList<Finding> findings)
    {
        var opened = WorkbookFile.Open(Bytes, "万州.xlsx");
        using var output = new MemoryStream();
        MarkedCopy.Write(Bytes, opened.Value ?? throw new InvalidOperationException(string.Join(' ', opened.Findings.Select(finding => finding.Message))), findings, output);
        return new MarkedFile(output.ToArray());
    }

    /// <summary>"B2=text", one for each comment of a sheet, in its order; the texts of all its runs together.</summary>
    public IReadOnlyList<string> Comments(int sheet = 1)
    {
        var package = Gated();
        if (package.Target($"xl/worksheets/sheet{sheet}.xml", RelationshipTypes.Comments) is not { } part)
            return [];
        var root = XDocument.Load(new MemoryStream(package.Bytes(part)!.Value.ToArray())).Root!;
        return [.. root.Descendants(root.Name.Namespace + "comment").Select(comment => $"{comment.Attribute("ref")!.Value}={string.Concat(comment.Descendants(root.Name.Namespace + "t").Select(text => text.Value))}")];
    }

    /// <summary>Cells (row and column from 0) that have a box for a comment.</summary>
    public IReadOnlyList<string> Boxes(int sheet = 1)
    {
        XNamespace excel = "urn:schemas-microsoft-com:office:excel";
        var package = Gated();
        var drawings = package.Relationships($"xl/worksheets/sheet{sheet}.xml").Where(relationship => relationship.Type.EndsWith("/vmlDrawing", StringComparison.Ordinal));
        return [.. drawings.SelectMany(drawing => XDocument.Load(new MemoryStream(package.Bytes(drawing.Target)!.Value.ToArray())).Descendants(excel + "ClientData"))
            .Where(data => data.Attribute("ObjectType")!.Value == "Note")
            .Select(data => new CellAddress((int)data.Element(excel + "Row")! + 1, (int)data.Element(excel + "Column")! + 1).ToString())];
    }

    public string Text(string part) => Encoding.UTF8.GetString(Parts()[part]);

    /// <summary>All parts, unpacked.</summary>
    public Dictionary<string, byte[]> Parts()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var stream = entry.Open();
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                return copy.ToArray();
            },
            StringComparer.Ordinal);
    }

    /// <summary>The file with the part whose name holds that changed.</summary>
    public byte[] With(string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = zip.Entries.Single(entry => entry.FullName.Contains(part, StringComparison.Ordinal)).Open();
            using var reader = new StreamReader(content, leaveOpen: true);
            var text = change(reader.ReadToEnd());
            content.SetLength(0);
            content.Write(Encoding.UTF8.GetBytes(text));
        }
        return stream.ToArray();
    }

    /// <summary>The file with one more part, to which its first sheet leads.</summary>
    public MarkedFile Beside(string part, string text)
    {
        const string Relationships = "xl/worksheets/_rels/sheet1.xml.rels";
        var led = With(Relationships, rels => rels.Replace("</Relationships>", $"""<Relationship Id="rThread" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="/{part}"/></Relationships>""", StringComparison.Ordinal));
        using var stream = new MemoryStream();
        stream.Write(led);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = zip.CreateEntry(part).Open();
            content.Write(Encoding.UTF8.GetBytes(text));
        }
        return new MarkedFile(stream.ToArray());
    }

    /// <summary>Names of parts that this file has otherwise than the other one, or not at all.</summary>
    public IEnumerable<string> Differences(MarkedFile other)
    {
        var (mine, theirs) = (Parts(), other.Parts());
        return mine.Keys.Union(theirs.Keys, StringComparer.Ordinal)
            .Where(part => !mine.TryGetValue(part, out var one) || !theirs.TryGetValue(part, out var two) || !one.AsSpan().SequenceEqual(two))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Fails when a part differs that comments do not concern, or a sheet by more than its reference to the boxes.</summary>
    public void AssertOnlyMarksDiffer(MarkedFile original)
    {
        var (mine, theirs) = (Parts(), original.Parts());
        foreach (var part in Differences(original))
        {
            if (part.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
                Assert.Equal(Encoding.UTF8.GetString(theirs[part]), System.Text.RegularExpressions.Regex.Replace(Encoding.UTF8.GetString(mine[part]), "<(x:)?legacyDrawing [^>]*/>", "", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)));
            else
                Assert.True(part == Types || part.EndsWith(".rels", StringComparison.Ordinal) || part.Contains("comments", StringComparison.Ordinal) || part.EndsWith(".vml", StringComparison.Ordinal), part);
        }
    }

    public GatedPackage Gated()
    {
        var outcome = PackageGate.Open(Bytes, PackageKind.Workbook, "万州.xlsx");
        Assert.Empty(outcome.Findings);
        return outcome.Value!;
    }
}
