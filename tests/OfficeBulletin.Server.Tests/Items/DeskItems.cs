using System.Globalization;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Items;

/// <summary>Items that units have sent to a running desk.</summary>
internal static class DeskItems
{
    public const string Body = "4月3日，区史志研究室组织干部职工到烈士陵园开展祭扫活动，并向烈士敬献花篮，参加活动的有四十余人。";

    /// <summary>An item of a unit, as an upload leaves it.</summary>
    public static StoredItem Sent(this RunningDesk desk, StoredUnit? unit, string title, DateOnly? on = null, string body = Body, string category = "动态", string state = "received") => desk.Data.Keep(change =>
    {
        var day = on ?? new DateOnly(2025, 4, 7);
        var item = new StoredItem
        {
            Id = change.NewId(),
            Unit = unit?.Id,
            Origin = "报送.xlsx#报送!3",
            Title = title,
            Units = unit?.Name ?? "",
            Category = category,
            SentOn = day,
            Content = JsonSerializer.Serialize(new { units = new[] { unit?.Name ?? "" }, title, category, body = new[] { body }, eventDate = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), author = "陈一禾" }),
            State = state,
        };
        Storage.Items.Add(change, item, body);
        return item;
    });

    public static StoredItem Now(this RunningDesk desk, StoredItem item) => desk.Data.Read(reading => Storage.Items.Find(reading, Actor.Program, item.Id))!;
}
