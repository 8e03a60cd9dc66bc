using Microsoft.Data.Sqlite;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>That the examination after a kill sees what a crash could do to the data.</summary>
public sealed class AfterCrashTests
{
    private static readonly Dictionary<string, string> Damage = new(StringComparer.Ordinal)
    {
        ["UPDATE issue SET number = 2, cumulative = 2 WHERE number = 1"] = ": 2",
        ["UPDATE numbering SET last = 7"] = "7 noted, 1 taken",
        ["UPDATE document SET current = NULL"] = "none of them current",
        ["DROP TRIGGER version_is_kept; DELETE FROM issue_base; UPDATE document SET current = NULL; DELETE FROM version WHERE kind = 'published'"] = "version ",
        ["DROP TRIGGER blob_stays; UPDATE blob SET bytes = x'00'"] = "校验和",
        ["DELETE FROM submission_file"] = "a submission without a file",
        ["DELETE FROM submission_item"] = "speaks of no item",
        ["DELETE FROM searched"] = "not to be found",
        ["UPDATE item SET state = 'planned'"] = "a planned item in no draft",
        ["UPDATE item SET revision = revision + 1"] = "changed without a step",
        ["UPDATE item SET revision = 0"] = "or its revision",
        ["INSERT INTO issue_item SELECT issue.id, item.id FROM issue, item WHERE issue.state = 'draft'"] = "an item in two drafts",
        ["INSERT INTO blob VALUES (x'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 1, x'00')"] = "a file that nothing names",
        ["DELETE FROM job"] = "job ",
        ["DROP TRIGGER audit_is_kept; DELETE FROM audit WHERE id = 3"] = "审计",
    };

    [Fact]
    public async Task Each_kind_of_damage_is_seen_and_sound_data_has_none()
    {
        await using var desk = await RunningDesk.Start();
        var acknowledged = new Acknowledged();
        var (unit, editor, chief) = (
            new DeskWork(desk.As(Role.Contributor, desk.Wanzhou), "万州区史志办", new Random(1), acknowledged), new DeskWork(desk.As(Role.Editor), "责编", new Random(2), acknowledged), new DeskWork(desk.As(Role.Chief), "主编", new Random(3), acknowledged));
        foreach (var work in (Func<Task<bool>>[])[unit.Upload, editor.Create, editor.Plan, editor.Assemble, chief.Publish, editor.Create, editor.Create, editor.Report])
            Assert.True(await work());
        Assert.Empty(AfterCrash.Faults(desk.Data.Folder, acknowledged));

        foreach (var (statement, told) in Damage)
        {
            var copy = Directory.CreateTempSubdirectory("damaged-");
            Do(desk.Data.Folder, $"VACUUM INTO '{Path.Combine(copy.FullName, "desk.db")}'");
            Do(copy.FullName, statement);
            Assert.Contains(AfterCrash.Faults(copy.FullName, acknowledged), fault => fault.Contains(told, StringComparison.Ordinal));
            copy.Delete(recursive: true);
        }
    }

    private static void Do(string folder, string statement)
    {
        using var data = new SqliteConnection($"Data Source={Path.Combine(folder, "desk.db")};Pooling=False;Foreign Keys=False");
        data.Open();
        using var command = data.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
