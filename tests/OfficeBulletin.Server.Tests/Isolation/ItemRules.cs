using OfficeBulletin.Desk;
using OfficeBulletin.Server.Tests.Items;
using OfficeBulletin.Server.Tests.Register;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;
using static OfficeBulletin.Server.Tests.Isolation.OperationRule;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>Items, register, ledger, search, imports.</summary>
internal static class ItemRules
{
    private static readonly Role[] Reading = [Role.Chief, Role.Editor, Role.Contributor];

    public static IEnumerable<OperationRule> All =>
    [
        new("listItems", Reading) { ByToken = true, Make = AnItem, Query = "?limit=100" },
        new("countItems", Reading) { ByToken = true },
        new("getItem", Reading) { ByToken = true, Make = AnItem },
        new("listItemSteps", Reading) { ByToken = true, Make = AnItem },
        new("search", Reading) { ByToken = true, Make = AnItem, Query = "?q=" + Uri.EscapeDataString("各不相干的一篇") + "&limit=100" },
        new("decideItem", Editing) { Make = AnItem, IfMatch = "\"1\"", Content = Json(_ => new { decision = "accept" }) },
        new("forwardItem", Editing) { Make = AnItem, IfMatch = "\"1\"", Content = Json(_ => new { channel = "党史网" }) },
        new("adoptItem", Editing) { Make = AnItem, IfMatch = "\"1\"", Content = Json(_ => new { channel = "党史网", adopted = true }) },

        .. Document("Register", SaveRegister.DocumentKind),
        .. Document("LedgerSettings", SaveLedgerSettings.Kind(LedgerDocument.Settings)),
        .. Document("LedgerNarrative", SaveLedgerSettings.Kind(LedgerDocument.Narrative)),
        .. Document("LedgerScoring", SaveLedgerSettings.Kind(LedgerDocument.Scoring)),

        new("getLedger", Editing),
        new("getTally", Editing) { Query = "?period=2025" },
        new("makeReport", Editing) { Content = Json(_ => new { period = "从前" }) },
        new("importIssues", Editing) { Content = _ => new MultipartFormDataContent { { new StringContent("没有文件"), "note" } } },
    ];

    private static IEnumerable<OperationRule> Document(string name, string kind) =>
    [
        new("get" + name, Editing) { Make = Saved(kind) },
        new("save" + name, Editing) { Content = _ => new ByteArrayContent("不是工作簿"u8.ToArray()) },
        new($"list{name}Versions", Editing) { Make = (desk, _) => [AVersion(desk, kind)] },
        new($"get{name}Version", Editing) { Make = (desk, _) => [AVersion(desk, kind)] },
    ];

    private static string[] AnItem(RunningDesk desk, Account owner) =>
        [desk.Sent(owner.Unit is null || owner.Unit == desk.Qianjiang.Id ? desk.Qianjiang : desk.Wanzhou, "各不相干的一篇").Id];

    /// <summary>Nothing to name in the path: the desk has it once.</summary>
    private static Func<RunningDesk, Account, string[]> Saved(string kind) => (desk, _) =>
    {
        AVersion(desk, kind);
        return [];
    };

    private static string AVersion(RunningDesk desk, string kind) => desk.Data.Keep(change =>
    {
        var document = Versions.OfKind(change, kind)?.Document ?? Versions.Begin(change, kind);
        var bytes = kind == SaveRegister.DocumentKind ? RegisterTests.Workbook(("万州区史志办", "万州", ""), ("黔江区史志办", "黔江", "")) : DeskLedger.Beginning(change);
        return Versions.Add(change, document, "saved", bytes).Id;
    });
}
