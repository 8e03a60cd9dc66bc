using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Entering;

/// <summary>An item that is to be entered in the ledger (登记): one that a unit sent, or one that was printed.</summary>
/// <param name="Date">日期 if it is new: the day its unit signed it off, else that of the event; of a printed item see <see cref="PrintedIn.ItemDate"/>.</param>
/// <param name="Where">Where it comes from.</param>
public sealed record LedgerEntry(DateOnly Date, IReadOnlyList<string> Units, string Title, Place Where)
{
    /// <summary>What else may be taken for its title: with its subtitle, or the first sentence of its text.</summary>
    public IReadOnlyList<string> OtherTitles { get; init; } = [];

    /// <summary>The cell of its units; null where <see cref="Where"/> is as near as anything.</summary>
    public Place? UnitsWhere { get; init; }

    public string? Category { get; init; }

    public string? Author { get; init; }

    public string? Commission { get; init; }

    public string? Note { get; init; }

    /// <summary>The row of a submission that it is, or was printed from; null when that is not known.</summary>
    public SubmissionOrigin? Origin { get; init; }

    /// <summary>The issue it was printed in; null for an item that was sent.</summary>
    public PrintedIn? Mark { get; init; }

    /// <summary>The text of a brief, printed without a title, of which <see cref="Title"/> is the beginning; null for anything else.</summary>
    public string? Brief { get; init; }

    /// <summary>Null for an item that has no day at all.</summary>
    public static LedgerEntry? Of(SubmissionItem item) => (item.SignedOn ?? item.EventDate) is not { } date ? null : new LedgerEntry(date, item.Units, Contents.InOneLine(item.Title), item.At(SubmissionField.Title))
    {
        OtherTitles = [.. item.Subtitle.Count > 0 ? [Contents.InOneLine(item.Title) + string.Concat(item.Subtitle)] : Array.Empty<string>(), .. item.Body.Count > 0 ? [BriefTitle.Of(item.Body[0])] : Array.Empty<string>()],
        UnitsWhere = item.At(SubmissionField.Units),
        Category = item.Category,
        Author = item.Author,
        Commission = item.Commission,
        Note = item.Note,
        Origin = item.Origin,
    };
}
