using System.Security.Claims;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Searching;
using OfficeBulletin.Text;

namespace OfficeBulletin.App.Api;

/// <summary>Something that was found.</summary>
/// <param name="Kind">item, or issue for an article of one.</param>
/// <param name="Id">Of the item or the issue.</param>
/// <param name="Title">In pieces, what was looked for marked.</param>
/// <param name="Snippet">A part of the text around what was looked for, in pieces.</param>
/// <param name="State">State of the item or the issue.</param>
/// <param name="Unit">Name of the unit that sent the item; absent for an issue.</param>
/// <param name="Year">Of the issue, as its numbers; absent for an item, and where the print does not say.</param>
internal sealed record HitView(string Kind, string Id, IReadOnlyList<TextPiece> Title, IReadOnlyList<TextPiece> Snippet, string? State, DateOnly? SentOn, string? Unit, int? Year, int? Number, bool? Supplement);

/// <summary>A page of what was found, the nearest first.</summary>
/// <param name="TitlesOnly">True when every word has but one or two characters: then titles alone were looked through.</param>
/// <param name="Next">Cursor of the next page; absent on the last.</param>
internal sealed record HitPage(IReadOnlyList<HitView> Items, bool TitlesOnly, string? Next);

/// <summary>Full-text search over items and issues (全文检索). A contributor finds its own unit's items and nothing else.</summary>
internal static class SearchApi
{
    private const int SnippetLength = 80;
    private const int LongestQuery = 200;

    private static readonly string[] Kinds = ["item", "issue"];

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/search", Search).WithTags("search").WithName("search").WithSummary("Finds items and articles of issues").RequireAuthorization(Policies.ReadItems).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithDescription("All words must be there; nothing in them is an operator. kind: item or issue. Words of one or two characters alone are looked for in titles.");

    private static Results<Ok<HitPage>, ProblemHttpResult> Search(string? q, string? kind, string? cursor, int? limit, ClaimsPrincipal user, DeskData data)
    {
        var words = SearchWords.Parse(q);
        var skip = cursor is null ? 0 : Paging.Skip(cursor);
        if (Faults(q, words, kind, skip, limit).ToList() is { Count: > 0 } faults)
            return Problems.Of(faults);
        var most = limit ?? Paging.Usual;
        var found = data.Read(reading => SearchHits.Find(reading, user.Actor(), words!, kind, skip!.Value, most + 1));
        return TypedResults.Ok(new HitPage([.. found.Take(most).Select(hit => View(hit, words!.Words))], words!.Match is null, found.Count > most ? Paging.Cursor(skip!.Value + most) : null));
    }

    private static IEnumerable<Finding> Faults(string? q, SearchWords? words, string? kind, int? skip, int? limit)
    {
        if (words is null || q!.Length > LongestQuery)
            yield return DeskFindings.ValueWrong("q", $"请写要找的词，不超过 {LongestQuery} 字。");
        if (kind is not null && !Kinds.Contains(kind, StringComparer.Ordinal))
            yield return DeskFindings.ValueWrong("kind", "只能是 item（稿件）或 issue（期刊）。");
        if (skip is null)
            yield return Paging.CursorFault();
        foreach (var fault in Paging.LimitFaults(limit))
            yield return fault;
    }

    private static HitView View(SearchHit hit, IReadOnlyList<string> words) => new(
        hit.Kind,
        hit.Ref,
        MarkedText.Of(hit.Title, words),
        MarkedText.Part(hit.Text, words, SnippetLength),
        hit.State,
        hit.SentOn,
        hit.UnitName,
        hit.Year,
        hit.Number,
        hit.Kind == "issue" ? hit.Supplement : null);
}
