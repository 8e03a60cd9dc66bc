namespace OfficeBulletin.Submissions;

/// <summary>An item as duplicates are looked for: title and body folded, the body's sketch, and the place that its unit speaks of.</summary>
internal sealed class DuplicateText(ReceivedItem received)
{
    private const int LongestPlaceName = 8;

    public SubmissionItem Item => received.Item;

    public string Title { get; } = FoldedText.Of(received.Item.Title);

    public string Body { get; } = FoldedText.Of(received.Text);

    public TextSketch Sketch => field ??= TextSketch.Of(Body);

    /// <summary>The places its units are named after ("万州" of 万州区史志研究室); empty for the office's own departments.</summary>
    public IReadOnlyList<string> Places => field ??= [.. received.Item.Units.Select(PlaceOf).OfType<string>()];

    /// <summary>True when its title or body speaks of one of these places.</summary>
    public bool Mentions(IReadOnlyList<string> places) =>
        places.Any(place => Title.Contains(place, StringComparison.Ordinal) || Body.Contains(place, StringComparison.Ordinal));

    private static string? PlaceOf(string unit)
    {
        var city = unit.IndexOf('市', StringComparison.Ordinal);
        var name = city is > 0 and < LongestPlaceName && city + 2 < unit.Length ? unit[(city + 1)..] : unit;
        var end = name.AsSpan(0, Math.Min(name.Length, LongestPlaceName)).IndexOfAny('区', '县');
        return end > 0 ? name[..Math.Min(2, end + 1)] : null;
    }
}
