using OfficeBulletin.Issues;
using OfficeBulletin.Storage;
using OfficeBulletin.Text;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>Puts all of an issue's words where they can be searched.</summary>
internal static class IssueSearchText
{
    public static void Index(DeskChange change, StoredIssue stored, Issue issue)
    {
        var lines = new List<string>();
        new IssueTexts((in TextPlace _, string text) => lines.Add(text)).Show(issue);
        StoredIssues.Index(change, stored.Id, issue.Masthead.Title ?? stored.Title, string.Join('\n', lines));
    }
}
