using System.Text.Json;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Submitting;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>A submission as the desk keeps it, with everything that belongs to it.</summary>
/// <param name="Items">What came with it, and what stood before and it says again.</param>
/// <param name="Replaced">Items that an item of it took the place of: the older one, and the one that stands now.</param>
public sealed record KeptSubmission(
    StoredSubmission Submission,
    IReadOnlyList<StoredItem> Items,
    IReadOnlyList<(string Old, string New)> Replaced,
    IReadOnlyList<SubmittedFile> Files,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>True when the same had been sent before, and nothing was written.</summary>
    public bool Unchanged { get; init; }

    internal static KeptSubmission Of(DeskReading data, StoredSubmission submission) => new(
        submission,
        SubmittedItems.Of(data, submission.Id),
        SubmittedItems.Replaced(data, submission.Id),
        SubmittedFiles.Of(data, submission.Id),
        JsonSerializer.Deserialize<List<Finding>>(submission.Findings, Frames.Json)!);
}
