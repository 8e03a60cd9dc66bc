using System.Text.Json;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Periods;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>The tables and the narrative of a period, as `bulletin report --json` prints them.</summary>
/// <param name="Narrative">Paragraphs.</param>
/// <param name="Tables">Each with caption, header, rows and total; a blank cell is null.</param>
internal sealed record TallyView(string Period, string Title, JsonElement Narrative, JsonElement Tables, IReadOnlyList<Finding> Findings);

/// <summary>The desk's own ledger (台账), what it is counted by, and the tally (统计).</summary>
internal static class LedgerApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var ledger = api.MapGroup("").WithTags("ledger").RequireAuthorization(Policies.Edit);
        ledger.MapGet("/ledger", Get).WithName("getLedger").WithSummary("Downloads the desk's ledger").HandsOut(".xlsx").ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithDescription("A workbook made from the items and their marks as they are now; the command line reads it as any ledger.");
        ledger.MapGet("/tally", Tally).WithName("getTally").WithSummary("The tables and the narrative of a period").ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithDescription("period: 2023, 2023-Q2, 2023-06 or 2023-03..2023-08.");
        Document(LedgerDocument.Settings, "LedgerSettings", "what the ledger is counted by (a ledger without items)", "ledger/settings", DeskLedger.Beginning).Map(api);
        Document(LedgerDocument.Narrative, "LedgerNarrative", "the narrative's wording", "ledger/narrative").Map(api);
        Document(LedgerDocument.Scoring, "LedgerScoring", "the rules for points and score cards", "ledger/scoring").Map(api);
    }

    private static SavedDocumentApi Document(LedgerDocument document, string name, string what, string path, Func<DeskReading, byte[]>? beginning = null) =>
        new(path, name, what, SaveLedgerSettings.Kind(document), SaveLedgerSettings.FileName(document), (data, actor, bytes, expected) => SaveLedgerSettings.Run(data, actor, document, bytes, expected)) { Beginning = beginning };

    private static Results<FileContentHttpResult, ProblemHttpResult> Get(DeskData data)
    {
        var made = data.Read(DeskLedger.Make);
        return made.Value is { } bytes ? Downloads.Of(bytes, DeskLedger.FileName) : Problems.Of(made.Findings);
    }

    private static Results<Ok<TallyView>, ProblemHttpResult> Tally(string period, DeskData data)
    {
        if (Period.Parse(period) is not { } span)
            return Problems.Of([PeriodFault(period)]);
        var outcome = TallyPeriod.Run(data, span);
        if (outcome.Value is not { } report)
            return Problems.Of(outcome.Findings);
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, IssueJson.Options))
        {
            writer.WriteStartObject();
            NoticeJson.Write(writer, report.Notice);
            writer.WriteEndObject();
        }
        var notice = JsonElement.Parse(written.ToArray());
        return TypedResults.Ok(new TallyView(span.ToString(), report.Title, notice.GetProperty("narrative"), notice.GetProperty("tables"), outcome.Findings));
    }

    public static Finding PeriodFault(string period) => DeskFindings.ValueWrong("period", $"看不懂统计期“{period}”；请写成 2023、2023-Q2、2023-06 或 2023-03..2023-08。");
}
