using OfficeBulletin.Issues.Json;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>Lays the files that came with items below items/ID/ of a work folder: the Word file that a row names, and whatever else the plan names there.</summary>
internal sealed class ItemAttachments(DeskReading data, WorkFolder folder)
{
    private const string FolderName = "items";

    private readonly Dictionary<string, IReadOnlyList<ItemFile>> files = new(StringComparer.Ordinal);

    /// <summary>The name in the folder of the Word file that a row names; null when no file of the submission is called so.</summary>
    public string? Lay(IssueItem item, string name) => Find(item, name) is { } file ? Write(item, file) : null;

    /// <summary>Lays what the plan names below an item's folder; what is not there stays for the folder's reading to miss.</summary>
    public void LayNamed(IReadOnlyList<IssueItem> items, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (name.Split('/') is [FolderName, var id, var file] && items.FirstOrDefault(item => item.Id == id) is { } item)
                Lay(item, file);
        }
    }

    /// <summary>Names of files that a plan's items and notices mention.</summary>
    public static IEnumerable<string> Named(IssueDraft plan) => plan.Columns.SelectMany(column =>
        column.Items.Select(item => item.BodyFile).OfType<string>()
            .Concat(column.Items.SelectMany(item => item.Item.Body).Concat(column.Notice?.Notice.Narrative ?? []).OfType<PictureFile>().Select(picture => picture.Name)));

    /// <summary>By its name, else the only one whose name differs in full-width signs, blanks and case alone.</summary>
    private ItemFile? Find(IssueItem item, string name)
    {
        if (item.Submission is not { } submission)
            return null;
        if (!files.TryGetValue(submission, out var all))
            files[submission] = all = IssueItems.Files(data, submission);
        List<ItemFile> alike = [.. all.Where(file => string.Equals(HalfWidth.Tight(LastPart(file.Name)), HalfWidth.Tight(LastPart(name)), StringComparison.OrdinalIgnoreCase))];
        return all.FirstOrDefault(file => file.Name == name) ?? (alike.Count == 1 ? alike[0] : null);
    }

    private string? Write(IssueItem item, ItemFile file)
    {
        var name = $"{FolderName}/{item.Id}/{LastPart(file.Name)}";
        if (FolderPath.Fault(name) is not null)
            name = $"{FolderName}/{item.Id}/attachment{Path.GetExtension(LastPart(file.Name))}";
        if (!File.Exists(folder.File(name)) && Blobs.Find(data, file.Blob) is { } bytes)
            folder.Put(name, bytes);
        return name;
    }

    private static string LastPart(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
}
