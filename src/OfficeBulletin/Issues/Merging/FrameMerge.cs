using System.Globalization;

namespace OfficeBulletin.Issues.Merging;

/// <summary>Merges what stands round the columns, field by field: masthead and imprint.</summary>
internal static class FrameMerge
{
    public static Masthead Masthead(Masthead assembled, Masthead edited, Masthead source, MergeAccount account)
    {
        return edited with
        {
            Title = account.Pick(At("title"), assembled.Title, edited.Title, source.Title),
            Year = Number("year", of => of.Year),
            Number = Number("number", of => of.Number),
            CumulativeNumber = Number("cumulativeNumber", of => of.CumulativeNumber),
            Publisher = account.Pick(At("publisher"), assembled.Publisher, edited.Publisher, source.Publisher),
            Date = account.Pick(At("date"), assembled.Date, edited.Date, source.Date, static (one, other) => one == other, static date => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            // Whether a number is final or of a supplement is the desk's to say.
            Proposed = source.Proposed,
            Supplement = source.Supplement,
        };

        static MergedBlock At(string field) => new($"masthead.{field}", MergeOutcome.Unchanged);

        int? Number(string field, Func<Masthead, int?> number) =>
            account.Pick(At(field), number(assembled), number(edited), number(source), static (one, other) => one == other, static value => value?.ToString(CultureInfo.InvariantCulture));
    }

    public static Imprint Imprint(Imprint assembled, Imprint edited, Imprint source, MergeAccount account)
    {
        return new Imprint(
            Lines("report", of => of.Report),
            Lines("send", of => of.Send),
            Lines("distribute", of => of.Distribute),
            Text("editor", of => of.Editor),
            Text("phone", of => of.Phone),
            Text("email", of => of.Email));

        static MergedBlock At(string field) => new($"imprint.{field}", MergeOutcome.Unchanged);

        IReadOnlyList<string> Lines(string field, Func<Imprint, IReadOnlyList<string>> lines) => account.Pick(At(field), lines(assembled), lines(edited), lines(source), "，");

        string? Text(string field, Func<Imprint, string?> text) => account.Pick(At(field), text(assembled), text(edited), text(source));
    }
}
