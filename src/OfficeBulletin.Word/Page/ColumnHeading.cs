using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>A column's heading (栏目) in the body: 【…】, the target of its contents line.</summary>
internal static class ColumnHeading
{
    public static void Write(Pen pen, string name, string bookmark, bool opensBody)
    {
        pen.StartParagraph(StyleNames.ColumnHeading, opensBody ? ParagraphTouch.NewPage : ParagraphTouch.None);
        var id = pen.StartBookmark(bookmark);
        pen.Text(Print(name));
        pen.EndBookmark(id);
        pen.EndParagraph();
    }

    /// <summary>The name as it is printed, in the contents and in the body.</summary>
    public static string Print(string name) => $"【{name}】";
}
