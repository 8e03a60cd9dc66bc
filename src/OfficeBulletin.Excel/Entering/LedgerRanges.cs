using System.Text;
using System.Text.RegularExpressions;
using OfficeBulletin.Excel.Marking;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Lets the ranges over the rows reach to what came in: the used range, the filter and its name, tables.</summary>
internal sealed partial class LedgerRanges(PackageChanges changes, GatedPackage package, LedgerSheet ledger, NewColumns columns)
{
    private const string FilterName = "_xlnm._FilterDatabase";

    public void Extend(int lastRow)
    {
        var lastColumn = columns.Added.Select(added => added.Column).Append(0).Max();
        var filter = default(MergedRange);
        changes.Change(ledger.Sheet.Part, part =>
        {
            var outline = XmlOutline.Of(part);
            var splices = new Splices(part);
            foreach (var child in outline.Children)
            {
                if (child.Name is not ("dimension" or "autoFilter") || Range(outline.Tag(child)) is not { } range)
                    continue;
                if (child.Name == "autoFilter" && range.First.Row != ledger.Places.HeaderRow)
                    continue;
                if (child.Name == "autoFilter")
                    filter = range;
                var corner = new CellAddress(Math.Max(range.Last.Row, lastRow), child.Name == "dimension" ? Math.Max(range.Last.Column, lastColumn) : Right(range));
                splices.Replace(child.Start, child.TagEnd, Reference().Replace(outline.Tag(child), match => $"{match.Groups["before"].Value}\"{new MergedRange(range.First, corner)}\"", 1));
            }
            return splices.Apply();
        });
        if (filter is not null)
            changes.Change(package.MainPart, part => Named(part, filter, new MergedRange(filter.First, new CellAddress(Math.Max(filter.Last.Row, lastRow), Right(filter)))));
        foreach (var table in ledger.Tables.Where(table => table.Range.First.Row == ledger.Places.HeaderRow && Covers(table.Range)))
            changes.Change(table.Part, part => Extended(table, part, lastRow));
    }

    private byte[] Extended(LedgerTable table, byte[] part, int lastRow)
    {
        var right = Right(table.Range);
        var corner = new CellAddress(Math.Max(table.Range.Last.Row, lastRow), right);
        return corner == table.Range.Last ? part : LedgerTable.Extended(part, table.Range, corner, [.. columns.Added.Where(added => added.Column <= right && added.Column > table.Range.Last.Column).Select(added => added.Heading)]);
    }

    private bool Covers(MergedRange range) => range.First.Column <= ledger.Places.Title && ledger.Places.Title <= range.Last.Column;

    /// <summary>The last column of a range with the new columns that stand right behind it.</summary>
    private int Right(MergedRange range)
    {
        var last = range.Last.Column;
        foreach (var (_, column) in columns.Added)
            last = column == last + 1 ? column : last;
        return last;
    }

    private byte[] Named(byte[] part, MergedRange from, MergedRange to)
    {
        var text = Encoding.UTF8.GetString(part);
        var name = Regex.Escape(System.Security.SecurityElement.Escape(ledger.Sheet.Name));
        var changed = Regex.Replace(text, $"(?<before><[^<>]*{Regex.Escape(FilterName)}[^<>]*>('?|&apos;){name}('?|&apos;)!){Regex.Escape(Absolute(from))}(?=<)", match => match.Groups["before"].Value + Absolute(to), RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return changed == text ? part : Encoding.UTF8.GetBytes(changed);
    }

    private static string Absolute(MergedRange range) => $"{Absolute(range.First)}:{Absolute(range.Last)}";

    private static string Absolute(CellAddress cell) => $"${CellAddress.Letters(cell.Column)}${cell.Row}";

    private static MergedRange? Range(string tag) =>
        Reference().Match(tag) is { Success: true } match && MergedRange.TryParse(Encoding.UTF8.GetBytes(match.Groups["value"].Value), out var range) ? range : null;

    [GeneratedRegex("""(?<before>\sref\s*=\s*)["'](?<value>[^"']*)["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
