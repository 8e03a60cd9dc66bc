using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>A brief (短波): body and attribution without a title, a blank line between one and the next.</summary>
internal static class BriefsBlock
{
    public static void Write(Pen pen, Item item, bool first)
    {
        pen.StartControl(SlotNames.Item + item.Id, "短波", hidden: true);
        BodyBlocks.Write(pen, item, new ItemBookmark(pen, SlotNames.ItemBookmark + item.Id), first ? ParagraphTouch.None : ParagraphTouch.LineBefore);
        pen.EndControl();
    }
}
