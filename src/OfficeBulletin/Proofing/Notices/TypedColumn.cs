using System.Text.RegularExpressions;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>What a number of a notice counts.</summary>
internal enum Counted
{
    /// <summary>Nothing that is known.</summary>
    Other,

    /// <summary>报送: sent by units.</summary>
    Submitted,

    /// <summary>转报: forwarded to a channel.</summary>
    Forwarded,

    /// <summary>采用: adopted by a channel.</summary>
    Adopted,

    /// <summary>得分.</summary>
    Points,
}

/// <summary>What the figures of a column are.</summary>
internal enum FigureSort
{
    /// <summary>Counts and points, which can be added.</summary>
    Added,

    /// <summary>采用率.</summary>
    Rate,

    /// <summary>占比: parts of a hundred.</summary>
    Share,

    /// <summary>名次.</summary>
    Rank,

    /// <summary>Changes, averages, serial numbers, names, remarks.</summary>
    Other,
}

/// <summary>A column of a notice's table, as its heading says.</summary>
/// <param name="Heading">The heading as printed, in one line; "第 3 列" where there is none.</param>
/// <param name="Channel">Name of the channel it is about; "" when the heading names none.</param>
/// <param name="IsSum">True when the heading says that it is a total (合计, 小计, 总数).</param>
/// <param name="Span">本月, 累计 and the like, where columns of several periods stand side by side; "" when not said.</param>
internal sealed partial record TypedColumn(int Index, string Heading, FigureSort Sort, Counted Counted, string Channel, bool IsSum, string Span)
{
    private static readonly string[] Affixes =
    [
        "数量", "篇数", "条数", "件数", "次数", "篇次", "条次", "总数", "总量", "总计", "合计", "小计", "共计", "情况", "信息", "稿件", "材料", "单篇", "报送", "上报", "投稿", "来稿", "供稿", "转报", "转送", "推荐", "推送", "采用", "录用", "刊用",
        "采纳", "刊发", "刊登", "用稿", "转载", "本月", "当月", "本季度", "本季", "本期", "本年", "累计", "数", "量", "篇", "条", "件", "被", "总", "的", "《", "》", "“", "”", "、", "·", "/", ":",
    ];

    public bool IsCount => Sort == FigureSort.Added && Counted is Counted.Submitted or Counted.Forwarded or Counted.Adopted;

    /// <summary>True for a heading that says that numbers of pieces stand below it.</summary>
    public bool SaysPieces => Sort == FigureSort.Added && Counted != Counted.Points && (IsCount || Pieces().IsMatch(Heading));

    /// <param name="heading">The printed heading, of several header rows those of the column one below the other; null when there is none.</param>
    public static TypedColumn Of(int index, string? heading)
    {
        var key = new LooseText(heading ?? "").Key;
        var bare = Brackets().Replace(key, "");
        var span = Spans().Match(bare).Value;
        var counted = Counts(bare);
        var shown = key.Length == 0 ? $"第 {index + 1} 列" : new LooseText(heading!).Text;
        return new TypedColumn(index, shown, Figures(key), counted, counted == Counted.Other ? bare : Channels(bare), Sums().IsMatch(bare), span is "本年" or "本期" ? "" : span);
    }

    private static FigureSort Figures(string key) => key switch
    {
        _ when Ranks().IsMatch(key) => FigureSort.Rank,
        _ when Changes().IsMatch(key) => FigureSort.Other,
        _ when Shares().IsMatch(key) => FigureSort.Share,
        _ when Rates().IsMatch(key) => FigureSort.Rate,
        _ => FigureSort.Added,
    };

    private static Counted Counts(string bare) => bare switch
    {
        _ when Unlike().IsMatch(bare) => Counted.Other,
        _ when PointWords().IsMatch(bare) => Counted.Points,
        _ when AdoptedWords().IsMatch(bare) => Counted.Adopted,
        _ when ForwardedWords().IsMatch(bare) => Counted.Forwarded,
        _ when SubmittedWords().IsMatch(bare) => Channels(bare).Length == 0 ? Counted.Submitted : Counted.Forwarded,
        _ => Counted.Other,
    };

    /// <summary>What is left of a heading without the words that every heading has.</summary>
    private static string Channels(string bare)
    {
        var rest = bare.AsSpan();
        for (var shorter = true; shorter;)
        {
            shorter = false;
            foreach (var affix in Affixes)
            {
                var (before, after) = (rest.StartsWith(affix, StringComparison.Ordinal), rest.EndsWith(affix, StringComparison.Ordinal));
                shorter |= before || after;
                rest = before ? rest[affix.Length..] : after ? rest[..^affix.Length] : rest;
            }
        }
        return rest.ToString();
    }

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex("名次|排名|排位|位次|排序|名列", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ranks();

    [GeneratedRegex("序号|编号|平均|人均|均|单价|同比|环比|增减|增幅|增长|变化|比上|较上|差额|完成率|年份|期号|等次|等级|备注|说明|电话", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Changes();

    [GeneratedRegex("占比|占总|比重|比例|百分比|构成", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shares();

    [GeneratedRegex("率|百分|%", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rates();

    [GeneratedRegex("约稿|约报|未采用|未录用|未报送|待采用|拟采用|上月|上季|上期|上年|去年|同期|任务|目标|计划|批示", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unlike();

    [GeneratedRegex("得分|积分|分值|总分|计分|加分|扣分|分数|计得", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PointWords();

    [GeneratedRegex("采用|录用|刊用|采纳|刊发|刊登|用稿|转载", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AdoptedWords();

    [GeneratedRegex("转报|转送|推荐|推送", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ForwardedWords();

    [GeneratedRegex("报送|上报|投稿|来稿|供稿数|供稿量", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SubmittedWords();

    [GeneratedRegex("合计|小计|总计|共计|总数|总量|总分|总得分", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sums();

    [GeneratedRegex("本月|当月|本季度?|本期|本年|累计|全年", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spans();

    [GeneratedRegex("[条篇件]|数量", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pieces();
}
