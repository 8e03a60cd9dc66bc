using System.Runtime.InteropServices;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>What a stretch of the narrative is.</summary>
internal enum TokenSort
{
    /// <summary>。！？</summary>
    SentenceEnd,

    /// <summary>；</summary>
    PartEnd,

    /// <summary>，：</summary>
    ClauseEnd,
    Open,
    Close,

    /// <summary>A number with a measure word for pieces: 66条.</summary>
    Count,

    /// <summary>A word for a kind of units: 处室; the text is that of <see cref="KindWords.KindOf"/>.</summary>
    Kind,

    /// <summary>The name of a unit.</summary>
    Unit,

    /// <summary>全市, 各单位: all units.</summary>
    Everybody,

    /// <summary>收到: by the office, from units.</summary>
    Received,
    Submitted,
    Forwarded,
    Adopted,

    /// <summary>The name of a channel.</summary>
    Channel,

    /// <summary>其中, 含: what follows is part of the number before.</summary>
    Among,

    /// <summary>A period that is not the notice's own; text about it says nothing about the tables.</summary>
    OtherPeriod,

    /// <summary>Words that say nothing about what is counted.</summary>
    Filler,

    /// <summary>、和</summary>
    And,

    /// <summary>Anything else.</summary>
    Unknown,
}

/// <summary>A stretch of a paragraph.</summary>
/// <param name="Text">What it says: the kind, the name, the number.</param>
/// <param name="Start">In the paragraph's text without blanks.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NarrativeToken(TokenSort Sort, string Text, int Start, int Length)
{
    public decimal Value { get; init; }

    /// <summary>Of a number: 条, 篇.</summary>
    public string Measure { get; init; } = "";

    /// <summary>Of a number: true for 约66条, 66余条, 66条次.</summary>
    public bool Vague { get; init; }
}
