namespace OfficeBulletin.Reporting.Wording;

/// <summary>What a tag asks for.</summary>
internal abstract record NarrativeTerm;

/// <summary>A number of the tally, for the channel and the kind of units that <paramref name="Names"/> name.</summary>
internal sealed record FigureTerm(Figure Figure, Against Against, IReadOnlyList<string> Names) : NarrativeTerm;

/// <summary>Names of units: those that sent something, or nothing.</summary>
internal sealed record UnitNamesTerm(bool Silent, IReadOnlyList<string> Names) : NarrativeTerm;

/// <summary>A number from outside (事实), or with <paramref name="OfChannel"/> the one whose name begins with the channel's that the section is about.</summary>
internal sealed record FactTerm(string Name, bool OfChannel) : NarrativeTerm;

/// <summary>A word that stands for itself.</summary>
internal sealed record PlainTerm(PlainWord Word) : NarrativeTerm;

/// <summary>Which period a number is of, or is held against.</summary>
internal enum Against
{
    /// <summary>The period that is reported on.</summary>
    Nothing,

    /// <summary>上期: the number of the period of the same length just before.</summary>
    Before,

    /// <summary>上年同期: the number of the same months a year earlier.</summary>
    YearBefore,

    /// <summary>增减: how much more or less than a year earlier, in words.</summary>
    SinceYearBefore,

    /// <summary>环比增减: how much more or less than in the period before, in words.</summary>
    SinceBefore,

    /// <summary>分项: the number's parts by kinds of units, in brackets; nothing where there is one kind only.</summary>
    ByKind,
}

internal enum Figure
{
    Submitted,
    Forwarded,
    Adopted,
    SubmittedItems,
    UsedItems,
    AdoptionRate,
    Units,
    SendingUnits,
    SilentUnits,
    Instructions,
    Commissions,
    CommissionsDone,
    CommissionsLate,
    CommissionsMissed,
}

internal enum PlainWord
{
    Period,
    Year,
    PeriodBefore,
    PeriodYearBefore,
    Name,
    ShortName,
    FactValue,

    /// <summary>渠道: each channel with a forwarding or an adoption in the period.</summary>
    Channels,

    /// <summary>类别: each kind of units.</summary>
    Kinds,

    /// <summary>分类: whether there are several kinds of units.</summary>
    SeveralKinds,

    /// <summary>其他事实: each fact of the period that nothing before has printed.</summary>
    OtherFacts,
}
