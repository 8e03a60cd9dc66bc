using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>Splits a paragraph of the narrative into what it says about counts; words that are not known stay unknown, so that no number is tied to anything by mistake.</summary>
/// <param name="units">Names of units, to be met as they stand or with 区 or 县 behind them.</param>
/// <param name="channels">Names of channels.</param>
/// <param name="kinds">Words for kinds beside the usual ones.</param>
/// <param name="own">The period that the notice is about; null when it does not say.</param>
internal sealed partial class NarrativeWords(IEnumerable<string> units, IEnumerable<string> channels, IEnumerable<string> kinds, Period? own)
{
    private static readonly string[] Fillers =
    [
        "信息", "稿件", "材料", "简报", "文章", "累计", "总共", "共计", "一共", "合计", "总计", "共", "总", "全年", "年度", "今年", "以来", "期间", "数量", "总数", "总量", "总条数", "达到", "达", "为", "是", "有", "的", "了", "已", "各", "均", "并", "由",
        "来自", "党史", "史志", "方志", "地方志", "部门", "单位", "党委", "被", "较多", "最多", "依次", "前列", "位居", "获", "得到", "在", "于", "向", "“", "”", "《", "》", "截至", "同时", "我室", "本室", "我办", "本办", "我委", "我局", "编辑部",
    ];

    private static readonly (string Word, TokenSort Sort)[] Words =
    [
        ("收到", TokenSort.Received), ("接收", TokenSort.Received), ("收集", TokenSort.Received),
        ("报送", TokenSort.Submitted), ("上报", TokenSort.Submitted), ("投稿", TokenSort.Submitted), ("供稿", TokenSort.Submitted), ("提供", TokenSort.Submitted), ("报来", TokenSort.Submitted),
        ("转报", TokenSort.Forwarded), ("转送", TokenSort.Forwarded), ("推荐", TokenSort.Forwarded), ("推送", TokenSort.Forwarded), ("上送", TokenSort.Forwarded),
        ("采用", TokenSort.Adopted), ("录用", TokenSort.Adopted), ("刊用", TokenSort.Adopted), ("采纳", TokenSort.Adopted), ("刊发", TokenSort.Adopted), ("刊登", TokenSort.Adopted), ("转载", TokenSort.Adopted),
        ("全市", TokenSort.Everybody), ("全区", TokenSort.Everybody), ("全县", TokenSort.Everybody), ("全省", TokenSort.Everybody), ("全系统", TokenSort.Everybody), ("各单位", TokenSort.Everybody), ("各报送单位", TokenSort.Everybody), ("各供稿单位", TokenSort.Everybody), ("各部门各单位", TokenSort.Everybody),
        ("其中", TokenSort.Among), ("包括", TokenSort.Among), ("含", TokenSort.Among),
        ("、", TokenSort.And), ("和", TokenSort.And), ("及", TokenSort.And), ("与", TokenSort.And), ("以及", TokenSort.And),
        ("。", TokenSort.SentenceEnd), ("!", TokenSort.SentenceEnd), ("?", TokenSort.SentenceEnd), (";", TokenSort.PartEnd), (",", TokenSort.ClauseEnd), (":", TokenSort.ClauseEnd), ("(", TokenSort.Open), (")", TokenSort.Close),
    ];

    private readonly ILookup<char, (string Word, TokenSort Sort, string Text)> lexicon = new[]
    {
        Words.Select(word => (word.Word, word.Sort, word.Word)),
        // Before the fillers: 部门 says nothing, unless the office calls a kind of its units so.
        KindWords.All.Concat(kinds).Select(word => (word, TokenSort.Kind, KindWords.KindOf(word))),
        Fillers.Select(word => (word, TokenSort.Filler, word)),
        channels.Where(name => name.Length > 1).Select(name => (name, TokenSort.Channel, name)),
        units.Where(name => name.Length > 1).SelectMany(name => new[] { name, name + "区", name + "县", name + "市" }.Select(written => (written, TokenSort.Unit, name))),
    }.SelectMany(words => words).ToLookup(entry => entry.Item1[0]);

    /// <param name="text">Without blanks, half-width.</param>
    public IReadOnlyList<NarrativeToken> Split(string text)
    {
        var tokens = new List<NarrativeToken>();
        for (var at = 0; at < text.Length;)
        {
            var token = Count(text, at) ?? Span(text, at) ?? Outlet(text, at) ?? Word(text, at);
            tokens.Add(token);
            if (Addressee(text, at, token) is { } channel)
                tokens.Add(channel);
            at = tokens[^1].Start + tokens[^1].Length;
        }
        return tokens;
    }

    /// <summary>The longest known word that stands there, else one unknown character.</summary>
    private NarrativeToken Word(string text, int at)
    {
        var best = new NarrativeToken(TokenSort.Unknown, text.Substring(at, 1), at, 0);
        foreach (var (word, sort, said) in lexicon[text[at]])
        {
            if (word.Length > best.Length && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                best = new NarrativeToken(sort, said, at, word.Length);
        }
        return best with { Length = Math.Max(best.Length, 1) };
    }

    /// <summary>The channel of 向……报送 and 被……采用, whether it is a known one or not; null when nobody is named.</summary>
    private static NarrativeToken? Addressee(string text, int at, NarrativeToken token)
    {
        var match = token.Text switch { "向" => To().Match(text, at), "被" or "获" => By().Match(text, at), _ => Match.Empty };
        return match.Success && match.Index == at ? new NarrativeToken(TokenSort.Channel, match.Groups["name"].Value, match.Groups["name"].Index, match.Groups["name"].Length) : null;
    }

    /// <summary>The periodical of 《……》采用, which nobody need announce by 被.</summary>
    private static NarrativeToken? Outlet(string text, int at) =>
        text[at] == '《' && Periodical().Match(text, at) is { Success: true } match && match.Index == at ? new NarrativeToken(TokenSort.Channel, match.Groups["name"].Value, at, match.Groups["name"].Length) : null;

    private static NarrativeToken? Count(string text, int at)
    {
        if (!(char.IsAsciiDigit(text[at]) || WrittenNumber.Starts(text[at])) || Number().Match(text, at) is not { Success: true } match || match.Index != at || WrittenNumber.Parse(match.Groups["number"].ValueSpan) is not { } value)
            return null;
        var vague = match.Groups["vague"].Success || (at > 0 && IsVague(text[at - 1], text[at]));
        return new NarrativeToken(TokenSort.Count, match.Groups["number"].Value, at, match.Length) { Value = value, Measure = match.Groups["measure"].Value, Vague = vague };
    }

    /// <summary>约66条, 第66条, 几十条.</summary>
    private static bool IsVague(char before, char first) =>
        before is '约' or '近' or '超' or '过' or '逾' or '第' or '于' or '-' or '.' or '~' or '至' || (WrittenNumber.Starts(first) && (before is '数' or '几' or '上' or '成' || WrittenNumber.Starts(before)));

    /// <summary>A period; the notice's own says no more than that.</summary>
    private NarrativeToken? Span(string text, int at)
    {
        if (Period().Match(text, at) is not { Success: true } match || match.Index != at)
            return null;
        var year = match.Groups["year"].Success ? "" : (own?.First.Year ?? 2000).ToString(CultureInfo.InvariantCulture) + "年";
        var same = own is null ? match.Groups["year"].Success : PeriodWords.Of(year + match.Value) == own;
        return new NarrativeToken(same ? TokenSort.Filler : TokenSort.OtherPeriod, match.Value, at, match.Length);
    }

    [GeneratedRegex("向(?<name>[^,;:。、()]{2,30}?)(报送|上报|转报|转送|推荐|推送|上送)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex To();

    [GeneratedRegex("(被|获)(?<name>[^,;:。、()]{2,30}?)(采用|录用|刊用|采纳|刊发|刊登|转载)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex By();

    [GeneratedRegex("(?<name>《[^《》]{2,20}》)(采用|录用|刊用|采纳|刊发|刊登|转载)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Periodical();

    // 一条 and 三条 stand in many a phrase that counts nothing (一条主线): a single figure is a number only where nothing is said of it.
    [GeneratedRegex(@"((?<number>\d{1,3}(,\d{3})+|\d+(\.\d+)?|[一二三四五六七八九两]?[百千][零一二三四五六七八九十百]*|[一二三四五六七八九]?十[一二三四五六七八九]?)|(?<number>[一二三四五六七八九两])(?=[条篇件份]([,;:。、()]|$)))(?<vague>[余多几])?(?<measure>[条篇件份])(?<vague>次|以上|以下|左右|多|余)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"((?<year>(19|20)\d\d)年度?)?([上下]半年|第?[一二三四1-4]季度|\d{1,2}月?([-—–~至到]{1,2}((19|20)\d\d年)?\d{1,2})?月份?(?!\d)(\d{1,2}日)?)|(?<year>(19|20)\d\d)年度?|去年|上年|同期|上月|上季度?|前年|本月|当月|本季度?|同比|环比|较上|比上",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Period();
}
