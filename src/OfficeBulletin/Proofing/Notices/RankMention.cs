using System.Text.RegularExpressions;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>A rank of the whole office that a narrative tells, and among how many: 在32个省级部门中位列第8名.</summary>
/// <param name="Channel">Name of the channel that ranks; null when the sentence names none.</param>
/// <param name="Rank">Where the rank stands, in the paragraph's text without blanks.</param>
/// <param name="Among">How many were ranked, where the clause says so.</param>
internal sealed partial record RankMention(int Paragraph, string? Channel, RankNumber Rank, RankNumber? Among)
{
    /// <summary>
    /// Ranks that are clearly told of the office as a whole and of the period: none of a unit, of a rate or of points, none that compares or hopes.
    /// </summary>
    public static IEnumerable<RankMention> Of(int paragraph, string text, IReadOnlyList<NarrativeToken> tokens)
    {
        var (start, part, other) = (0, 0, false);
        for (var index = 0; index <= tokens.Count; index++)
        {
            var sort = index < tokens.Count ? tokens[index].Sort : TokenSort.SentenceEnd;
            // What is told of another period goes on to the end of the sentence; 较上年 compares no further than its clause.
            other |= sort == TokenSort.OtherPeriod && tokens[index].Text is not ("同比" or "环比" or "同期" or "较上" or "比上");
            if (sort is not (TokenSort.ClauseEnd or TokenSort.PartEnd or TokenSort.SentenceEnd))
                continue;
            var end = index < tokens.Count ? tokens[index].Start : text.Length;
            if (!other && Of(text, start, end) is var (rank, among) && !Other().IsMatch(text[start..end]) && tokens.Where(token => token.Start >= start && token.Start < rank.Start).All(token => Allowed(token, among)))
            {
                var channel = tokens.Skip(part).TakeWhile(token => token.Start < rank.Start).LastOrDefault(token => token.Sort == TokenSort.Channel).Text;
                yield return new RankMention(paragraph, channel, rank, among ?? Before(text, start));
            }
            start = index < tokens.Count ? end + 1 : end;
            part = sort == TokenSort.ClauseEnd ? part : index + 1;
            other &= sort != TokenSort.SentenceEnd;
        }
    }

    /// <summary>The one rank of a clause; null when there is none, or several.</summary>
    private static (RankNumber Rank, RankNumber? Among)? Of(string text, int start, int end)
    {
        var clause = text[start..end];
        var ranks = Ranks().Matches(clause).Where(match => match.Groups["verb"].Success || match.Groups["place"].Success).ToList();
        if (ranks is not [var match] || Number(match.Groups["rank"], start) is not { } rank)
            return null;
        var counts = Counts().Matches(clause);
        return (rank, counts is [var only] ? Number(only.Groups["count"], start) : null);
    }

    /// <summary>在32个省级部门中，位列第8名: the clause before.</summary>
    private static RankNumber? Before(string text, int start) =>
        start > 0 && text[start - 1] == ',' && CountBefore().Match(text, 0, start - 1) is { Success: true } match ? Number(match.Groups["count"], 0) : null;

    /// <summary>Units and other periods have ranks of their own; 32个区县党史部门 only says who was ranked.</summary>
    private static bool Allowed(NarrativeToken token, RankNumber? among) => token.Sort switch
    {
        TokenSort.Unit or TokenSort.OtherPeriod => false,
        TokenSort.Kind => among is not null && token.Start > among.Start,
        _ => true,
    };

    private static RankNumber? Number(Group group, int offset) => WrittenNumber.Parse(group.ValueSpan) is { } value ? new RankNumber(value, group.Value, offset + group.Index) : null;

    [GeneratedRegex(@"((?<verb>位列|位居|排名|名列|位次|名次|排在|列|居|排)[^,;。\d第]{0,24})?第(?<rank>\d{1,3}|[一二三四五六七八九十]{1,4})(?<place>名|位)?(?![期条篇次届批号版页季个章款轮阶])|(?<verb>排名|名次|位次)(为|是)?(?<rank>\d{1,3})(?<place>名|位)?(?=[)]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ranks();

    [GeneratedRegex(@"(?<!\d)(?<count>\d{1,4})[个家]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counts();

    [GeneratedRegex(@"(?<=(^|[,;。])在[^,;。\d]{0,16})(?<count>\d{1,4})[个家][^,;。\d]{0,24}[中里内]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CountBefore();

    [GeneratedRegex("率|得分|积分|总分|分数|质量|上升|升至|升到|提升|提高|前移|下降|退|跃|较|比|由|从|去年|上年|往年|连续|力争|目标|争取|确保|至少|以上|以内|约|近|曾|处室|其中", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Other();
}

/// <summary>A number of a narrative and where it stands in the paragraph's text without blanks.</summary>
internal sealed record RankNumber(decimal Value, string Text, int Start);
