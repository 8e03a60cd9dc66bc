using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Submissions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Scoring;

/// <summary>Reads what stands under 条件.</summary>
public static partial class ConditionText
{
    /// <summary>In the order of <see cref="RuleMeasure"/>.</summary>
    private static readonly string[] Measures = ["报送", "采用", "采用率", "约稿完成", "约稿迟交", "约稿未交"];

    /// <summary>Null when it is nothing that a row of that 项目 can go by.</summary>
    public static RuleCondition? Read(string text, RuleItem item)
    {
        var tight = HalfWidth.Tight(text);
        return item switch
        {
            RuleItem.Bonus or RuleItem.Penalty => Words(tight),
            RuleItem.Joint => Joint(tight),
            RuleItem.Several => Several(tight),
            RuleItem.Cap => Target(tight),
            RuleItem.LowRate => Rate(tight),
            RuleItem.Shortage or RuleItem.Surplus => (RuleCondition?)Items(tight) ?? Quota(tight),
            RuleItem.Void => Threshold(tight) is { Measure: not RuleMeasure.Rate, Below: false } reached ? reached : null,
            _ => (RuleCondition?)Threshold(tight) ?? Quota(tight),
        };
    }

    /// <summary>What is to be written for a 项目, for the sentence that says so.</summary>
    public static string Example(RuleItem item) => item switch
    {
        RuleItem.Bonus or RuleItem.Penalty => "备注含“…”或 事由“…”",
        RuleItem.Joint => "各计一次、均分 或 第一单位",
        RuleItem.Several => "累计 或 最高",
        RuleItem.Cap => "要封顶的项目（如 采用），空着是全部得分",
        RuleItem.LowRate => "30% 这样的百分数",
        RuleItem.Void => "约稿未交≥2 这样的话",
        RuleItem.Shortage or RuleItem.Surplus => "报送≥8、采用≥2 这样的话，或 完成任务",
        _ => "报送≥8、采用≥2、采用率≥50% 这样的话，或 完成任务",
    };

    /// <summary>"报送≥8", "采用率&lt;30%".</summary>
    public static string Write(RuleCondition.Threshold threshold)
    {
        var sign = (threshold.Below, threshold.Equal) switch { (true, true) => "≤", (true, false) => "<", (false, true) => "≥", _ => ">" };
        return $"{Measures[(int)threshold.Measure]}{sign}{RuleNumber.Text(threshold.Value)}{(threshold.Measure == RuleMeasure.Rate ? "%" : "")}";
    }

    private static RuleCondition? Words(string text) => Spoken().Match(text) is { Success: true } match
        ? match.Groups["note"].Success ? new RuleCondition.NoteHolds(match.Groups["words"].Value) : new RuleCondition.Reason(match.Groups["words"].Value)
        : null;

    private static RuleCondition.Credit? Joint(string text) => text switch
    {
        "各计一次" or "各计" => new(JointCredit.Each),
        "均分" or "平分" => new(JointCredit.Split),
        "第一单位" => new(JointCredit.First),
        _ => null,
    };

    private static RuleCondition.Channels? Several(string text) => text switch
    {
        "累计" or "累加" => new(SeveralChannels.Cumulate),
        "最高" or "取最高" or "就高" => new(SeveralChannels.Highest),
        _ => null,
    };

    private static RuleCondition.Target? Target(string text) =>
        RuleForm.All.FirstOrDefault(form => form.Item <= RuleItem.LowRate && form.Word == text) is { } form ? new(form.Item) : null;

    private static RuleCondition.Quota? Quota(string text) => text is "完成任务" or "任务" ? new() : null;

    /// <summary>A plain number is one of items sent; "报送>7" asks for 8.</summary>
    private static RuleCondition.Threshold? Items(string text) => Threshold(text) ?? Threshold("报送≥" + text) switch
    {
        { Measure: RuleMeasure.Submitted or RuleMeasure.Used, Below: false } reached => reached.Equal ? reached : reached with { Equal = true, Value = decimal.Floor(reached.Value) + 1 },
        _ => null,
    };

    private static RuleCondition.Threshold? Rate(string text)
    {
        var written = text.StartsWith("采用率", StringComparison.Ordinal) ? Threshold(text) : Threshold("采用率<" + text);
        return written is { Measure: RuleMeasure.Rate, Below: true } ? written : null;
    }

    private static RuleCondition.Threshold? Threshold(string text)
    {
        if (Compared().Match(text) is not { Success: true } match || !decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        var measure = (RuleMeasure)Array.IndexOf(Measures, match.Groups["measure"].Value);
        var percent = match.Groups["percent"].Success;
        // A cell of 30 % holds 0.3.
        if (measure == RuleMeasure.Rate && !percent && number <= 1)
            number *= 100;
        if (number > (measure == RuleMeasure.Rate ? 100 : RuleNumber.Most) || (percent && measure != RuleMeasure.Rate))
            return null;
        var sign = match.Groups["sign"].Value;
        return new(measure, Below: sign is "<" or "≤" or "<=" or "低于" or "少于" or "不足" or "不超过", Equal: sign is "≥" or ">=" or "≤" or "<=" or "不少于" or "不低于" or "达到" or "不超过" or "满", number);
    }

    [GeneratedRegex(@"^(?<measure>报送|采用率|采用|约稿完成|约稿迟交|约稿未交)(?<sign>≥|>=|≤|<=|>|<|不少于|不低于|达到|满|低于|少于|不足|不超过|超过)(?<number>\d{1,9}(\.\d{1,4})?)(?<percent>%)?[篇条次]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Compared();

    [GeneratedRegex(@"^((?<note>备注含)|事由):?[“""「『]?(?<words>[^“”""「」『』]{1,40}?)[”""」』]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spoken();
}
