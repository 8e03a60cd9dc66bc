using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Ledgers;
using OfficeBulletin.Desk.Searching;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Merging;
using OfficeBulletin.Storage;
using OfficeBulletin.Units;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Desk;

/// <summary>An issue that was published.</summary>
/// <param name="Version">The sealed Word file, with its numbers.</param>
public sealed record PublishedIssue(StoredIssue Issue, StoredVersion Version, IssueNumbers Numbers);

/// <summary>发布: an issue takes its number and is sealed; its items are published, and adopted by the own bulletin.</summary>
public static class PublishIssue
{
    /// <param name="template">Path of the template that is used when the desk has none of its own.</param>
    /// <param name="expected">The version that is to be published; null when the request names none.</param>
    public static Outcome<PublishedIssue> Run(DeskData data, Actor actor, string id, string template, string? expected)
    {
        var seen = data.Read(reading => DraftLook.Of(reading, id).Then(look => DraftLook.Stale(reading, look.Current, expected) is { } stale
            ? Outcome.Refusal<DraftText>(stale)
            : Outcome.Of(new DraftText(Versions.Bytes(reading, look.Current!), look.Base is { } assembled ? Blobs.Find(reading, assembled.Blob) : null, Versions.OfKind(reading, "template") is { } own ? Versions.Bytes(reading, own) : null))));
        return seen.Then(text => text.Open(template).Then(press =>
        {
            var final = text.Final();
            var checkedFinal = CheckIssue.Check(final, Units(data));
            return data.Change(actor, "issue.publish", id, change => DraftLook.Of(change, id).Then(look => DraftLook.Stale(change, look.Current, expected) is { } stale
                ? Outcome.Refusal<PublishedIssue>(stale)
                : Outcome.Of(Seal(change, look, press, final), checkedFinal)));
        }));
    }

    /// <summary>Null when the desk has no register.</summary>
    private static UnitRegister? Units(DeskData data) => data.Read(reading => Versions.OfKind(reading, "register") is { } register
        ? PackageGate.Open(Versions.Bytes(reading, register), PackageKind.Workbook, RegisterFile.Name).Then(package => RegisterFile.Units(package)).Value
        : null);

    /// <summary>All in the transaction that takes the number.</summary>
    private static PublishedIssue Seal(DeskChange change, DraftLook look, WordTemplate template, Issue final)
    {
        var numbers = Numbering.Take(change, look.Issue.Year, look.Issue.Supplement);
        var issue = final with { Id = look.Issue.Id, Masthead = DraftNumbers.Put(final.Masthead, numbers, proposed: false) };
        var version = Versions.Add(change, look.Issue.Document, "published", DraftSource.Print(template, issue, out _), look.Current!.Id);
        if (look.Base is { } assembled)
            IssueBases.Set(change, version.Id, assembled);
        StoredIssues.Publish(change, look.Issue.Id, numbers.Number, numbers.Cumulative);
        var printed = issue.Columns.SelectMany(column => column.Items).Select(item => item.Id).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var place = new PrintedPlace(DeskChannels.Of(change).Own.Name, DraftNumbers.Text(numbers), issue.Masthead.Date);
        foreach (var item in IssueItems.Of(change, look.Issue.Id))
        {
            if (printed.Contains(item))
                IssueItems.Publish(change, item, place);
            else
                IssueItems.Release(change, look.Issue.Id, item);
        }
        IssueArticles.Index(change, look.Issue.Id, issue);
        change.Detail = DraftNumbers.Text(numbers);
        return new PublishedIssue(StoredIssues.Find(change, look.Issue.Id)!, version, numbers);
    }

    /// <summary>The files that a sealed one is made of.</summary>
    private sealed record DraftText(byte[] Current, byte[]? Assembled, byte[]? Template)
    {
        public Outcome<WordTemplate> Open(string shipped) => Template is { } own
            ? WordFile.Open(own, "template.docx").Then(package => WordTemplate.Open(package, "template.docx"))
            : Desk.Template.Open(shipped);

        /// <summary>The issue as the current version has it, every item with its id.</summary>
        public Issue Final()
        {
            var edited = SavedDocument.ReadKept(Current);
            var assembled = Assembled is null ? edited : SavedDocument.ReadKept(Assembled);
            return IssueMerge.Merge(assembled, edited, assembled).Issue;
        }
    }
}
