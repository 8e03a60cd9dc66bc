using OfficeBulletin.Issues;
using OfficeBulletin.Text;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>S06: every article (an error) and brief (a warning) says which units sent it. The notice is the office's own.</summary>
internal static class MissingAttributions
{
    public static IEnumerable<Finding> Check(Issue issue)
    {
        foreach (var column in issue.Columns.Where(column => column.Kind != ColumnKind.Notice))
        {
            for (var index = 0; index < column.Items.Count; index++)
            {
                if (column.Items[index].Units.Count == 0)
                    yield return Missing(TextPlace.Of(column, index));
            }
        }
    }

    private static Finding Missing(TextPlace item) => new(
        "S06",
        "attribution.missing",
        item.Part == "brief" ? FindingLevel.Warning : FindingLevel.Error,
        item.ToPlace(),
        $"“{item.Column}”第 {item.Item} 篇没有写供稿单位；请补上（……供稿）。",
        Source: "practice");
}
