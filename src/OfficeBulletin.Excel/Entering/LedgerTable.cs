using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OfficeBulletin.Excel.Marking;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Entering;

/// <summary>A table (ListObject) of the sheet (ISO/IEC 29500-1 18.5.1.2).</summary>
/// <param name="Totals">Rows of totals at its end.</param>
internal sealed partial record LedgerTable(string Part, MergedRange Range, int Totals)
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

    public static IReadOnlyList<LedgerTable> Of(GatedPackage package, string sheet) =>
        [.. package.Relationships(sheet).Where(related => related.Type == Type && !related.External).Select(related => Read(package, related.Target)).OfType<LedgerTable>()];

    /// <summary>The part with the table reaching to another corner; the columns that come in are named by their headings.</summary>
    public static byte[] Extended(byte[] part, MergedRange range, CellAddress corner, IReadOnlyList<string> headings)
    {
        var wider = new MergedRange(range.First, corner).ToString();
        var outline = XmlOutline.Of(part);
        var pieces = new Splices(part);
        pieces.Replace(outline.RootStart, outline.RootTagEnd, Referring(Encoding.UTF8.GetString(part, outline.RootStart, outline.RootTagEnd - outline.RootStart), wider));
        foreach (var child in outline.Children)
        {
            if (child.Name == "autoFilter")
                pieces.Replace(child.Start, child.TagEnd, Referring(outline.Tag(child), wider));
            else if (child.Name == "tableColumns" && headings.Count > 0)
                pieces.Replace(child.Start, child.End, Columns(Encoding.UTF8.GetString(part, child.Start, child.End - child.Start), outline.Prefix, headings));
        }
        return pieces.Apply();
    }

    private static LedgerTable? Read(GatedPackage package, string part)
    {
        using var reader = PartReader.Open(package, part);
        reader?.MoveToContent();
        return reader?.GetAttribute("ref") is { } reference && MergedRange.TryParse(Encoding.UTF8.GetBytes(reference.Trim()), out var range)
            ? new LedgerTable(part, range, int.TryParse(reader.GetAttribute("totalsRowCount"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var totals) ? totals : 0)
            : null;
    }

    private static string Referring(string tag, string range) => Reference().Replace(tag, match => $"{match.Groups["before"].Value}\"{range}\"", 1);

    private static string Columns(string columns, string prefix, IReadOnlyList<string> headings)
    {
        var ids = Ids().Matches(columns).Select(match => int.TryParse(match.Groups["id"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).ToList();
        var next = ids.DefaultIfEmpty(0).Max() + 1;
        var added = string.Concat(headings.Select((heading, index) => string.Create(CultureInfo.InvariantCulture, $"<{prefix}tableColumn id=\"{next + index}\" name=\"{CellMarkup.Safe(heading)}\"/>")));
        var end = columns.LastIndexOf("</", StringComparison.Ordinal);
        return Count().Replace(columns[..end], match => string.Create(CultureInfo.InvariantCulture, $"{match.Groups["before"].Value}\"{ids.Count + headings.Count}\""), 1) + added + columns[end..];
    }

    [GeneratedRegex("""(?<before>\sref\s*=\s*)["'][^"']*["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("""tableColumn\s[^>]*?\bid\s*=\s*["'](?<id>\d+)["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("""(?<before>\scount\s*=\s*)["'][^"']*["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Count();
}
