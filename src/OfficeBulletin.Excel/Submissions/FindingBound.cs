using System.Runtime.InteropServices;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>How many findings of one kind a sheet may have; the rest is counted, rule E39.</summary>
internal sealed class FindingBound(int most)
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>True while that rule may still be listed; every call counts.</summary>
    public bool Admits(string rule)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, rule, out _);
        return ++count <= most;
    }

    public bool IsFull(string rule) => counts.TryGetValue(rule, out var count) && count >= most;

    /// <summary>The rules that had more to say, and how much more.</summary>
    public IEnumerable<(string Rule, int More)> Over => counts.Where(count => count.Value > most).Select(count => (count.Key, count.Value - most));

    /// <summary>One finding for each of them.</summary>
    public IEnumerable<Finding> Rest(string file, string? sheet)
    {
        foreach (var (rule, more) in Over)
            yield return new Finding("E39", "submission.more", FindingLevel.Info, new Place { Part = "workbook", File = file, Sheet = sheet }, $"这张工作表里还有 {more:N0} 处同类问题（{rule}）没有一一列出；请先改已列出的，再送一次。");
    }
}
