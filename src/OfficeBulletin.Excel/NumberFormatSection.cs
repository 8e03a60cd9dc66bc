namespace OfficeBulletin.Excel;

/// <summary>Gathers what one section of a number format shows. An m is a month, unless hours stand before it or seconds follow: then it is minutes.</summary>
internal sealed class NumberFormatSection
{
    private const StringComparison Ignoring = StringComparison.OrdinalIgnoreCase;

    private bool isNoDate;
    private bool monthOrMinutes;
    private char before;
    private DateParts parts;

    public DateParts Parts => isNoDate ? DateParts.None : parts | (monthOrMinutes ? DateParts.Date : DateParts.None);

    /// <summary>What stands in brackets: [h], [mm], [ss] count on; colours, conditions, currencies and languages say nothing.</summary>
    public void TakeBracket(ReadOnlySpan<char> inside)
    {
        if (inside.IsEmpty || char.ToLowerInvariant(inside[0]) is not ('h' or 'm' or 's') || Run(inside) < inside.Length)
            return;
        parts |= DateParts.Time | DateParts.Elapsed;
        before = char.ToLowerInvariant(inside[0]);
    }

    /// <summary>Takes in what stands at the start; returns how many characters it is long.</summary>
    public int Take(ReadOnlySpan<char> rest)
    {
        var letter = char.ToLowerInvariant(rest[0]);
        var length = Run(rest);
        if (letter == '@' || (letter == 'e' && rest is [_, '+' or '-', ..]))
            isNoDate = true;
        else if (letter == 'a' && HalfDay(rest) is var halfDay and > 0)
            (parts, length) = (parts | DateParts.Time, halfDay);
        else if (letter is 'y' or 'd' or 'e' or 'g' or 'b' or 'a')
            Add(letter, DateParts.Date, DateParts.Date);
        else if (letter is 'h' or 's')
            Add(letter, DateParts.Time, letter == 's' ? DateParts.Time : DateParts.Date);
        else if (letter == 'm' && length <= 2 && before != 'h')
            (monthOrMinutes, before) = (true, 'm');
        else if (letter == 'm')
            Add('m', length <= 2 ? DateParts.Time : DateParts.Date, DateParts.Date);
        return length;
    }

    /// <param name="part">What the letter is.</param>
    /// <param name="undecided">What it makes of an m that stood open.</param>
    private void Add(char letter, DateParts part, DateParts undecided)
    {
        parts |= part | (monthOrMinutes ? undecided : DateParts.None);
        monthOrMinutes = false;
        before = letter;
    }

    private static int HalfDay(ReadOnlySpan<char> rest) => rest.StartsWith("AM/PM", Ignoring) ? "AM/PM".Length : rest.StartsWith("A/P", Ignoring) ? "A/P".Length : 0;

    private static int Run(ReadOnlySpan<char> rest)
    {
        var length = 1;
        while (length < rest.Length && char.ToLowerInvariant(rest[length]) == char.ToLowerInvariant(rest[0]))
            length++;
        return length;
    }
}
