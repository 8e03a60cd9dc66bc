using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>An item's body: paragraphs, tables, pictures, and the attribution (供稿) on a line of its own or at the end of the last one.</summary>
internal static class BodyBlocks
{
    /// <summary>Longest last paragraph (four lines of 28 characters) held on the page of its attribution. Longer ones are left to break: LibreOffice moves a kept paragraph as a whole.</summary>
    private const int KeptWithAttribution = 4 * 28;

    public static void Write(Pen pen, Item item, ItemBookmark? mark, ParagraphTouch first = ParagraphTouch.None)
    {
        var attribution = Attribution.Print(item.Units);
        var inline = item.AttributionInline && item.Body is [.., Paragraph];
        var ownLine = attribution is not null && !inline;
        for (var index = 0; index < item.Body.Count; index++)
        {
            var touch = index == 0 ? first : ParagraphTouch.None;
            var last = index == item.Body.Count - 1;
            switch (item.Body[index])
            {
                case Paragraph paragraph:
                    var kept = last ? ownLine && paragraph.Text.Length <= KeptWithAttribution : item.Body[index + 1] is Table && IsTableCaption(paragraph.Text);
                    pen.StartParagraph(HeadingLevel.StyleOf(paragraph), kept ? touch | ParagraphTouch.KeepNext : touch);
                    mark?.Open();
                    Runs(pen, paragraph);
                    if (last && inline && attribution is not null)
                        pen.Text(attribution);
                    if (last && !ownLine)
                        mark?.Close();
                    pen.EndParagraph();
                    break;
                case Table table:
                    mark?.Open();
                    ArticleTable.Write(pen, table);
                    if (last ? !ownLine : item.Body[index + 1] is Table)
                        Gap(pen, last ? mark : null);
                    break;
                case Picture picture:
                    PictureBlock.Write(pen, picture, mark, touch, keepNext: last && ownLine, closes: last && !ownLine);
                    break;
                default:
                    throw new InvalidOperationException($"No way to print {item.Body[index].GetType().Name}.");
            }
        }
        if (ownLine)
            AttributionLine(pen, attribution!, mark);
        else if (item.Body.Count == 0 && item.IsBrief)
            Gap(pen, mark);
        mark?.Close();
    }

    public static void Runs(Pen pen, Paragraph paragraph)
    {
        foreach (var run in paragraph.Runs)
        {
            pen.Text(run.Text, run.Emphasis);
            if (run.Note is { } note)
                pen.FootnoteMark(note);
        }
    }

    /// <summary>表1　…, a line or two above a table, which must not part from it.</summary>
    private static bool IsTableCaption(string text) =>
        text.Length <= KeptWithAttribution / 2 && text.AsSpan().TrimStart() is ['表' or '附', ..] && !text.EndsWith('。');

    /// <summary>A line a twip thick: two tables that touch would become one, and a control must not end with a table.</summary>
    public static void Gap(Pen pen, ItemBookmark? mark = null, ParagraphTouch touch = ParagraphTouch.None)
    {
        pen.Start("p");
        pen.Start("pPr");
        if (touch.HasFlag(ParagraphTouch.KeepNext))
            pen.Empty("keepNext");
        pen.Start("snapToGrid");
        pen.Attribute("val", "0");
        pen.End();
        pen.Start("spacing");
        pen.Attribute("before", 0);
        pen.Attribute("after", 0);
        pen.Attribute("line", 20);
        pen.Attribute("lineRule", "exact");
        pen.End();
        pen.End();
        mark?.Close();
        pen.EndParagraph();
    }

    private static void AttributionLine(Pen pen, string attribution, ItemBookmark? mark)
    {
        pen.StartParagraph(StyleNames.Attribution);
        mark?.Open();
        pen.Text(attribution);
        mark?.Close();
        pen.EndParagraph();
    }
}
