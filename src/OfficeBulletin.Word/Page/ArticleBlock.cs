using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>An article (稿件): title lines, subtitle, body, attribution, in a hidden control and a hidden bookmark that know its id.</summary>
internal static class ArticleBlock
{
    public static void Write(Pen pen, Item item, string headingBookmark)
    {
        var mark = new ItemBookmark(pen, SlotNames.ItemBookmark + item.Id);
        pen.StartControl(SlotNames.Item + item.Id, "稿件", hidden: true);
        pen.StartParagraph(StyleNames.ArticleTitle);
        mark.Open();
        var heading = pen.StartBookmark(headingBookmark);
        pen.Text(string.Join('\n', item.Title), size: pen.TitleFit.SizeFor(item.Title));
        pen.EndBookmark(heading);
        pen.EndParagraph();
        if (item.Subtitle.Count > 0)
            pen.Paragraph(StyleNames.Subtitle, string.Join('\n', item.Subtitle));
        BodyBlocks.Write(pen, item, mark);
        pen.EndControl();
    }
}
