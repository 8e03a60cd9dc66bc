using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Entering;

/// <summary>What two cells of a channel are to each other.</summary>
internal enum MarkLikeness
{
    /// <summary>They name the same issue, day or place.</summary>
    Same,

    /// <summary>The cell in the ledger says yes and no more.</summary>
    SaysLess,

    /// <summary>They contradict each other.</summary>
    Different,
}

/// <summary>Holds the text of a channel's cell against what is to be entered there.</summary>
internal static partial class MarkSense
{
    private static readonly string[] Plain = ["是", "√", "✓", "✔", "1", "y", "yes", "true", "有"];

    public static MarkLikeness Compare(string standing, string entered)
    {
        var (one, other) = (Tight(standing), Tight(entered));
        if (one == other || (Plain.Contains(other, StringComparer.Ordinal) && !SaysNo(one)))
            return MarkLikeness.Same;
        if (Plain.Contains(one, StringComparer.Ordinal))
            return MarkLikeness.SaysLess;
        if (Issue(one) is { } issue && Issue(other) is { } entering)
            return issue == entering ? MarkLikeness.Same : MarkLikeness.Different;
        return Day(one) is { } day && day == Day(other) ? MarkLikeness.Same : MarkLikeness.Different;
    }

    /// <summary>Year and number of the issue that the text names; null when it names none.</summary>
    public static (int Year, int Number)? Issue(string text) => Numbered().Match(Tight(text)) is { Success: true } match
        ? (int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    /// <summary>True for a cell that says no, blank too.</summary>
    public static bool SaysNo(string text) => text.Length == 0 || LedgerForm.No.Contains(text, StringComparer.Ordinal);

    private static DateOnly? Day(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return DateText.Read(bracket < 0 ? text : text[(bracket + 1)..].TrimEnd(')')).Date;
    }

    private static string Tight(string text) => HalfWidth.Tight(text).ToLowerInvariant();

    [GeneratedRegex(@"(?<year>(19|20)\d{2})年?(度)?第?(?<number>\d{1,4})期", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();
}
