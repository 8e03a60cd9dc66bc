using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Deciding;
using OfficeBulletin.Desk.Ledgers;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Desk;

/// <summary>登记转报、采用: notes where an item was forwarded to and where it was used; the desk's ledger is made from these marks.</summary>
public static class MarkItem
{
    /// <param name="mark">Channel, day and person.</param>
    /// <param name="stands">False to take the mark back.</param>
    public static Outcome<StoredItem> Forward(DeskData data, Actor actor, string item, int? revision, ItemMark mark, bool stands) =>
        Run(data, actor, item, revision, mark with { Mark = ItemMark.Forwarded, Place = null }, stands ? "forward" : "withdraw");

    /// <param name="mark">Channel, day and place.</param>
    /// <param name="stands">False to take the mark back.</param>
    public static Outcome<StoredItem> Adopt(DeskData data, Actor actor, string item, int? revision, ItemMark mark, bool stands) =>
        Run(data, actor, item, revision, mark with { Mark = ItemMark.Adopted, Person = null }, stands ? "adopt" : "unadopt");

    private static Outcome<StoredItem> Run(DeskData data, Actor actor, string item, int? revision, ItemMark mark, string step) =>
        data.Change(actor, "item." + step, item, change => OpenedItem.Find(change, item, revision).Then(found => Judge(change, found, mark).Then(judged => Take(change, found, judged, step))));

    private static Outcome<ItemMark> Judge(DeskChange change, StoredItem item, ItemMark mark)
    {
        var written = mark with { Item = item.Id, Place = WrittenText.Line(mark.Place), Person = WrittenText.Line(mark.Person) };
        var channels = DeskChannels.Of(change);
        var name = WrittenText.Line(mark.Channel) ?? "";
        var channel = channels.Find(name) ?? (channels.Listed || name.Length == 0 ? null : new Channel(HalfWidth.Tight(name)));
        List<Finding> faults = [.. WrittenText.Faults(("place", written.Place), ("person", written.Person), ("channel", name))];
        if (name.Length == 0)
            faults.Add(DeskFindings.ValueWrong("channel", "没有说是哪个渠道；请填写渠道的名称。"));
        else if (channel is null)
            faults.Add(ItemFindings.ChannelUnknown(name, EditDistance.Nearest(name, channels.All.Select(known => known.Name), Math.Clamp(name.Length / 2, 1, 3)), channels.All.Select(known => known.Name)));
        if (!ItemSteps.TakesMarks(item.State))
            faults.Add(ItemFindings.MarksNotTaken(item.State));
        if (written.Day > DateOnly.FromDateTime(change.At.AddDays(1).UtcDateTime))
            faults.Add(DeskFindings.ValueWrong("day", "日期还没有到；请填写已经转报或采用的那一天。"));
        if (written is { Day: null, Place: { } place } && MarkText.Read(place).Verdict == MarkVerdict.NoYear)
            faults.Add(DeskFindings.ValueWrong("day", $"“{place}”看不出是哪一年，统计时要用；请填写日期。"));
        return faults.Count > 0 ? Outcome.Refusal<ItemMark>(faults) : Outcome.Of(written with { Channel = channel!.Name });
    }

    private static Outcome<StoredItem> Take(DeskChange change, StoredItem item, ItemMark mark, string step)
    {
        var standing = ItemMarks.Of(change, item.Id).FirstOrDefault(other => (other.Channel, other.Mark) == (mark.Channel, mark.Mark));
        var stands = step is "forward" or "adopt";
        if (stands ? standing == mark : standing is null)
        {
            change.Unchanged = true;
            return Outcome.Of(item);
        }
        change.Detail = mark.Channel;
        if (stands)
            ItemMarks.Put(change, mark);
        else
            ItemMarks.Remove(change, item.Id, mark.Channel, mark.Mark);
        return Outcome.Of(ItemHistory.Take(change, item, new ItemStep { Step = step, Channel = mark.Channel, Person = mark.Person, Day = mark.Day, Place = mark.Place }));
    }
}
