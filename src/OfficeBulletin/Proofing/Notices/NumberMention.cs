namespace OfficeBulletin.Proofing.Notices;

/// <summary>A number of pieces in the narrative and what the text says that it counts.</summary>
/// <param name="Token">Where it stands, in the paragraph's text without blanks.</param>
/// <param name="Counted"><see cref="Counted.Other"/> when the text ties it to nothing that is known.</param>
internal sealed record NumberMention(int Paragraph, NarrativeToken Token, Counted Counted)
{
    /// <summary>Name of the channel; null when none is named.</summary>
    public string? Channel { get; init; }

    /// <summary>Where the channel is a periodical (《……》): the one that was spoken of before it, as 向……报送 says, which it may belong to; null otherwise.</summary>
    public string? Addressee { get; init; }

    /// <summary>Word of the kind of units that it is about; null for all or for one unit.</summary>
    public string? Kind { get; init; }

    /// <summary>Name of the one unit that it is about.</summary>
    public string? Unit { get; init; }

    /// <summary>The number of which this is a part; null when it stands alone.</summary>
    public NumberMention? Whole { get; init; }

    /// <summary>Of a part: true when the text says 其中, so that there may be more parts than it names.</summary>
    public bool Among { get; init; }

    /// <summary>True when no verb stands before it and nothing that compares: of a part, that it is one.</summary>
    public bool Plain { get; init; }

    /// <summary>True when a kind or a unit is named just before it.</summary>
    public bool Named { get; init; }

    public bool IsTied => Counted != Counted.Other;
}
