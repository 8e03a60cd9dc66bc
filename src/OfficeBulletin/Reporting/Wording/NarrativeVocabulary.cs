namespace OfficeBulletin.Reporting.Wording;

/// <summary>The words that an editor writes in braces.</summary>
internal static class NarrativeVocabulary
{
    public const string Fact = "事实";
    public const string ChannelFact = "渠道事实";
    public const string SendingUnits = "报送单位";
    public const string SilentUnits = "未报送单位";

    /// <summary>说明: a section that is never printed and not looked into.</summary>
    public const string Explanation = "说明";

    public static IReadOnlyDictionary<string, Figure> Figures { get; } = new Dictionary<string, Figure>(StringComparer.Ordinal)
    {
        ["报送"] = Figure.Submitted,
        ["转报"] = Figure.Forwarded,
        ["采用"] = Figure.Adopted,
        ["报送篇数"] = Figure.SubmittedItems,
        ["采用篇数"] = Figure.UsedItems,
        ["采用率"] = Figure.AdoptionRate,
        ["单位数"] = Figure.Units,
        ["报送单位数"] = Figure.SendingUnits,
        ["未报送单位数"] = Figure.SilentUnits,
        ["批示"] = Figure.Instructions,
        ["约稿"] = Figure.Commissions,
        ["约稿完成"] = Figure.CommissionsDone,
        ["约稿逾期"] = Figure.CommissionsLate,
        ["约稿未交"] = Figure.CommissionsMissed,
    };

    public static IReadOnlyDictionary<string, Against> Comparisons { get; } = new Dictionary<string, Against>(StringComparer.Ordinal)
    {
        ["上期"] = Against.Before,
        ["上年同期"] = Against.YearBefore,
        ["增减"] = Against.SinceYearBefore,
        ["环比增减"] = Against.SinceBefore,
        ["分项"] = Against.ByKind,
    };

    public static IReadOnlyDictionary<string, PlainWord> Plain { get; } = new Dictionary<string, PlainWord>(StringComparer.Ordinal)
    {
        ["期间"] = PlainWord.Period,
        ["年"] = PlainWord.Year,
        ["上期"] = PlainWord.PeriodBefore,
        ["上年同期"] = PlainWord.PeriodYearBefore,
        ["名称"] = PlainWord.Name,
        ["简称"] = PlainWord.ShortName,
        ["数值"] = PlainWord.FactValue,
        ["渠道"] = PlainWord.Channels,
        ["类别"] = PlainWord.Kinds,
        ["分类"] = PlainWord.SeveralKinds,
        ["其他事实"] = PlainWord.OtherFacts,
    };

    /// <summary>Every word that may stand first in a tag.</summary>
    public static IEnumerable<string> All => [.. Figures.Keys, .. Comparisons.Keys, .. Plain.Keys, SendingUnits, SilentUnits, Fact, ChannelFact, Explanation];

    public static bool TakesChannel(Figure figure) => figure is Figure.Forwarded or Figure.Adopted or Figure.AdoptionRate;

    /// <summary>True for what repeats.</summary>
    public static bool IsLoop(NarrativeTerm term) => term is PlainTerm { Word: PlainWord.Channels or PlainWord.Kinds or PlainWord.OtherFacts };

    /// <summary>True for what may be asked whether there is any.</summary>
    public static bool IsSection(NarrativeTerm term) => term is not PlainTerm { Word: PlainWord.Period or PlainWord.Year or PlainWord.Name or PlainWord.ShortName or PlainWord.FactValue };

    /// <summary>True for what can be printed.</summary>
    public static bool IsField(NarrativeTerm term) => !IsLoop(term) && term is not PlainTerm { Word: PlainWord.SeveralKinds };
}
