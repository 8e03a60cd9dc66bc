namespace OfficeBulletin.Submissions;

/// <summary>An item with the text of its body, wherever that stands: in the cell or in its Word file.</summary>
/// <param name="Text">The body's paragraphs; empty when they are not known.</param>
public sealed record ReceivedItem(SubmissionItem Item, IReadOnlyList<string> Text)
{
    /// <summary>Of items that say the same, the one of the lowest rank is kept; of equal ones the first.</summary>
    public int Rank { get; init; }
}
