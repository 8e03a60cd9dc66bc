using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F05: no channel adopted more of a unit than the unit sent. A warning: what was sent before the period may be adopted in it. Tables in which this is so for many units
/// count otherwise (by 篇次, by commissions), and nothing is said of them.
/// </summary>
internal static class AdoptedWithinSubmitted
{
    public static IEnumerable<Finding> Check(TypedTable table)
    {
        if (table.Source.Caption.Contains("约稿", StringComparison.Ordinal))
            yield break;
        foreach (var adopted in table.Figures.Where(column => column is { IsCount: true, Counted: Counted.Adopted } && !column.Heading.Contains('次')))
        {
            if (Sent(table, adopted) is not { } sent || (adopted.IsSum && HasChannels(table)))
                continue;
            var over = table.Units.Where(row => row.Cells[sent.Index] is { Counts: true, Value: >= 0 } && row.Cells[adopted.Index].Value > row.Cells[sent.Index].Value).ToList();
            if (over.Count * 3 > table.Units.Count(row => row.Cells[adopted.Index].Value > 0) + 2)
                continue;
            foreach (var row in over)
                yield return Over(table, sent, adopted, row);
        }
    }

    /// <summary>The column of what was sent to that channel, else of what was sent at all; null when there is none, or more than one.</summary>
    private static TypedColumn? Sent(TypedTable table, TypedColumn adopted)
    {
        var sent = table.Figures.Where(column => column is { IsCount: true, Counted: Counted.Submitted or Counted.Forwarded } && column.Span == adopted.Span).ToList();
        var own = sent.FindAll(column => column.Channel.Length > 0 && column.Channel == adopted.Channel);
        var all = sent.FindAll(column => column.Counted == Counted.Submitted);
        return own.Count == 1 ? own[0] : all.Count == 1 ? all[0] : null;
    }

    /// <summary>A piece that several channels adopted counts several times in their total.</summary>
    private static bool HasChannels(TypedTable table) => table.Figures.Count(column => column is { IsCount: true, Counted: Counted.Adopted, IsSum: false }) > 1;

    private static Finding Over(TypedTable table, TypedColumn sent, TypedColumn adopted, TypedRow row)
    {
        var (more, fewer) = (row.Cells[adopted.Index].Text, row.Cells[sent.Index]);
        return new Finding("F05", "table.adopted-over-submitted", FindingLevel.Warning, table.At(row), $"“{row.Name}”的“{adopted.Heading}”是 {more}，多于“{sent.Heading}”的 {(fewer.IsNone ? "0" : fewer.Text)}；请核对，确是以前报送的就不用改。", more, Source: "practice");
    }
}
