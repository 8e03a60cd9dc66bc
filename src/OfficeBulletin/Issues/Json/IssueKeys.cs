namespace OfficeBulletin.Issues.Json;

/// <summary>The keys that each object of issue.json may have, as docs/issue.schema.json describes them under the same names.</summary>
public static class IssueKeys
{
    internal static readonly string[] Issue = ["$schema", "masthead", "columns", "imprint", "contents"];
    internal static readonly string[] ColumnsFile = ["$schema", "columns"];
    internal static readonly string[] Masthead = ["title", "year", "number", "cumulativeNumber", "proposed", "supplement", "publisher", "date"];
    internal static readonly string[] Column = ["name", "kind", "items", "narrative", "tables", "from", "period"];
    internal static readonly string[] Item = ["id", "item", "from", "row", "title", "subtitle", "contents", "body", "units", "attributionInline"];
    internal static readonly string[] Row = ["number", "title"];
    internal static readonly string[] Element = ["table", "picture", "caption", "note"];
    internal static readonly string[] Table = ["rows", "headerRows", "widths", "merges"];
    internal static readonly string[] Merge = ["row", "column", "rows", "columns"];
    internal static readonly string[] NoticeTable = ["caption", "header", "rows", "total"];
    internal static readonly string[] Imprint = ["report", "send", "distribute", "editor", "phone", "email"];

    /// <summary>Keys by the name of the object's definition in the schema; "issue" is the whole file.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByObject => new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["issue"] = Issue,
        ["masthead"] = Masthead,
        ["column"] = Column,
        ["item"] = Item,
        ["row"] = Row,
        ["element"] = Element,
        ["table"] = Table,
        ["merge"] = Merge,
        ["noticeTable"] = NoticeTable,
        ["imprint"] = Imprint,
    };
}
