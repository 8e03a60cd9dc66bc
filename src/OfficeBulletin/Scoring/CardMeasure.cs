using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Scoring;

/// <summary>What an indicator counts (取数).</summary>
public enum CardMeasureKind
{
    /// <summary>报送.</summary>
    Submitted,

    /// <summary>转报, each item once, or each forwarding to a channel.</summary>
    Forwarded,

    /// <summary>采用, each item once, or each adoption by a channel.</summary>
    Adopted,

    /// <summary>采用率.</summary>
    AdoptionRate,

    /// <summary>批示.</summary>
    Instructions,

    /// <summary>约稿完成, in time.</summary>
    CommissionsDone,

    /// <summary>迟交.</summary>
    CommissionsLate,

    /// <summary>未交.</summary>
    CommissionsMissed,

    /// <summary>约稿完成率: done in time, of all.</summary>
    CommissionRate,

    /// <summary>按任务完成率: sent, of the register's quota.</summary>
    QuotaRate,
}

/// <summary>A 取数: what is counted, of which channel or level, of which kind of items; null means of all.</summary>
public sealed record CardMeasure(CardMeasureKind Kind, string? Channel = null, string? Level = null, string? Category = null)
{
    /// <summary>The closed list, in the order of <see cref="CardMeasureKind"/>; · and a channel or level may follow 转报 and 采用, a level 批示.</summary>
    public static IReadOnlyList<string> Words { get; } = ["报送", "转报", "采用", "采用率", "批示", "约稿完成", "迟交", "未交", "约稿完成率", "按任务完成率"];

    private static readonly System.Buffers.SearchValues<char> Dots = System.Buffers.SearchValues.Create("·・•:-—");

    public bool IsRate => Kind is CardMeasureKind.AdoptionRate or CardMeasureKind.CommissionRate or CardMeasureKind.QuotaRate;

    /// <summary>The two sides of a rate, else the measure itself; the quota is no count.</summary>
    public IEnumerable<CardMeasure> Counted => Kind switch
    {
        CardMeasureKind.AdoptionRate => [this with { Kind = CardMeasureKind.Adopted }, this with { Kind = CardMeasureKind.Submitted }],
        CardMeasureKind.CommissionRate => [this with { Kind = CardMeasureKind.CommissionsDone }, this with { Kind = CardMeasureKind.CommissionsLate }, this with { Kind = CardMeasureKind.CommissionsMissed }],
        CardMeasureKind.QuotaRate => [this with { Kind = CardMeasureKind.Submitted }],
        _ => [this],
    };

    /// <summary>Reads "采用·市委办公厅", "采用·国家级", "约稿完成率"; null for what is not in the list.</summary>
    /// <param name="channels">Null when they are not known: what follows · is a channel then.</param>
    /// <param name="unknown">The word after · that is neither channel nor level; null when there is none.</param>
    public static CardMeasure? Read(string text, IReadOnlyList<Channel>? channels, out string? unknown)
    {
        unknown = null;
        var tight = HalfWidth.Tight(text);
        var dot = tight.AsSpan().IndexOfAny(Dots);
        var word = dot > 0 ? tight[..dot] : tight;
        var number = Words.ToList().IndexOf(word switch { "约稿迟交" => "迟交", "约稿未交" => "未交", "约稿按时完成" => "约稿完成", "任务完成率" => "按任务完成率", _ => word });
        if (number < 0)
            return null;
        var kind = (CardMeasureKind)number;
        if (dot < 0)
            return new(kind);
        var of = tight[(dot + 1)..];
        if (kind == CardMeasureKind.Instructions && of.Length > 0)
            return new(kind, Level: of);
        if (kind is not (CardMeasureKind.Adopted or CardMeasureKind.Forwarded) || of.Length == 0)
            return null;
        if (channels is null)
            return new(kind, Channel: of);
        if (channels.FirstOrDefault(channel => HalfWidth.Tight(channel.Name) == of || channel.FullName == of) is { } known)
            return new(kind, Channel: known.Name);
        if (channels.Any(channel => channel.Level == of))
            return new(kind, Level: of);
        unknown = of;
        return null;
    }
}
