using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Demo;

/// <summary>Somebody who can sign in to the demo's desk.</summary>
internal sealed record DemoAccount(Account Account, string Password);

/// <summary>Fills a desk that is served with the samples, by the same jobs that people's requests run: register, uploads, decisions, plan, assembly.</summary>
internal sealed class DemoDesk(DeskData data, Extraction extraction, Passwords passwords)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly Dictionary<(string File, string Sheet, int Row), string> items = [];
    private readonly Dictionary<string, string> standing = new(StringComparer.Ordinal);

    /// <summary>Accounts in four roles; the unit is that of the first workbook.</summary>
    public IReadOnlyList<DemoAccount> Accounts { get; private set; } = [];

    /// <summary>The issue, planned and assembled; refused where a job refuses, which the samples give no cause for.</summary>
    public async Task<Outcome<AssembledDraft>> Fill(DemoResult demo, DemoFolder folder)
    {
        var setUp = Links.ToSetUp(data)!;
        var password = NewPassword();
        var administrator = Links.SetUp(data, passwords, setUp, "admin", "管理员", password).Value!.Account;
        var chief = Invited(administrator, "chief", "主编", Role.Chief);
        var inCharge = Invited(administrator, "editor", "责编", Role.Editor);
        var editor = inCharge.Account.Actor;
        var register = SaveRegister.Run(data, chief.Account.Actor, await File.ReadAllBytesAsync(Path.Combine(folder.Desk, "registers.xlsx")).ConfigureAwait(false), null);
        if (register.Refused)
            return Outcome.Refusal<AssembledDraft>(register.Findings);
        var unit = data.Read(reading => StoredUnits.List(reading, editor)).First(unit => unit.Name == demo.Received.Items.First().Units[0]);
        Accounts = [new DemoAccount(administrator, password), chief, inCharge, Invited(administrator, "unit", unit.Name, Role.Contributor, unit.Id)];
        foreach (var workbook in demo.Received.Workbooks)
            await Upload(workbook, folder, editor).ConfigureAwait(false);
        var masthead = demo.Assembled.Folder.Issue.Masthead;
        BeginNumbers.Run(data, chief.Account.Actor, new IssueNumbers(masthead.Year!.Value, false, masthead.Number!.Value, masthead.CumulativeNumber));
        var plan = Plan(JsonNode.Parse(await File.ReadAllBytesAsync(Path.Combine(folder.Desk, "issue.json")).ConfigureAwait(false))!, editor);
        return CreateIssue.Run(data, editor, new NewIssue(masthead.Year, Date: masthead.Date, Plan: plan))
            .Then(issue => AssembleDraft.Run(data, editor, issue.Issue.Id, Shipped.Template));
    }

    private DemoAccount Invited(Account administrator, string name, string display, Role role, string? unit = null)
    {
        var password = NewPassword();
        var invited = KeepAccounts.Create(data, administrator.Actor, name, display, role, unit).Value!;
        return new DemoAccount(Links.Accept(data, passwords, invited.Secret, password).Value!.Account, password);
    }

    /// <summary>One workbook with the files that its rows name, sent for the unit that its rows speak of. A workbook that cannot be read is refused, as it would be.</summary>
    private async Task Upload(ReceivedWorkbook workbook, DemoFolder folder, Actor editor)
    {
        using var intake = UploadIntake.Make(data);
        intake.Declaration = "不涉密";
        intake.Unit = workbook.Items.Concat(workbook.Superseded).SelectMany(item => item.Units).FirstOrDefault();
        foreach (var name in workbook.Items.Concat(workbook.Superseded).Select(item => item.Attachment).OfType<string>().Distinct(StringComparer.Ordinal).Prepend(workbook.File))
        {
            if (Found(folder, Path.GetFileName(name)) is not { } path)
                continue;
            using var file = File.OpenRead(path);
            await intake.Take(Path.GetFileName(name), file, CancellationToken.None).ConfigureAwait(false);
        }
        var kept = await ReceiveUpload.Run(data, extraction, editor, intake).ConfigureAwait(false);
        foreach (var (old, now) in kept.Value?.Replaced ?? [])
            standing[old] = now;
        foreach (var item in kept.Value?.Items ?? [])
        {
            if (item.Origin is { } text && Submissions.SubmissionOrigin.Parse(text) is { } origin)
                items[(Path.GetFileName(origin.File), origin.Sheet, origin.Row)] = item.Id;
        }
    }

    private static string? Found(DemoFolder folder, string name) =>
        Directory.EnumerateFiles(Path.Combine(folder.Desk, "submissions"), "*", SearchOption.AllDirectories).FirstOrDefault(path => Path.GetFileName(path) == name);

    /// <summary>The folder's plan with the desk's items in place of rows of workbooks; each of them is accepted.</summary>
    private byte[] Plan(JsonNode plan, Actor editor)
    {
        foreach (var item in plan["columns"]!.AsArray().Select(column => column!["items"]).OfType<JsonArray>().SelectMany(list => list).OfType<JsonObject>())
        {
            if (item["from"]?.GetValue<string>() is not { } from || Submissions.SubmissionOrigin.Parse(from) is not { } origin || !items.TryGetValue((Path.GetFileName(origin.File), origin.Sheet, origin.Row), out var id))
                continue;
            while (standing.TryGetValue(id, out var now))
                id = now;
            foreach (var key in (string[])["from", "row"])
                item.Remove(key);
            item["item"] = id;
            DecideItem.Run(data, editor, id, data.Read(reading => Storage.Items.Find(reading, editor, id))!.Revision, new ItemDecision("accept"));
        }
        return System.Text.Encoding.UTF8.GetBytes(plan.ToJsonString());
    }

    private static string NewPassword() => RandomNumberGenerator.GetString(Letters, 12);
}
