using OfficeBulletin.Issues;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>S05: the columns of the contents are those of the body, in the same order and of the same names.</summary>
internal static class ContentsColumns
{
    public static IEnumerable<Finding> Check(IReadOnlyList<ColumnMatch> columns) => columns.SelectMany(Judge).Concat(Order(columns));

    private static IEnumerable<Finding> Judge(ColumnMatch column)
    {
        if (column.Printed is null)
            yield return Finding("contents.column-missing", Level(column.Body!), Part(column.Body!), column.Body!.Name, $"目录里没有栏目“{column.Body.Name}”；请补上。");
        else if (column.Body is null)
            yield return Finding("body.column-missing", FindingLevel.Error, "contents", column.Printed.Column, $"正文里没有栏目“{column.Printed.Column}”；请补上，或从目录里删去。");
        else if (ColumnMatch.Key(column.Printed.Column) != ColumnMatch.Key(column.Body.Name))
            yield return Finding("contents.column-differs", FindingLevel.Error, "contents", column.Printed.Column, $"栏目在目录里叫“{column.Printed.Column}”，正文里叫“{column.Body.Name}”；请改成一致。", column.Body.Name);
    }

    private static IEnumerable<Finding> Order(IReadOnlyList<ColumnMatch> columns)
    {
        var both = columns.Where(column => column is { Printed: not null, Body: not null }).ToList();
        foreach (var index in RisingOrder.Exceptions(both.ConvertAll(column => column.Number)))
        {
            var printed = both[index].Printed!.Column;
            yield return Finding("contents.column-order", FindingLevel.Error, "contents", printed, $"栏目“{printed}”在目录里和正文里的次序不同；请改成一致。");
        }
    }

    private static string Part(Column column) => column.Kind switch { ColumnKind.Briefs => "brief", ColumnKind.Notice => "notice", _ => "article" };

    // Some offices leave the column of briefs out of the contents on purpose.
    private static FindingLevel Level(Column column) => column.Kind == ColumnKind.Briefs ? FindingLevel.Warning : FindingLevel.Error;

    private static Finding Finding(string name, FindingLevel level, string part, string column, string message, string? suggestion = null) =>
        new("S05", name, level, new Place { Part = part, Column = column }, message, column, suggestion, "practice");
}
