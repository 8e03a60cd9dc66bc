namespace OfficeBulletin.App.Api;

/// <summary>Some of a list, and where it goes on.</summary>
/// <param name="Next">To be given as "cursor"; absent at the end.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Cuts lists into pages.</summary>
internal static class Pages
{
    private const int Most = 100;

    private const int Usual = 50;

    /// <summary>How many to look up: one more than are shown, so that it is known whether there are more.</summary>
    public static int Wanted(int? limit) => Shown(limit) + 1;

    /// <param name="found">As many as <see cref="Wanted"/> says, or fewer.</param>
    /// <param name="id">What the next page begins after.</param>
    public static Page<TView> Of<T, TView>(IReadOnlyList<T> found, int? limit, Func<T, string> id, Func<T, TView> view)
    {
        var shown = found.Take(Shown(limit)).ToList();
        return new Page<TView>([.. shown.Select(view)], found.Count > shown.Count ? id(shown[^1]) : null);
    }

    private static int Shown(int? limit) => Math.Clamp(limit ?? Usual, 1, Most);
}
