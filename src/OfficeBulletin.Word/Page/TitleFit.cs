using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Page;

/// <summary>
/// Keeps an editor's title lines whole: a line a little too long for the title's size is set smaller, down to 18 pt, and a title that must wrap does not leave one or two characters alone.
/// </summary>
/// <param name="Styled">The title style's size in half-points.</param>
/// <param name="Width">The type area in twips.</param>
internal sealed record TitleFit(int Styled, int Width)
{
    private const int Smallest = 36;

    /// <summary>A line of so few half-characters looks forgotten.</summary>
    private const int Forgotten = 4;

    public static TitleFit Of(StyleSheet styles, TypeArea area) => new(styles.Number(StyleNames.ArticleTitle, "rPr", "sz", "val") ?? 44, area.Width);

    /// <summary>Size in half-points for a title; null when the style's own serves.</summary>
    public int? SizeFor(IReadOnlyList<string> lines)
    {
        var widths = lines.Select(ContentsFit.HalfWidths).ToList();
        var size = First(size => widths.TrueForAll(width => width <= PerLine(size)))
            ?? First(size => widths.TrueForAll(width => width <= PerLine(size) || width % PerLine(size) is 0 or > Forgotten));
        return size == Styled ? null : size;
    }

    /// <summary>Half-characters that fit a line.</summary>
    private int PerLine(int size) => Width / (size * 10) * 2;

    private int? First(Func<int, bool> fits)
    {
        for (var size = Styled; size >= Math.Min(Styled, Smallest); size--)
        {
            if (fits(size))
                return size;
        }
        return null;
    }
}
