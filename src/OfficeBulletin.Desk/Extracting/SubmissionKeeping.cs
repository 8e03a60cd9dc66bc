using System.Text.Json;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Submitting;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>Keeps one upload that was read: files, items, findings, and what it takes the place of.</summary>
internal sealed class SubmissionKeeping(string folder, StoredUnit unit, ExtractedUpload upload, byte[] content, DateTimeOffset since)
{
    private static readonly TimeSpan ChinaTime = TimeSpan.FromHours(8);

    /// <summary>Items that a corrected one may take the place of; the others are printed, planned, or another stands for them.</summary>
    private static readonly string[] Replaceable = ["received", "accepted", "returned", "rejected"];

    private readonly List<Finding> beside = [];

    public Outcome<KeptSubmission> Keep(DeskChange change, IReadOnlyList<Finding> findings)
    {
        if (Storage.Submitting.Submissions.Same(change, unit.Id, content) is { } same)
        {
            change.Unchanged = true;
            var kept = KeptSubmission.Of(change, same) with { Unchanged = true };
            return Outcome.Of(kept, kept.Findings);
        }
        var id = change.NewId();
        var states = upload.Items.SelectMany(item => item.Replaces).Distinct(StringComparer.Ordinal).ToDictionary(older => older, older => SubmittedItems.State(change, older), StringComparer.Ordinal);
        NameWhatStaysBeside(states);
        IReadOnlyList<Finding> all = [.. findings, .. OtherUnits(change), .. beside];
        Storage.Submitting.Submissions.Add(change, new StoredSubmission
        {
            Id = id,
            Unit = unit.Id,
            Account = change.Actor.Account!,
            Content = content,
            At = change.At,
            Refused = upload.Items.Count == 0,
            Findings = JsonSerializer.Serialize(all, Frames.Json),
            Held = JsonSerializer.Serialize(upload.Held, Frames.Json),
            Replaces = Corrected(change),
        });
        foreach (var file in upload.Files)
            SubmittedFiles.Add(change, id, file.Name, file.Role, File.ReadAllBytes(UploadFolder.PathOf(folder, file)));
        foreach (var item in upload.Items)
            Keep(change, id, item, states);
        change.Subject = id;
        change.Detail = $"{upload.Items.Count} items, {upload.Files.Count} files";
        var submission = Storage.Submitting.Submissions.Find(change, change.Actor, id)!;
        return Outcome.Of(KeptSubmission.Of(change, submission), all);
    }

    private void Keep(DeskChange change, string submission, ExtractedItem item, Dictionary<string, string?> states)
    {
        if (item.Standing is { } standing && SubmittedItems.State(change, standing) is not (null or "replaced"))
        {
            SubmittedItems.Add(change, submission, standing, item.Text);
            return;
        }
        var stored = new StoredItem
        {
            Id = change.NewId(),
            Submission = submission,
            Unit = unit.Id,
            Origin = item.Origin,
            Title = item.Title,
            Units = string.Join('、', item.Units),
            Category = item.Category,
            SentOn = DateOnly.FromDateTime(change.At.ToOffset(ChinaTime).DateTime),
            EventOn = item.EventDate,
            Content = item.Content,
        };
        Items.Add(change, stored, item.Text);
        ItemHistory.Begin(change, stored.Id);
        SubmittedItems.Add(change, submission, stored.Id, item.Text);
        foreach (var older in item.Replaces.Where(older => Replaceable.Contains(states[older], StringComparer.Ordinal)))
            SubmittedItems.Replace(change, older, stored.Id);
    }

    /// <summary>The latest submission of which this one says an item again, the same or corrected, or mends a row that was held back; null when there is none.</summary>
    private string? Corrected(DeskReading data)
    {
        var items = upload.Items.SelectMany(item => item.Replaces.Append(item.Standing)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var titles = upload.Items.Select(item => item.Title).ToHashSet(StringComparer.Ordinal);
        return Storage.Submitting.Submissions.Standing(data, unit.Id, since).FirstOrDefault(earlier =>
            SubmittedItems.Of(data, earlier.Id).Any(item => items.Contains(item.Id)) || JsonSerializer.Deserialize<string[]>(earlier.Held, Frames.Json)!.Any(titles.Contains))?.Id;
    }

    private void NameWhatStaysBeside(Dictionary<string, string?> states)
    {
        foreach (var item in upload.Items)
        {
            foreach (var state in item.Replaces.Select(older => states[older]).Where(state => !Replaceable.Contains(state, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal))
                beside.Add(UploadFindings.KeptBeside(FileOf(item), item.Title, state));
        }
    }

    private IEnumerable<Finding> OtherUnits(DeskReading data)
    {
        var others = StoredUnits.List(data, Actor.Program).Where(other => other.Id != unit.Id).Select(other => other.Name).ToHashSet(StringComparer.Ordinal);
        return upload.Items.Where(item => item.Units.Count > 0 && item.Units.All(others.Contains)).Select(item => UploadFindings.OtherUnit(FileOf(item), item.Title, string.Join('、', item.Units), unit.Name));
    }

    private static string FileOf(ExtractedItem item) => item.Origin[..item.Origin.IndexOf('#', StringComparison.Ordinal)];
}
