using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>The indicators of a score card (评分卡) as the office's data, and what was assessed.</summary>
public sealed record ScoreCardRules(string Name)
{
    /// <summary>In the order of the sheet.</summary>
    public IReadOnlyList<CardIndicator> Indicators { get; init; } = [];

    /// <summary>评定, no two of the same indicator, holder and month.</summary>
    public IReadOnlyList<CardAssessment> Assessments { get; init; } = [];
}

/// <summary>Whose cards have an indicator (对象).</summary>
public enum CardHolders
{
    /// <summary>单位.</summary>
    Units,

    /// <summary>个人.</summary>
    Persons,

    /// <summary>都.</summary>
    Both,
}

/// <summary>One indicator (指标).</summary>
/// <param name="Measure">What is counted (取数); null for an indicator that people assess (评定).</param>
public sealed record CardIndicator(string Name, CardMeasure? Measure)
{
    /// <summary>每条分值: points for each that is counted, of a rate those of 100 %.</summary>
    public decimal Points { get; init; } = 1;

    /// <summary>权重.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>上限 of a period's points before they are weighted, and of a single assessment; null when there is none.</summary>
    public decimal? Cap { get; init; }

    public CardHolders Holders { get; init; } = CardHolders.Both;

    /// <summary>How months make the period.</summary>
    public CardTotal Total { get; init; }

    /// <summary>First month (施行起); null when it always held.</summary>
    public Month? From { get; init; }

    /// <summary>Last month (施行止); null when it still holds.</summary>
    public Month? Until { get; init; }

    public bool Holds(Month month) => !(month < From) && !(month > Until);

    /// <summary>Whether cards of units, or those of persons, have it.</summary>
    public bool IsOf(bool person) => Holders switch
    {
        CardHolders.Both => !person || Measure is not { Kind: CardMeasureKind.QuotaRate },
        var holders => person == (holders == CardHolders.Persons),
    };
}

/// <summary>A score that somebody gave (评定).</summary>
/// <param name="Holder">The unit's full name, or as written.</param>
/// <param name="By">评定人; null when not said.</param>
/// <param name="Where">The cell of 对象.</param>
public sealed record CardAssessment(Month Month, string Holder, CardIndicator Indicator, decimal Score, string? By, Place Where);
