using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Adoptions;

/// <summary>One row of the ledger (台账): an item that a unit sent, and what became of it.</summary>
/// <param name="Row">Row of the sheet, from 1; 0 when it stands in none.</param>
/// <param name="Date">日期: the day it was sent, which decides in which month the submission counts.</param>
/// <param name="Units">报送单位 in the order of the cell, none twice. A unit that the register does not know is no member of the register; without a register each name is a unit of its own.</param>
/// <param name="Uses">What became of it, channel by channel, in the order of <see cref="LedgerBook.Channels"/>.</param>
public sealed record LedgerItem(int Row, DateOnly Date, IReadOnlyList<Unit> Units, string Title, IReadOnlyList<ChannelUse> Uses)
{
    /// <summary>类别: 动态, 经验交流, 调研 …; null when not said.</summary>
    public string? Category { get; init; }

    /// <summary>Who wrote it (撰稿人), one or several; empty when not said.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Instructions by leaders (批示), each as the word for its level (国家级, 市级 …), or as written; empty when there are none.</summary>
    public IReadOnlyList<string> Instructions { get; init; } = [];

    /// <summary>Null when it was not commissioned (约稿).</summary>
    public Commission? Commission { get; init; }

    /// <summary>备注; null when blank.</summary>
    public string? Note { get; init; }

    public Month Month => Month.Of(Date);

    /// <summary>
    /// True for a row that stands for an item somebody sent. A commission that was missed was never sent: its row counts under commissions only.
    /// </summary>
    public bool Sent => Commission?.Outcome != CommissionOutcome.Missed;
}

/// <summary>What became of an item in one channel; null means no.</summary>
public readonly record struct ChannelUse(ChannelMark? Forwarded, ChannelMark? Adopted);
