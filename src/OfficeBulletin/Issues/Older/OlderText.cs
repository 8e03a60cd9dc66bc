using OfficeBulletin.Gate;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>Finds an issue in plain text: as it comes out of a PDF, was copied from one, or was written by a converter.</summary>
public static class OlderText
{
    /// <summary>A hundred times what a thick issue needs.</summary>
    private const int LargestFile = 8 << 20;
    private const int MostLines = 6_000;

    /// <summary>More findings than anybody looks up by their lines.</summary>
    private const int MostLocated = 100;

    /// <summary>Reads the bytes of a text file (<see cref="TextDecoding"/>).</summary>
    /// <param name="file">Name to show in findings.</param>
    /// <returns>Refused when the file is empty, too large or no text.</returns>
    public static Outcome<Issue> Read(ReadOnlyMemory<byte> bytes, string file)
    {
        var findings = new OlderFindings(file);
        if (bytes.Length > LargestFile)
            return Outcome.Refusal<Issue>(findings.TooLarge(bytes.Length, LargestFile));
        if (FileKind.Refusal(bytes.Span) is { } kind && kind != GateRules.FileText && kind != GateRules.FileUnknown)
            return Outcome.Refusal<Issue>(kind == GateRules.FilePdf ? [findings.IsPdf()] : Refusal(kind, file));
        if (TextDecoding.Decode(bytes.Span) is not { } decoded || IsBinary(decoded.Text))
            return Outcome.Refusal<Issue>(findings.NotText());
        if (decoded.Coding != TextCoding.Utf8)
            findings.OtherCoding(decoded.Coding);
        return Read(decoded.Text, findings);
    }

    /// <param name="text">The whole text.</param>
    /// <param name="file">Name to show in findings.</param>
    /// <returns>Refused only when there is no text at all.</returns>
    public static Outcome<Issue> Read(string text, string file) => Read(text, new OlderFindings(file));

    private static Outcome<Issue> Read(string text, OlderFindings findings)
    {
        var lines = TextLines.Of(text);
        if (lines.Count > MostLines)
            return Outcome.Refusal<Issue>(findings.TooManyLines(lines.Count, MostLines));
        var notes = new TextNotes();
        var written = notes.TakeOut(PictureMarks.TakeOut(HtmlTables.Unfold(lines), findings));
        var printed = PageFurniture.Remove(LoneBullets.Join(MarkdownSigns.TakeOff(written)), findings);
        var regions = TextRegions.Of(HeadingLines.Mend(TextTables.Find(printed, findings)));
        var contents = ContentsLines.Blocks(regions.Contents, string.Concat(regions.Body.Select(line => line.Key)));
        var body = BodyLines.Blocks(regions.Body, ContentsParser.Parse(contents, []), notes);
        var issue = IssueParser.Parse(new IssueRegions([.. regions.Masthead.Select(Plain)], contents, body, ImprintLines.Blocks(regions.Imprint)), IssueOrigin.Unknown);
        return new Outcome<Issue>(issue.Value is { } value ? WithoutIds(value) : null, [.. findings.All, .. issue.Findings.Take(MostLocated).Select(finding => findings.Located(finding, printed)), .. issue.Findings.Skip(MostLocated)]);
    }

    /// <summary>Ids parted unsigned briefs while reading and mean nothing beyond.</summary>
    private static Issue WithoutIds(Issue issue) => issue with { Columns = [.. issue.Columns.Select(column => column with { Items = [.. column.Items.Select(item => item with { Id = null })] })] };

    private static PrintedBlock Plain(TextLine line) => new(line.Table ?? (Block)Paragraph.Of(line.Text));

    private static IEnumerable<Finding> Refusal(GateRule kind, string file)
    {
        var report = new GateReport(file);
        report.Add(kind);
        return report.Findings();
    }

    /// <summary>More than one character in fifty is a control character that no text has.</summary>
    private static bool IsBinary(string text) => text.Count(character => char.IsControl(character) && !char.IsWhiteSpace(character)) * 50 > text.Length;
}
