namespace OfficeBulletin.Submissions;

/// <summary>An item as duplicates are looked for: title and body folded, the body's sketch, and the place that its unit speaks of.</summary>
internal sealed class DuplicateText(ReceivedItem received)
{
    private const int LongestPlaceName = 8;

    private bool? corrects;

    public SubmissionItem Item => received.Item;

    private IReadOnlyList<string> Text => received.Text;

    public string Title { get; } = FoldedText.Of(received.Item.Title);

    /// <summary>The numbers in the title.</summary>
    public string Figures => field ??= FoldedText.Figures(Title);

    public string Body { get; } = FoldedText.Of(received.Text);

    public TextSketch Sketch => field ??= TextSketch.Of(Body);

    /// <summary>True when one unit at least sent both.</summary>
    public bool SharesUnit(DuplicateText other)
    {
        var (units, others) = (Item.Units, other.Item.Units);
        for (var one = 0; one < units.Count; one++)
        {
            for (var two = 0; two < others.Count; two++)
            {
                if (units[one] == others[two])
                    return true;
            }
        }
        return false;
    }

    /// <summary>True when its unit calls it a corrected version.</summary>
    public bool Corrects => corrects ??= CorrectionMark.In(Item);

    /// <summary>True when the two are alike to the letter, in all that is printed of them.</summary>
    public bool SaysTheSame(DuplicateText other) =>
        Item.Title.SequenceEqual(other.Item.Title, StringComparer.Ordinal)
        && Item.Subtitle.SequenceEqual(other.Item.Subtitle, StringComparer.Ordinal)
        && Item.Units.SequenceEqual(other.Item.Units, StringComparer.Ordinal)
        && (Item.Category, Item.EventDate, Item.Author, Item.Attachment) == (other.Item.Category, other.Item.EventDate, other.Item.Author, other.Item.Attachment)
        && Text.SequenceEqual(other.Text, StringComparer.Ordinal);

    /// <summary>The places its units are named after ("万州" of 万州区史志研究室); empty for the office's own departments.</summary>
    public IReadOnlyList<string> Places => field ??= [.. received.Item.Units.Select(PlaceOf).OfType<string>()];

    /// <summary>True when its title or body speaks of one of these places.</summary>
    public bool Mentions(IReadOnlyList<string> places)
    {
        for (var place = 0; place < places.Count; place++)
        {
            if (Title.Contains(places[place], StringComparison.Ordinal) || Body.Contains(places[place], StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static string? PlaceOf(string unit)
    {
        var city = unit.IndexOf('市', StringComparison.Ordinal);
        var name = city is > 0 and < LongestPlaceName && city + 2 < unit.Length ? unit[(city + 1)..] : unit;
        var end = name.AsSpan(0, Math.Min(name.Length, LongestPlaceName)).IndexOfAny('区', '县');
        return end > 0 ? name[..Math.Min(2, end + 1)] : null;
    }
}
