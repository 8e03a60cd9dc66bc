using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>F02: numbers that the narrative clearly ties to a quantity of the ledger are what the ledger counts; those of the tables and those, like 转报, that stand in no table.</summary>
internal static class LedgerNarrative
{
    public static IEnumerable<Finding> Check(WrittenNotice notice, Tally tally, LedgerFigures ledger)
    {
        var mentions = NarrativeReading.Of(notice, tally.Period, ledger.Units, ledger.Channels, ledger.Kinds);
        var kinds = notice.Tables.SelectMany(table => table.Units).Select(ledger.UnitOf).OfType<Unit>().Select(unit => unit.Kind).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var figures = ledger.IsPeriodical(mention) && !IsWhole(mention, mentions) ? [] : ledger.Find(mention, kinds);
            if (figures.Count == 0 || figures.Contains(mention.Token.Value))
                continue;
            var (where, quote) = NarrativeReading.At(notice, mention);
            var right = NoticeTables.Number(figures[0]);
            yield return new Finding("F02", "notice.ledger-differs", FindingLevel.Error, where, $"文字里{MentionText.Of(mention)}是 {mention.Token.Text}{mention.Token.Measure}，台账统计是 {right}；请核对，改成一致。", quote, figures.Count == 1 ? right : null, "practice");
        }
    }

    /// <summary>Whether a periodical printed all that its channel adopted: it is the only one of the channel's, and no other number is said of the channel.</summary>
    private static bool IsWhole(NumberMention mention, IReadOnlyList<NumberMention> mentions) =>
        mention.Whole is null && mentions.Count(other => other.Paragraph == mention.Paragraph && other.Counted == Counted.Adopted && (other.Addressee == mention.Addressee || other.Channel == mention.Addressee)) == 1;
}
