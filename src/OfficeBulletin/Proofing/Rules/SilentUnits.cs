using System.Globalization;
using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>F10: as many units sent nothing as the narrative says: as the tables list with nothing, and as the ledger knows by its register.</summary>
internal static class SilentUnits
{
    public static IEnumerable<Finding> Check(WrittenNotice notice)
    {
        var tables = new TableFigures(notice);
        foreach (var mention in NarrativeReading.Silent(notice, NoticePeriod.Of(notice), tables.Units, tables.Channels, tables.Words))
        {
            if (tables.Silent(mention.Kind) is { } silent && silent != mention.Value)
                yield return Finding(notice, mention, "表里", silent);
        }
    }

    public static IEnumerable<Finding> Check(WrittenNotice notice, Tally tally, LedgerFigures ledger)
    {
        foreach (var mention in NarrativeReading.Silent(notice, tally.Period, ledger.Units, ledger.Channels, ledger.Kinds))
        {
            if (ledger.Silent(mention.Kind) is { Count: > 0 } silent && !silent.Any(count => count == mention.Value))
                yield return Finding(notice, mention, "台账统计", silent[0]);
        }
    }

    private static Finding Finding(WrittenNotice notice, SilentMention mention, string where, int silent)
    {
        var (place, quote) = NarrativeReading.At(notice, mention.Paragraph, mention.Start, mention.Text.Length);
        var right = silent.ToString(CultureInfo.InvariantCulture);
        return new Finding("F10", "notice.silent-units", FindingLevel.Error, place, $"文字里未报送的{mention.Word}是 {mention.Text}个，{where}是 {right}个；请核对，改成一致。", quote, right, "practice");
    }
}
