using System.Runtime.InteropServices;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>Something of an item that may give points, in the one month in which it counts.</summary>
/// <param name="Channel">Number of the channel; -1 when none has a part in it.</param>
/// <param name="Level">级别 of the channel, or of the leader who gave the instruction.</param>
/// <param name="Words">The 加分 or 扣分 that it is about; null for others.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoreEvent(RuleItem Item, Month Month, int Channel = -1, string? Level = null, string? Category = null, string? Manner = null, RuleCondition? Words = null);
