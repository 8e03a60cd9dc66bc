using OfficeBulletin.Issues;

namespace OfficeBulletin.Text;

/// <summary>Every text of an issue in the order of the print, with its place: the one walk that checks of characters and words share.</summary>
public static class IssueTexts
{
    /// <summary>Each text once. Lines of a title or a cell are joined by "\n"; blank texts are left out.</summary>
    public static IEnumerable<(TextPlace Where, string Text)> Of(Issue issue) =>
        Masthead(issue.Masthead).Concat(issue.Columns.SelectMany(OfColumn)).Concat(Imprint(issue.Imprint)).Where(text => !string.IsNullOrEmpty(text.Item2))!;

    private static IEnumerable<(TextPlace, string?)> Masthead(Masthead masthead) =>
        [(new TextPlace("masthead", Whole: false), masthead.Title), (new TextPlace("masthead", Whole: false), masthead.Publisher)];

    private static IEnumerable<(TextPlace, string?)> Imprint(Imprint imprint) =>
        ((IEnumerable<string?>)[.. imprint.Report, .. imprint.Send, .. imprint.Distribute, imprint.Editor, imprint.Phone, imprint.Email])
        .Select(text => (new TextPlace("imprint", Whole: false), text));

    private static IEnumerable<(TextPlace, string?)> OfColumn(Column column)
    {
        yield return (new TextPlace(column.Notice is null ? "article" : "notice", column.Name, Whole: false), column.Name);
        for (var index = 0; index < column.Items.Count; index++)
        {
            foreach (var text in OfItem(column.Items[index], TextPlace.Of(column, index)))
                yield return text;
        }
        if (column.Notice is { } notice)
        {
            foreach (var text in OfNotice(notice, new TextPlace("notice", column.Name)))
                yield return text;
        }
    }

    private static IEnumerable<(TextPlace, string?)> OfItem(Item item, TextPlace at)
    {
        var aside = at with { Whole = false };
        if (item.Title.Count > 0)
            yield return (at, item.Title.Count == 1 ? item.Title[0] : string.Join('\n', item.Title));
        if (item.ContentsOverride is not null)
            yield return (aside, item.ContentsOverride);
        foreach (var line in item.Subtitle)
            yield return (aside, line);
        foreach (var text in OfBody(item.Body, at))
            yield return text;
        foreach (var unit in item.Units)
            yield return (aside, unit);
    }

    private static IEnumerable<(TextPlace, string?)> OfBody(IReadOnlyList<Block> body, TextPlace at)
    {
        int paragraphs = 0, tables = 0;
        foreach (var block in body)
        {
            var texts = block switch
            {
                Paragraph paragraph => OfParagraph(paragraph, at with { Paragraph = ++paragraphs }),
                Table table => OfTable(table, at with { Table = ++tables, Whole = false }),
                Picture picture => [(at with { Whole = false }, picture.Caption)],
                _ => [],
            };
            foreach (var text in texts)
                yield return text;
        }
    }

    private static IEnumerable<(TextPlace, string?)> OfParagraph(Paragraph paragraph, TextPlace at)
    {
        yield return (at, paragraph.Text);
        foreach (var run in paragraph.Runs)
        {
            foreach (var line in run.Note?.Paragraphs ?? [])
                yield return (at with { Whole = false }, line);
        }
    }

    private static IEnumerable<(TextPlace, string?)> OfTable(Table table, TextPlace at)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            foreach (var paragraph in table.Rows[row].SelectMany(cell => cell.Paragraphs))
            {
                foreach (var text in OfParagraph(paragraph, at with { Row = row + 1 }))
                    yield return (text.Item1 with { Whole = false }, text.Item2);
            }
        }
    }

    private static IEnumerable<(TextPlace, string?)> OfNotice(Notice notice, TextPlace at)
    {
        foreach (var text in OfBody(notice.Narrative, at))
            yield return text;
        for (var index = 0; index < notice.Tables.Count; index++)
        {
            var (table, place) = (notice.Tables[index], at with { Table = index + 1, Whole = false });
            foreach (var text in table.Header.Prepend(table.Caption))
                yield return (place, text);
            for (var row = 0; row < table.Rows.Count; row++)
            {
                foreach (var cell in table.Rows[row])
                    yield return (place with { Row = row + 1 }, cell);
            }
            foreach (var cell in table.Total ?? [])
                yield return (place with { Row = table.Rows.Count + 1 }, cell);
        }
    }
}
