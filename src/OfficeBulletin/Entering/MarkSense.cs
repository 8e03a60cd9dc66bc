using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Entering;

/// <summary>What the cell of a channel is to what is to be entered there.</summary>
internal enum MarkLikeness
{
    /// <summary>They name the same issue, day or place.</summary>
    Same,

    /// <summary>The cell says yes, and nothing that contradicts: a plain yes, a link, the day without the issue.</summary>
    SaysOther,

    /// <summary>They contradict each other, or nobody knows what the cell says.</summary>
    Different,
}

/// <summary>Holds the text of a channel's cell against what is to be entered there.</summary>
internal static class MarkSense
{
    public static MarkLikeness Compare(string standing, string entered, bool forwarded)
    {
        if (HalfWidth.Tight(standing) == HalfWidth.Tight(entered))
            return MarkLikeness.Same;
        if (MarkText.Read(standing, forwarded).Mark is not { } one || MarkText.Read(entered, forwarded).Mark is not { } other)
            return MarkLikeness.Different;
        if (other.Where.Length == 0)
            return MarkLikeness.Same;
        if (one.Number is { } number && other.Number is { } entering)
            return number == entering && (one.Year is null || other.Year is null || one.Year == other.Year) ? MarkLikeness.Same : MarkLikeness.Different;
        if (one.On is not null && other.On is not null)
            return one.On == other.On ? MarkLikeness.Same : MarkLikeness.Different;
        return YearOf(one) is { } year && YearOf(other) is { } later && year != later ? MarkLikeness.Different : MarkLikeness.SaysOther;
    }

    /// <summary>Year and number of the issue that the text names; null when it does not name both.</summary>
    public static (int Year, int Number)? Issue(string text) => MarkText.Read(text).Mark is { Year: { } year, Number: { } number } ? (year, number) : null;

    /// <summary>True for a cell that says no, blank too.</summary>
    public static bool SaysNo(string text) => MarkText.Read(text).Verdict == MarkVerdict.No;

    private static int? YearOf(ChannelMark mark) => mark.Year ?? mark.On?.Year;
}
