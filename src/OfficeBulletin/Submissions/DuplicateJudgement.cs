using OfficeBulletin.Text;

namespace OfficeBulletin.Submissions;

/// <summary>What two items are to each other.</summary>
public enum Likeness
{
    /// <summary>Two items.</summary>
    None,

    /// <summary>The same item of the same unit, word for word.</summary>
    Repeat,

    /// <summary>The same item of the same unit, changed.</summary>
    Version,

    /// <summary>The same text under two titles or from two units.</summary>
    SameText,

    /// <summary>Two units' reports of one event.</summary>
    SameEvent,
}

/// <summary>Holds two items against each other.</summary>
internal static class DuplicateJudgement
{
    // A text mended here and there keeps most of its runs of five characters, one that is written anew of the same notes about a third; two reports of similar
    // meetings, full of the same phrases, share less than a fifth.
    private const double SameWords = 0.8;
    private const double MendedWords = 0.5;
    private const double SharedNotes = 0.35;
    private const double SomeWords = 0.2;
    private const double CopiedWords = 0.9;
    private const double NearTitle = 0.8;
    private const double AlikeTitle = 0.5;

    // Below that, two texts may say the same words of two things.
    private const int TellingLength = 30;

    public static Likeness Of(DuplicateText one, DuplicateText other) =>
        one.SharesUnit(other) ? OfOneUnit(one, other) : OfTwoUnits(one, other);

    private static Likeness OfOneUnit(DuplicateText one, DuplicateText other)
    {
        var resemblance = one.Sketch.Resemblance(other.Sketch);
        var sameText = SameText(one, other);
        if (one.Title == other.Title)
        {
            if (one.Body == other.Body)
                return one.Corrects != other.Corrects && !one.SaysTheSame(other) ? Likeness.Version : Likeness.Repeat;
            return resemblance >= SomeWords || (one.Item.EventDate is { } date && date == other.Item.EventDate) ? Likeness.Version : Likeness.None;
        }
        var sameFigures = one.Figures == other.Figures;
        if (sameFigures && (sameText || resemblance >= (one.Corrects != other.Corrects ? SomeWords : MendedWords)) && TitleRatio(one, other, NearTitle) >= NearTitle)
            return Likeness.Version;
        return sameText || (resemblance >= CopiedWords && one.Body.Length >= TellingLength) ? Likeness.SameText : Likeness.None;
    }

    private static Likeness OfTwoUnits(DuplicateText one, DuplicateText other)
    {
        if (SameText(one, other))
            return Likeness.SameText;
        var resemblance = one.Sketch.Resemblance(other.Sketch);
        var mention = one.Mentions(other.Places) || other.Mentions(one.Places);
        // Two districts that report of their own meetings in the same set phrases do not report of one event.
        if (!mention && one.Mentions(one.Places) && other.Mentions(other.Places))
            return resemblance >= CopiedWords && one.Body.Length >= TellingLength ? Likeness.SameText : Likeness.None;
        if (one.Body.Length < TellingLength)
            return Likeness.None;
        if (resemblance >= SameWords)
            return Likeness.SameText;
        if (resemblance >= SharedNotes)
            return Likeness.SameEvent;
        var sameDay = one.Item.EventDate is { } date && date == other.Item.EventDate;
        return mention && sameDay && TitleRatio(one, other, AlikeTitle) >= AlikeTitle ? Likeness.SameEvent : Likeness.None;
    }

    private static bool SameText(DuplicateText one, DuplicateText other) => one.Body == other.Body && one.Body.Length >= TellingLength;

    /// <summary>1 less the share of characters to be changed; 0 when it is below what is asked.</summary>
    private static double TitleRatio(DuplicateText one, DuplicateText other, double asked)
    {
        var longer = Math.Max(one.Title.Length, other.Title.Length);
        var limit = (int)(longer * (1 - asked));
        var distance = EditDistance.Between(one.Title, other.Title, limit);
        return distance > limit ? 0 : 1 - ((double)distance / Math.Max(1, longer));
    }
}
