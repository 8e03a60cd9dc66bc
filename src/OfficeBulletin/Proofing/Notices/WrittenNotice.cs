using OfficeBulletin.Issues;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>The notice of a column with its tables read as tables of counts.</summary>
internal sealed record WrittenNotice(string Column, Notice Notice, IReadOnlyList<TypedTable> Tables)
{
    public Place Where => new() { Part = "notice", Column = Column };

    /// <summary>The notices of an issue, in the order of the print.</summary>
    public static IReadOnlyList<WrittenNotice> Of(Issue issue) => [.. issue.Columns.Where(column => column.Notice is not null).Select(column => Of(column.Name, column.Notice!))];

    public static WrittenNotice Of(string column, Notice notice)
    {
        var where = new Place { Part = "notice", Column = column };
        return new WrittenNotice(column, notice, [.. notice.Tables.Select((table, index) => (table, index)).Where(found => found.table.Rows.Count + found.table.Header.Count > 0).Select(found => TypedTable.Of(found.table, where with { Table = found.index + 1 }))]);
    }

    /// <summary>The paragraphs of the narrative with their numbers, from 1.</summary>
    public IEnumerable<(int Number, string Text)> Paragraphs => Notice.Narrative.OfType<Paragraph>().Select((paragraph, index) => (index + 1, paragraph.Text));
}
