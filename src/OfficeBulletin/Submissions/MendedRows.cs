namespace OfficeBulletin.Submissions;

/// <summary>Finds the usable item that a unit has sent since in place of a row that is held back: of the same unit and title, with the same text.</summary>
public sealed class MendedRows(IEnumerable<ReceivedItem> usable)
{
    // Made when the first row asks: most desks hold none back.
    private readonly Lazy<ILookup<string, ReceivedItem>> byTitle = new(() => usable.ToLookup(received => FoldedText.Of(received.Item.Title), StringComparer.Ordinal));

    /// <summary>Null when there is none, or when that is not sure: the row may be the later one, with another text or called a correction.</summary>
    public SubmissionItem? Of(HeldRow row)
    {
        if (row.Item is not { Title.Count: > 0, Units.Count: > 0 } item || CorrectionMark.In(item))
            return null;
        return byTitle.Value[FoldedText.Of(item.Title)].FirstOrDefault(received => Stands(received, item))?.Item;
    }

    private static bool Stands(ReceivedItem received, SubmissionItem held) =>
        received.Item.Origin.File != held.Origin.File
        && held.Units.All(unit => received.Item.Units.Contains(unit, StringComparer.Ordinal))
        && (held.Body.Count > 0 ? FoldedText.Of(held.Body) == FoldedText.Of(received.Text) : held.Attachment is null || held.Attachment == received.Item.Attachment);
}
