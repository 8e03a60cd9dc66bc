using System.Text.Json.Nodes;
using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk;

/// <summary>A plan that an editor may save as it is, or change first.</summary>
public sealed record ProposedPlan(JsonObject Plan);

/// <summary>预编: puts the accepted items that stand in no other draft into columns and in order, as `bulletin plan` does with a folder. Nothing is saved.</summary>
public static class ProposePlan
{
    /// <summary>The sheet that stands in a reference to an item of the desk, which stands in none.</summary>
    private const string NoSheet = "-";

    public static Outcome<ProposedPlan> Run(DeskData data, string id) => data.Read(reading =>
        StoredIssues.Find(reading, id) is { State: "draft", Plan: { } document } && Versions.Current(reading, document) is { } plan
            ? IssueFile.Read(Versions.Bytes(reading, plan), PlanItems.FileName).Then(draft => IssuePlanner.Plan(Sources(reading, id, draft))).Then(planned => Outcome.Of(new ProposedPlan(OfDesk(PlanJson.Write(planned)))))
            : Outcome.Refusal<ProposedPlan>(DeskFindings.NotFound("期拟稿")));

    private static PlanSources Sources(DeskReading data, string id, IssueDraft draft)
    {
        var register = Versions.OfKind(data, "register") is { } version ? PackageGate.Open(Versions.Bytes(data, version), PackageKind.Workbook, RegisterFile.Name).Value : null;
        return new PlanSources(
            [.. IssueItems.Free(data, id).Select(item => ItemContent.Read(item) with { Origin = new SubmissionOrigin(item.Id, NoSheet, 1) })],
            Duplicates.Find([]),
            register is null ? null : RegisterFile.Units(register).Value,
            (register is null ? null : RegisterFile.Columns(register).Value) ?? [],
            new BulletinFacts(draft.Masthead, draft.Imprint),
            []);
    }

    /// <summary>The same plan with the desk's items where a folder's has rows of workbooks.</summary>
    private static JsonObject OfDesk(byte[] planned)
    {
        var plan = JsonNode.Parse(planned)!.AsObject();
        foreach (var item in plan["columns"]!.AsArray().Select(column => column!["items"]).OfType<JsonArray>().SelectMany(items => items).OfType<JsonObject>())
        {
            if (SubmissionOrigin.Parse(item["from"]?.GetValue<string>() ?? "") is not { } origin)
                continue;
            item.Remove("from");
            item.Remove("row");
            item.Insert(0, "item", origin.File);
        }
        return plan;
    }
}
