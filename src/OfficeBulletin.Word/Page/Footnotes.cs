using System.Xml;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Page;

/// <summary>The notes part (脚注): the two separators Word expects, then the issue's notes in the order of their marks.</summary>
internal static class Footnotes
{
    /// <summary>True when any paragraph of the issue carries a note.</summary>
    public static bool In(Issue issue) =>
        issue.Columns.Any(column => column.Items.SelectMany(item => item.Body).Concat(column.Notice?.Narrative ?? []).Any(Has));

    public static void Write(XmlWriter writer, IReadOnlyList<Footnote> notes, WordTemplate template)
    {
        var pen = new Pen(writer, template.Styles, template.TypeArea, new Media(last: 0), FreeIds.TakenIn(template));
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("w", "footnotes", W.Main);
        Separator(pen, -1, "separator");
        Separator(pen, 0, "continuationSeparator");
        for (var index = 0; index < notes.Count; index++)
        {
            pen.Start("footnote");
            pen.Attribute("id", index + 1);
            for (var line = 0; line < Math.Max(1, notes[index].Paragraphs.Count); line++)
            {
                pen.StartParagraph(StyleNames.FootnoteText);
                if (line == 0)
                    Mark(pen, template.Styles);
                if (line < notes[index].Paragraphs.Count)
                    pen.Text(notes[index].Paragraphs[line]);
                pen.EndParagraph();
            }
            pen.End();
        }
        writer.WriteEndElement();
        writer.WriteEndDocument();
    }

    private static bool Has(Block block) => block switch
    {
        Paragraph paragraph => Has(paragraph),
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs).Any(Has),
        _ => false,
    };

    private static bool Has(Paragraph paragraph) => paragraph.Runs.Any(run => run.Note is not null);

    private static void Separator(Pen pen, int id, string type)
    {
        pen.Start("footnote");
        pen.Attribute("type", type);
        pen.Attribute("id", id);
        pen.Start("p");
        pen.Start("r");
        pen.Empty(type);
        pen.End();
        pen.End();
        pen.End();
    }

    private static void Mark(Pen pen, StyleSheet styles)
    {
        pen.Start("r");
        pen.Start("rPr");
        if (styles.Id(StyleNames.FootnoteReference) is { } style)
            pen.Value("rStyle", style);
        else
            pen.Value("vertAlign", "superscript");
        pen.End();
        pen.Empty("footnoteRef");
        pen.End();
    }
}
