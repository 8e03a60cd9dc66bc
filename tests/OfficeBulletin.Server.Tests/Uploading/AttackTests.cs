using System.Net;
using OfficeBulletin.EndToEnd;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>Hostile files get the sentence that is theirs, and the desk goes on.</summary>
public sealed class AttackTests(AttackedDesk attacked) : IClassFixture<AttackedDesk>
{
    public static TheoryData<string> Names => [.. Attacks.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_attack_is_named_by_its_rules(string attack)
    {
        var (name, file, rules) = Attacks.All[attack];

        var answer = await attacked.Unit.Send(new Sent(name, file()));

        Assert.Equal(rules.Length == 0 ? HttpStatusCode.Created : rules == "D41" || rules == "D42" ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.UnprocessableEntity, answer.Status);
        if (rules.Length > 0)
            Assert.Equal(rules.Split(' '), answer.Rules.Where(rule => rule != "G99").Distinct().Order());
        Assert.False(Directory.EnumerateFileSystemEntries(Path.Combine(attacked.Desk.Data.Folder, "work")).Any());
    }

    [Fact]
    public async Task A_hostile_word_file_costs_its_row_and_not_the_others()
    {
        var book = new Sent("报送表.xlsx", UnitWorkbook.Of(
            UnitWorkbook.Row("万州区史志办", "万州召开座谈会", "万州区史志办召开座谈会，研究方志馆建设。"),
            UnitWorkbook.Row("万州区史志办", "万州开展调研", file: "调研.docx")));

        var answer = await attacked.Unit.Send(book, new Sent("调研.docx", Attacks.All["40,000 nested elements in 3 kB"].File()));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Single(answer.Items);
        Assert.Contains("E83", answer.Rules);
        Assert.DoesNotContain(answer.Body.GetProperty("files").EnumerateArray(), file => file.GetProperty("name").GetString() == "调研.docx");
    }
}

/// <summary>One desk for all attacks.</summary>
public sealed class AttackedDesk : IAsyncLifetime
{
    public RunningDesk Desk { get; private set; } = null!;

    public HttpClient Unit { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Desk = await RunningDesk.Start();
        Unit = Desk.As(Role.Contributor, Desk.Wanzhou);
    }

    public async Task DisposeAsync() => await Desk.DisposeAsync();
}
