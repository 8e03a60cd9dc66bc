using OfficeBulletin.Entering;
using OfficeBulletin.Issues;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Searching;

namespace OfficeBulletin.Desk.Searching;

/// <summary>The articles of an issue as they can be searched.</summary>
public static class IssueArticles
{
    /// <summary>Puts an issue as it is now in place of what could be searched of it.</summary>
    /// <param name="id">Id of the desk's issue.</param>
    public static void Index(DeskChange change, string id, Issue issue) => SearchIndex.PutIssue(change, id, Of(issue));

    /// <summary>Each with its title in one line (a brief with its first sentence, the notice with its column's name) and all of its text, attribution included.</summary>
    public static IEnumerable<(string Title, string Text)> Of(Issue issue)
    {
        foreach (var column in issue.Columns)
        {
            foreach (var item in column.Items)
                yield return (Title(item, column), Text([.. item.Subtitle, .. item.Body.SelectMany(Texts), Attribution.Print(item.Units) ?? ""]));
            if (column.Notice is { } notice)
                yield return (column.Name, Text([.. notice.Narrative.SelectMany(Texts), .. notice.Tables.Select(table => table.Caption)]));
        }
    }

    private static string Title(Item item, Column column) => item.IsBrief
        ? item.Body.OfType<Paragraph>().Select(paragraph => BriefTitle.Of(paragraph.Text)).FirstOrDefault() ?? column.Name
        : Contents.InOneLine(item.Title);

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.Select(row => string.Join('　', row.Select(cell => cell.Text).Where(text => text.Length > 0))),
        Picture { Caption: { } caption } => [caption],
        _ => [],
    };

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
