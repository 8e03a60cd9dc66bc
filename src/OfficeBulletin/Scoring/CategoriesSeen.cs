using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Scoring;

/// <summary>The kinds (类别) of the ledger's items: free words, so that only the ledger itself can tell whether rules speak of them.</summary>
internal sealed class CategoriesSeen
{
    /// <summary>Somebody who has more of them does not keep to a list.</summary>
    private const int Most = 1000;

    private readonly HashSet<string> seen = new(SubmissionForm.Categories, StringComparer.Ordinal);
    private bool any;

    public void Add(string? category)
    {
        if (category is null)
            return;
        any = true;
        if (seen.Count < Most)
            seen.Add(category);
    }

    /// <summary>Rows about a kind that no item has; none when the ledger does not say kinds.</summary>
    public IEnumerable<Finding> Unknown(ScoreRules rules) =>
        from row in any && seen.Count < Most ? rules.Versions.SelectMany(version => version.Rows) : []
        where row.CategoryCell is not null && !seen.Contains(row.Category!)
        group row by (row.CategoryCell!.Cell, row.Category!) into same
        let near = EditDistance.Nearest(same.Key.Item2, seen, same.Key.Item2.Length > 2 ? 2 : 1)
        select new Finding(
            "H41",
            "score.kind-unknown",
            FindingLevel.Warning,
            same.First().CategoryCell!,
            $"台账里没有一条的类别是“{same.Key.Item2}”，这一行没有用上；{(near is null ? "请核对。" : $"是不是“{near}”？请核对。")}",
            same.Key.Item2,
            near);
}
