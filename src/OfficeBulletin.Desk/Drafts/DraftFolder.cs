using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>A draft's plan with all that it names, laid out as an issue folder.</summary>
/// <param name="Rows">What the plan's items say, by their ids.</param>
/// <param name="TemplatePath">Of the template that the draft is printed with.</param>
internal sealed record DraftFolder(string Path, IReadOnlyDictionary<string, DeskRow> Rows, string TemplatePath)
{
    private const string IssueName = "issue.json";

    /// <summary>Hidden, so that it is no file that the plan forgot.</summary>
    private const string TemplateName = ".template.docx";

    /// <param name="shipped">Path of the template that is used when the desk has none of its own.</param>
    public static Outcome<DraftFolder> Lay(DeskReading data, DraftLook look, WorkFolder folder, string shipped)
    {
        var bytes = Versions.Bytes(data, look.Plan);
        return IssueFile.Read(bytes, IssueName).Then(plan =>
        {
            folder.Put(IssueName, bytes);
            folder.PutRegister(data);
            var ledger = plan.Columns.Any(column => column.Notice?.From is not null) ? DeskLedger.Put(data, folder) : Outcome.Of(IssueName);
            return ledger.Then(_ => Find(data, plan, folder)).Then(found => Outcome.Of(new DraftFolder(folder.Path, found, Template(data, folder) ?? shipped), DraftNumbers.Unused(plan.Masthead, look.Next)));
        });
    }

    /// <summary>What the plan gives, its files read.</summary>
    public Outcome<IssueFolder> Read() => IssueFolder.Read(Path, Rows);

    private static Outcome<IReadOnlyDictionary<string, DeskRow>> Find(DeskReading data, IssueDraft plan, WorkFolder folder)
    {
        List<DraftItem> drafts = [.. plan.Columns.SelectMany(column => column.Items).Where(item => item.DeskItem is not null)];
        var items = IssueItems.Find(data, [.. drafts.Select(draft => draft.DeskItem!)]);
        var attachments = new ItemAttachments(data, folder);
        attachments.LayNamed(items, ItemAttachments.Named(plan));
        var rows = new Dictionary<string, DeskRow>(StringComparer.Ordinal);
        var faults = new List<Finding>();
        foreach (var draft in drafts)
        {
            if (items.FirstOrDefault(item => item.Id == draft.DeskItem) is not { } item)
            {
                faults.Add(IssueFindings.UnknownItem(draft.DeskItem!, draft.Where));
                continue;
            }
            var row = ItemContent.Read(item);
            var wanted = draft.BodyFile is null && draft.Item.Body.Count == 0 ? row.Attachment : null;
            var attachment = wanted is null ? null : attachments.Lay(item, wanted);
            if (wanted is not null && attachment is null)
                faults.Add(IssueFindings.NoAttachment(item.Title, wanted, draft.Where));
            rows[item.Id] = new DeskRow(row, attachment);
        }
        return faults.Count == 0 ? Outcome.Of<IReadOnlyDictionary<string, DeskRow>>(rows) : Outcome.Refusal<IReadOnlyDictionary<string, DeskRow>>(faults);
    }

    /// <summary>Lays the desk's own template; null when it has none.</summary>
    private static string? Template(DeskReading data, WorkFolder folder)
    {
        folder.PutDocument(data, "template", TemplateName);
        return File.Exists(folder.File(TemplateName)) ? folder.File(TemplateName) : null;
    }
}
