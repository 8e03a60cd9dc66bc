using OfficeBulletin.Adoptions;
using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Reporting.Wording;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>F09: the rank that the narrative tells, and among how many, are those that the ledger's sheet 事实 holds for the channel and the period.</summary>
internal static class OutsideRanks
{
    private const string Rank = "排名";
    private const string Ranked = "参评数";

    public static IEnumerable<Finding> Check(WrittenNotice notice, Tally tally, LedgerFigures ledger, LedgerBook book)
    {
        if (book.Facts.Count == 0)
            yield break;
        var facts = new NarrativeFacts(book, tally.Period);
        var mentions = NarrativeReading.Ranks(notice, tally.Period, ledger.Units, ledger.Channels, ledger.Kinds).Select(mention => (Mention: mention, Channel: Channel(mention, tally, ledger, facts))).Where(found => found.Channel is not null);
        foreach (var told in mentions.GroupBy(found => found.Channel!.Value, found => found.Mention))
        {
            // Of several ranks (全国、西部) one is the ledger's, and which is not said.
            if (Differs(told, mention => mention.Rank, Fact(Rank, told.Key)) is { } rank)
                yield return Finding(notice, rank.Mention, rank.Number, rank.Fact, "排名");
            if (Differs(told, mention => mention.Among, Fact(Ranked, told.Key)) is { } among)
                yield return Finding(notice, among.Mention, among.Number, among.Fact, "参加排名的数量");
        }

        OutsideFact? Fact(string name, int channel) => facts.Find(new FactTerm(name, OfChannel: true), channel);
    }

    /// <summary>The channel that ranks, by its name or, where the sentence names none, the only one of which a rank is known.</summary>
    private static int? Channel(RankMention mention, Tally tally, LedgerFigures ledger, NarrativeFacts facts)
    {
        if (mention.Channel is { } name)
            return ledger.Channel(name);
        var ranking = Enumerable.Range(0, tally.Channels.Count).Where(channel => facts.Find(new FactTerm(Rank, OfChannel: true), channel) is not null).ToList();
        return ranking is [var only] ? only : null;
    }

    /// <summary>The first number, when none of them is the fact's; null when one is, and when there is no such number or fact.</summary>
    private static (RankMention Mention, RankNumber Number, OutsideFact Fact)? Differs(IEnumerable<RankMention> told, Func<RankMention, RankNumber?> number, OutsideFact? fact)
    {
        var numbers = told.Where(mention => number(mention) is not null).Select(mention => (mention, number(mention)!)).ToList();
        return fact is null || numbers.Count == 0 || numbers.Exists(found => NoticeTables.Number(found.Item2.Value) == fact.Value) ? null : (numbers[0].mention, numbers[0].Item2, fact);
    }

    private static Finding Finding(WrittenNotice notice, RankMention mention, RankNumber number, OutsideFact fact, string what)
    {
        var (where, quote) = NarrativeReading.At(notice, mention.Paragraph, number.Start, number.Text.Length);
        return new Finding("F09", "notice.fact-differs", FindingLevel.Error, where, $"文字里{what}是 {number.Text}，台账工作表“{LedgerForm.FactsSheet}”里“{fact.Name}”是 {fact.Value}；请核对，改成一致。", quote, fact.Value, "practice");
    }
}
