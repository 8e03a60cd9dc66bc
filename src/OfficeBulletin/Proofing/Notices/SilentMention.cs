using System.Text.RegularExpressions;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>How many units of a kind sent nothing, as a narrative tells it: 15个区县未报送.</summary>
/// <param name="Start">Where the number stands, in the paragraph's text without blanks.</param>
/// <param name="Kind">As <see cref="KindWords.KindOf"/> says it; null for units of all kinds.</param>
internal sealed partial record SilentMention(int Paragraph, int Start, string Text, decimal Value, string Word, string? Kind)
{
    /// <summary>Those that a sentence tells of the notice's own period and of everything that was to be sent.</summary>
    public static IEnumerable<SilentMention> Of(int paragraph, string text, IReadOnlyList<NarrativeToken> tokens)
    {
        foreach (var match in Written().Matches(text).Concat(Turned().Matches(text)))
        {
            var from = text.LastIndexOf('。', match.Index) + 1;
            if (tokens.Any(token => token.Sort == TokenSort.OtherPeriod && token.Start >= from && token.Start < match.Index) || Other().IsMatch(text[from..match.Index]))
                continue;
            foreach (var (count, word) in match.Groups["count"].Captures.Zip(match.Groups["kind"].Captures))
            {
                var bare = word.Value.TrimStart('各').Replace("报送", "", StringComparison.Ordinal);
                if (WrittenNumber.Parse(count.ValueSpan) is { } value && (bare == "单位" || KindWords.All.Contains(bare, StringComparer.Ordinal)))
                    yield return new SilentMention(paragraph, count.Index, count.Value, value, bare, bare == "单位" ? null : KindWords.KindOf(bare));
            }
        }
    }

    [GeneratedRegex(@"((?<![\d第近约余超过前])(?<count>\d{1,3}|[一二三四五六七八九十两]{1,3})个(?<kind>[^,;。、:()\d个]{2,6}?)[、和及]?){1,4}(均|都|仍|尚|还)?(未|没有|没|零)(报送|上报|投稿)(过)?(信息|稿件|材料)?(?=[,;。、)]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"(未|没有)(报送|上报|投稿)(过)?(信息|稿件|材料)?的(?<kind>[^,;。、:()\d个有]{2,6})有(?<count>\d{1,3}|[一二三四五六七八九十两]{1,3})个(?=[,;。、(:]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Turned();

    [GeneratedRegex("连续|去年|上年|约稿|向[^,;。]{2,20}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Other();
}
