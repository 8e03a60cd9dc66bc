using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>The body: every column (栏目) in the editor's order, the first one at the top of a new page.</summary>
internal static class Columns
{
    public static void Write(Pen pen, Issue issue)
    {
        pen.StartControl(SlotNames.Body, "正文", hidden: false);
        for (var index = 0; index < issue.Columns.Count; index++)
            Write(pen, issue.Columns[index], index);
        if (issue.Columns.Count == 0)
            BodyBlocks.Gap(pen);
        pen.EndControl();
    }

    private static void Write(Pen pen, Column column, int place)
    {
        ColumnHeading.Write(pen, column.Name, HeadingBookmarks.Column(place), opensBody: place == 0);
        for (var index = 0; index < column.Items.Count; index++)
        {
            var item = column.Items[index];
            if (item.IsBrief)
                BriefsBlock.Write(pen, item, first: index == 0);
            else
                ArticleBlock.Write(pen, item, HeadingBookmarks.Item(place, index));
        }
        if (column.Notice is { } notice)
            NoticeTables.Write(pen, notice, FormattableString.Invariant($"c{place + 1}"));
    }
}
