using OfficeBulletin.Issues;

namespace OfficeBulletin.Planning;

/// <summary>What the sheet 刊物 says of the issue that is being planned; null and empty where it says nothing.</summary>
public sealed record BulletinFacts(Masthead Masthead, Imprint Imprint)
{
    public static BulletinFacts None { get; } = new(new Masthead(null, null, null, null, null, null), Imprint.Empty);

    /// <summary>What an editor still has to fill in, as the sheet calls it.</summary>
    public IEnumerable<string> Blanks => Entries.Where(entry => entry.Blank).Select(entry => entry.Name);

    private (string Name, bool Blank)[] Entries =>
    [
        ("刊名", Masthead.Title is null),
        ("编印单位", Masthead.Publisher is null),
        ("年份", Masthead.Year is null),
        ("期号", Masthead.Number is null),
        ("总期号", Masthead.CumulativeNumber is null),
        ("日期", Masthead.Date is null),
        ("报", Imprint.Report.Count == 0),
        ("送", Imprint.Send.Count == 0),
        ("发", Imprint.Distribute.Count == 0),
        ("责编", Imprint.Editor is null),
        ("电话", Imprint.Phone is null),
        ("邮箱", Imprint.Email is null),
    ];
}
