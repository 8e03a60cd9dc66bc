using OfficeBulletin.Issues;

namespace OfficeBulletin.Text;

/// <summary>Receives a text of an issue with its place.</summary>
public delegate void TextVisitor(in TextPlace where, string text);

/// <summary>
/// Shows every text of an issue in the order of the print, with its place: the one walk that checks of characters and words share. Each text once, blank ones left out;
/// lines of a title are joined by "\n".
/// </summary>
public sealed class IssueTexts(TextVisitor visit)
{
    public void Show(Issue issue)
    {
        var masthead = new TextPlace("masthead", Whole: false);
        Show(masthead, issue.Masthead.Title);
        Show(masthead, issue.Masthead.Publisher);
        foreach (var column in issue.Columns)
            Show(column);
        var imprint = new TextPlace("imprint", Whole: false);
        Show(imprint, issue.Imprint.Report);
        Show(imprint, issue.Imprint.Send);
        Show(imprint, issue.Imprint.Distribute);
        Show(imprint, issue.Imprint.Editor);
        Show(imprint, issue.Imprint.Phone);
        Show(imprint, issue.Imprint.Email);
    }

    private void Show(Column column)
    {
        Show(new TextPlace(column.Notice is null ? "article" : "notice", column.Name, Whole: false), column.Name);
        for (var index = 0; index < column.Items.Count; index++)
            Show(TextPlace.Of(column, index), column.Items[index]);
        if (column.Notice is { } notice)
            Show(new TextPlace("notice", column.Name), notice);
    }

    private void Show(TextPlace at, Item item)
    {
        var aside = at with { Whole = false };
        Show(at, item.Title.Count == 1 ? item.Title[0] : string.Join('\n', item.Title));
        Show(aside, item.ContentsOverride);
        Show(aside, item.Subtitle);
        Show(at, item.Body);
        Show(aside, item.Units);
    }

    private void Show(TextPlace at, Notice notice)
    {
        Show(at, notice.Narrative);
        for (var index = 0; index < notice.Tables.Count; index++)
        {
            var (table, place) = (notice.Tables[index], at with { Table = index + 1, Whole = false });
            Show(place, table.Caption);
            Show(place, table.Header);
            for (var row = 0; row < table.Rows.Count; row++)
                Show(place with { Row = row + 1 }, table.Rows[row]);
            Show(place with { Row = table.Rows.Count + 1 }, table.Total ?? []);
        }
    }

    private void Show(TextPlace at, IReadOnlyList<Block> body)
    {
        int paragraphs = 0, tables = 0;
        foreach (var block in body)
        {
            if (block is Paragraph paragraph)
                Show(at with { Paragraph = ++paragraphs }, paragraph);
            else if (block is Table table)
                Show(at with { Table = ++tables, Whole = false }, table);
            else if (block is Picture picture)
                Show(at with { Whole = false }, picture.Caption);
        }
    }

    private void Show(TextPlace at, Paragraph paragraph)
    {
        Show(at, paragraph.Text);
        foreach (var run in paragraph.Runs)
        {
            if (run.Note is { } note)
                Show(at with { Whole = false }, note.Paragraphs);
        }
    }

    private void Show(TextPlace at, Table table)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            foreach (var cell in table.Rows[row])
            {
                foreach (var paragraph in cell.Paragraphs)
                    Show(at with { Row = row + 1 }, paragraph);
            }
        }
    }

    private void Show(in TextPlace at, IReadOnlyList<string?> texts)
    {
        foreach (var text in texts)
            Show(at, text);
    }

    private void Show(in TextPlace at, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            visit(at, text);
    }
}
