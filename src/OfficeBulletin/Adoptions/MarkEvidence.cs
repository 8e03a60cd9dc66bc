using System.Buffers;
using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Adoptions;

/// <summary>Gathers what the parts of a cell say about where and when an item was used; of several dates or issues the first rules.</summary>
internal sealed class MarkEvidence
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\n,，;；、。|");

    private readonly List<string> words = [];

    public DateOnly? On { get; private set; }

    /// <summary>True when no more than the month of <see cref="On"/> is known.</summary>
    public bool MonthOnly { get; private set; }

    public int? Year { get; private set; }

    public int? Number { get; private set; }

    public string? Manner { get; private set; }

    /// <summary>True when something names a place: an issue, a date, a year, a link, a title in 《》.</summary>
    public bool Certain { get; private set; }

    /// <summary>True when a day was named without its year.</summary>
    public bool NoYear { get; private set; }

    /// <summary>What is neither, in the order of the cell.</summary>
    public IReadOnlyList<string> Words => words;

    /// <param name="text">In half width.</param>
    public void Take(string text)
    {
        if (TakeWhole(text))
            return;
        foreach (var part in Bracketed(text))
        {
            if (TakeWhole(part))
                continue;
            var pieces = Pieces(part);
            foreach (var piece in pieces)
            {
                if (!TakeWhole(piece) && !TakeTail(piece))
                    words.Add(piece);
            }
        }
    }

    private bool TakeWhole(string part)
    {
        var tight = HalfWidth.Tight(part);
        if (tight.Length == 0)
            return true;
        if (LinkText.IsLink(tight) || tight is ['《', .., '》'])
            return Certain = true;
        if (IssueMark.Parse(tight) is { } issue)
        {
            (Year, Number) = (Year ?? issue.Year, Number ?? issue.Number);
            if (issue.Rest.Length > 0 && issue.Rest.Length < tight.Length)
                Take(issue.Rest);
            return Certain = true;
        }
        if (MarkWords.Manner(tight) is { } manner)
        {
            Manner ??= manner;
            return true;
        }
        return TakeExtra(tight) || TakeDate(part);
    }

    private bool TakeDate(string part)
    {
        if (part.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !part.Contains('年', StringComparison.Ordinal))
            return false;
        var reading = DateText.Read(part);
        // A whole date before a bracket; what the bracket says is taken by itself.
        if (reading.Date is { } day && !part.AsSpan().ContainsAny('(', ')'))
            On ??= day;
        else if (MonthText.Year(part) is { } year)
            Year ??= year;
        else if (MonthText.Parse(part) is { } month && !part.AsSpan().ContainsAny('(', ')'))
            TakeMonth(month);
        else if (reading.Verdict == DateVerdict.NoYear && part.Contains('月', StringComparison.Ordinal))
            NoYear = true;
        else
            return false;
        return Certain = true;
    }

    private void TakeMonth(Month month)
    {
        MonthOnly |= On is null;
        On ??= new DateOnly(month.Year, month.Number, 1);
    }

    /// <summary>2023年增刊: an extra issue is named by its year.</summary>
    private bool TakeExtra(string tight)
    {
        if (tight.Length < 6 || tight[^2..] is not ("增刊" or "专刊" or "特刊" or "副刊") || MonthText.Year(tight[..^2]) is not { } year)
            return false;
        Year ??= year;
        return Certain = true;
    }

    /// <summary>重庆党史网2023-06-15 and 2024年1月30日第12期: words or a date before what tells more.</summary>
    private bool TakeTail(string piece)
    {
        var digit = piece.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit > 0 && TakeDate(piece[digit..]))
        {
            words.Add(piece[..digit]);
            return true;
        }
        var issue = piece.LastIndexOf('第');
        return issue > 0 && IssueMark.Parse(HalfWidth.Tight(piece[issue..])) is not null && TakeDate(piece[..issue]) && TakeWhole(piece[issue..]);
    }

    /// <summary>The text outside brackets and marks of titles, what stands inside brackets, and titles with their marks.</summary>
    private static List<string> Bracketed(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            var ends = index == text.Length || text[index] is '(' or ')' or '《' or '[' or ']' or '【' or '】';
            if (index < text.Length && text[index] == '》')
            {
                parts.Add(text[start..(index + 1)]);
                start = index + 1;
            }
            else if (ends)
            {
                parts.Add(text[start..index]);
                start = index < text.Length && text[index] == '《' ? index : index + 1;
            }
        }
        return parts;
    }

    private static List<string> Pieces(string part)
    {
        var pieces = new List<string>();
        foreach (var range in part.AsSpan().SplitAny(Separators))
        {
            if (part[range].Trim() is { Length: > 0 } piece)
                pieces.Add(piece);
        }
        return pieces;
    }
}
