using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>
/// The contents (目录): a real TOC field whose result is already filled in, without page numbers, so that Word, WPS and LibreOffice show it at once and nobody is asked.
/// </summary>
internal static class ContentsList
{
    /// <summary>Levels 1–2, no page numbers, hyperlinks, hidden numbers in web view, outline levels: ISO/IEC 29500-1 17.16.5.68.</summary>
    private const string Field = @" TOC \o ""1-2"" \n \h \z \u ";

    public static void Write(Pen pen, Issue issue)
    {
        pen.StartControl(SlotNames.Contents, "目录", hidden: false, () =>
        {
            pen.Start("docPartObj");
            pen.Value("docPartGallery", "Table of Contents");
            pen.Empty("docPartUnique");
            pen.End();
        });
        var lines = Lines(issue).ToList();
        if (lines.Count == 0)
            lines.Add(new Line(StyleNames.ContentsColumn, "", ""));
        for (var index = 0; index < lines.Count; index++)
        {
            var (style, text, bookmark) = lines[index];
            pen.StartParagraph(style);
            if (index == 0)
                Begin(pen);
            if (text.Length > 0)
                Link(pen, text, bookmark);
            if (index == lines.Count - 1)
                FieldCharacter(pen, "end");
            pen.EndParagraph();
        }
        pen.EndControl();
    }

    /// <summary>Contents lines in order.</summary>
    private static IEnumerable<Line> Lines(Issue issue)
    {
        for (var column = 0; column < issue.Columns.Count; column++)
        {
            yield return new Line(StyleNames.ContentsColumn, ColumnHeading.Print(issue.Columns[column].Name), HeadingBookmarks.Column(column));
            var items = issue.Columns[column].Items;
            for (var index = 0; index < items.Count; index++)
            {
                if (!items[index].IsBrief)
                    yield return new Line(StyleNames.ContentsEntry, Contents.Entry(items[index]), HeadingBookmarks.Item(column, index));
            }
        }
    }

    private static void Begin(Pen pen)
    {
        FieldCharacter(pen, "begin");
        pen.Start("r");
        pen.Start("instrText");
        pen.Writer.WriteAttributeString("xml", "space", null, "preserve");
        pen.Writer.WriteString(Field);
        pen.End();
        pen.End();
        FieldCharacter(pen, "separate");
    }

    private static void Link(Pen pen, string text, string bookmark)
    {
        pen.Start("hyperlink");
        pen.Attribute("anchor", bookmark);
        pen.Attribute("history", "1");
        pen.Text(text);
        pen.End();
    }

    private static void FieldCharacter(Pen pen, string type)
    {
        pen.Start("r");
        pen.Start("fldChar");
        pen.Attribute("fldCharType", type);
        pen.End();
        pen.End();
    }

    /// <summary>A line of the contents: its style, what it says, the bookmark of its heading.</summary>
    private sealed record Line(string Style, string Text, string Bookmark);
}
