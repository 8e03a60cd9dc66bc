using OfficeBulletin.Issues;
using OfficeBulletin.Text;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>S07: briefs have no title; one with a title would stand in the contents.</summary>
internal static class TitledBriefs
{
    public static IEnumerable<Finding> Check(Issue issue)
    {
        foreach (var column in issue.Columns.Where(column => column.Kind == ColumnKind.Briefs))
        {
            for (var index = 0; index < column.Items.Count; index++)
            {
                if (!column.Items[index].IsBrief)
                    yield return Titled(column, index);
            }
        }
    }

    private static Finding Titled(Column column, int index) => new(
        "S07",
        "brief.titled",
        FindingLevel.Info,
        TextPlace.Of(column, index).ToPlace(),
        "短波一般没有标题，也不进目录，这一条有标题；请删去标题，或移到别的栏目。",
        Contents.InOneLine(column.Items[index].Title),
        Source: "practice");
}
