using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;
using OfficeBulletin.Word.Page;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word;

/// <summary>The notice (通报) as a document of its own, with the styles, the page and the page numbers of the issue's template.</summary>
public static class NoticeDocument
{
    private const string Id = "report";

    /// <summary>Writes the document to <paramref name="output"/>, front to back. The same notice and template give the same bytes.</summary>
    /// <param name="issued">Office and date below the notice, each left out when it is null; the rest of it is not printed.</param>
    public static void Write(WordTemplate template, string title, Notice notice, Masthead issued, Stream output)
    {
        var about = issued with { Title = title, Number = null, CumulativeNumber = null, Year = null };
        var whole = new Issue(about, [new Column(title, ColumnKind.Notice, []) { Notice = notice }], Imprint.Empty);
        var media = Media.Of(whole, template);
        using var package = new IssuePackage(output, template, media, hasNotes: Footnotes.In(whole), isIssue: false);
        package.WriteMap();
        package.Write(IssuePackage.MainPart, writer =>
        {
            var pen = new Pen(writer, template.Styles, template.TypeArea, media, FreeIds.TakenIn(template));
            DocumentRoot.Start(writer, template.Document.Root!);
            Title(pen, title);
            NoticeTables.Write(pen, notice, Id, signed: issued.Publisher is not null || issued.Date is not null);
            Signature(pen, issued);
            foreach (var section in template.Blocks.Where(block => block.Name == W.Name("sectPr")))
                section.WriteTo(writer);
            DocumentRoot.End(writer);
            package.Footnotes = pen.Notes;
        });
        package.WriteSurroundings(template.Styles.Document, about);
    }

    private static void Title(Pen pen, string title)
    {
        pen.StartParagraph(StyleNames.ArticleTitle);
        pen.Text(title, size: pen.TitleFit.SizeFor([title]));
        pen.EndParagraph();
    }

    private static void Signature(Pen pen, Masthead issued)
    {
        if (issued.Publisher is { } office)
            pen.Paragraph(StyleNames.Body, office, ParagraphTouch.LineBefore | ParagraphTouch.Signature | (issued.Date is null ? ParagraphTouch.None : ParagraphTouch.KeepNext));
        if (issued.Date is { } date)
            pen.Paragraph(StyleNames.Body, MastheadBlock.DateText(date), issued.Publisher is null ? ParagraphTouch.LineBefore | ParagraphTouch.Signature : ParagraphTouch.Signature);
    }
}
