using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Scoring;

/// <summary>What points come from: a part of a unit's points, and what caps go by.</summary>
/// <param name="row">Number of the row that gives or takes them.</param>
/// <param name="item">Null for what bounds all points.</param>
internal sealed class PointSource(string name, int row, int channel, RuleItem? item)
{
    public string Name => name;

    public int Row => row;

    /// <summary>Parts are listed in this order.</summary>
    public (int Row, int Channel) Order => (row, channel);

    public RuleItem? Item => item;

    public string? Channel { get; init; }

    public string? Level { get; init; }

    public string? Category { get; init; }

    /// <summary>What an event of a row gives, with its name: "采用·市委办公厅（调研）×2".</summary>
    public static PointSource Of(in ScoreEvent what, ScoreRow row, ScoreRow? factor, IReadOnlyList<Channel> channels)
    {
        var channel = what.Channel < 0 ? null : channels[what.Channel];
        var about = what.Words switch
        {
            RuleCondition.NoteHolds note => note.Words,
            RuleCondition.Reason reason => reason.Words,
            _ => channel?.Name ?? (row.Item == RuleItem.Instruction && what.Level != InstructionText.Unlevelled ? what.Level : null),
        };
        var said = string.Join('、', new[] { row.Category ?? factor?.Category, row.Manner ?? factor?.Manner }.OfType<string>());
        var times = factor is null or { Points: 1 } ? "" : "×" + RuleNumber.Text(factor.Points);
        var name = RuleForm.Of(row.Item).Word + (about is null ? "" : "·" + about) + (said.Length == 0 ? "" : $"（{said}）") + times;
        return new PointSource(name, row.Number, what.Channel, row.Item) { Channel = channel?.Name, Level = what.Level, Category = what.Category };
    }

    /// <summary>Whether these points are among those that a cap bounds.</summary>
    public bool IsWithin(RuleItem? target, ScoreRow cap) =>
        (target is null || item == target) && RuleMatch.Channel(cap, Channel, Level) >= 0 && RuleMatch.Word(cap.Category, Category) >= 0;
}
