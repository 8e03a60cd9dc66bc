namespace OfficeBulletin.Issues.Merging;

/// <summary>Decides, block by block, whose words stand, and notes it.</summary>
internal sealed class MergeAccount
{
    private readonly List<MergedBlock> blocks = [];

    public IReadOnlyList<MergedBlock> Blocks => blocks;

    public void Note(MergedBlock block) => blocks.Add(block);

    /// <summary>The one of three values that stands: whoever changed it, the editor where both did.</summary>
    /// <param name="text">How a value is shown to people; null or empty when there is nothing.</param>
    public T Pick<T>(MergedBlock at, T assembled, T edited, T source, Func<T, T, bool> same, Func<T, string?> text)
    {
        var touched = !same(edited, assembled);
        var changed = !same(source, assembled);
        var outcome = (touched, changed) switch
        {
            (false, false) => MergeOutcome.Unchanged,
            (false, true) => MergeOutcome.FollowsSource,
            (true, true) when !same(edited, source) => MergeOutcome.Conflict,
            _ => MergeOutcome.Editors,
        };
        Note(outcome == MergeOutcome.Unchanged ? at with { Outcome = outcome } : at with { Outcome = outcome, Assembled = text(assembled), Edited = text(edited), Source = text(source) });
        return outcome == MergeOutcome.FollowsSource ? source : edited;
    }

    public string? Pick(MergedBlock at, string? assembled, string? edited, string? source) =>
        Pick(at, assembled, edited, source, static (one, other) => string.Equals(one, other, StringComparison.Ordinal), static value => value);

    /// <param name="joint">What stands between the lines when they are shown.</param>
    public IReadOnlyList<string> Pick(MergedBlock at, IReadOnlyList<string> assembled, IReadOnlyList<string> edited, IReadOnlyList<string> source, string joint = "\n") =>
        Pick(at, assembled, edited, source, static (one, other) => one.SequenceEqual(other, StringComparer.Ordinal), lines => string.Join(joint, lines));
}
