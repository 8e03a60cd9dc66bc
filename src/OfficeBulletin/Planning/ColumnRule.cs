using OfficeBulletin.Issues;

namespace OfficeBulletin.Planning;

/// <summary>One row of the sheet 栏目: which items stand in a column. Rows come in the order of the printed issue; the first that fits an item wins.</summary>
/// <param name="Categories">类别; empty means any.</param>
/// <param name="UnitKinds">单位类别 (处室, 区县); empty means any.</param>
public sealed record ColumnRule(string Name, ColumnKind Kind, IReadOnlyList<string> Categories, IReadOnlyList<string> UnitKinds)
{
    /// <summary>A notice (情况通报) takes no items.</summary>
    public bool Fits(string category, string? unitKind) =>
        Kind != ColumnKind.Notice
        && (Categories.Count == 0 || Categories.Contains(category, StringComparer.Ordinal))
        && (UnitKinds.Count == 0 || (unitKind is not null && UnitKinds.Contains(unitKind, StringComparer.Ordinal)));
}
