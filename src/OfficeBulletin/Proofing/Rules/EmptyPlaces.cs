using OfficeBulletin.Issues;
using OfficeBulletin.Text;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>S14: a column of a document has items (an info; in a folder J30 says so, with the line). S15: an item has a body (an error).</summary>
internal static class EmptyPlaces
{
    public static IEnumerable<Finding> Check(Issue issue)
    {
        foreach (var column in issue.Columns)
        {
            if (column.Items.Count == 0 && column.Notice is null && issue.PrintedContents is not null)
                yield return EmptyColumn(column);
            for (var index = 0; index < column.Items.Count; index++)
            {
                if (column.Items[index].Body.All(IsBlank))
                    yield return EmptyItem(column, index);
            }
        }
    }

    private static bool IsBlank(Block block) => block is Paragraph paragraph && string.IsNullOrWhiteSpace(paragraph.Text);

    private static Finding EmptyColumn(Column column) => new(
        "S14",
        "column.empty",
        FindingLevel.Info,
        new Place { Part = column.Kind == ColumnKind.Briefs ? "brief" : "article", Column = column.Name },
        $"栏目“{column.Name}”里没有稿件；本期不用就把它删去。",
        column.Name,
        Source: "practice");

    private static Finding EmptyItem(Column column, int index) => new(
        "S15",
        "item.empty-body",
        FindingLevel.Error,
        TextPlace.Of(column, index).ToPlace(),
        $"栏目“{column.Name}”第 {index + 1} 篇没有正文；请补上或删去这一篇。",
        column.Items[index].IsBrief ? null : Contents.InOneLine(column.Items[index].Title),
        Source: "practice");
}
