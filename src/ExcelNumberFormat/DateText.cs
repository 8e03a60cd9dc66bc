using System.Globalization;
using System.Text;

namespace ExcelNumberFormat;

/// <summary>A date or a time.</summary>
internal static class DateText
{
    public static string Of(Section section, double serial, CultureInfo culture, bool isDate1904)
    {
        if (SerialDate.Of(serial, SecondDigits(section), isDate1904) is not { } date)
            return SectionChoice.CannotBeShown;
        var names = new DateNames(culture, section.Chinese || section.Tokens.Any(token => token.Text == "上午/下午"));
        var halfDay = section.Tokens.Any(token => token.Kind == TokenKind.HalfDay);
        var text = new StringBuilder();
        for (var index = 0; index < section.Tokens.Count; index++)
        {
            var token = section.Tokens[index];
            text.Append(token.Kind switch
            {
                TokenKind.DatePart when token.Letter == 'm' && token.Text.Length <= 2 && IsMinute(section.Tokens, index) => Padded(date.Minute, token.Text.Length),
                TokenKind.DatePart => Part(token.Text, date, names, halfDay),
                TokenKind.Elapsed => Elapsed(token.Text, date.TotalSeconds),
                TokenKind.SecondFraction => culture.NumberFormat.NumberDecimalSeparator + date.Millisecond.ToString("000", CultureInfo.InvariantCulture).PadRight(token.Text.Length - 1, '0')[..(token.Text.Length - 1)],
                TokenKind.HalfDay => names.HalfDay(token.Text, date.Hour),
                TokenKind.Comma => token.Text,
                _ => token.Shown,
            });
        }
        return text.ToString();
    }

    /// <summary>To how many digits of a second the time is rounded: those shown, and none with any time; a date alone is not moved on by its last second.</summary>
    private static int SecondDigits(Section section)
    {
        var shown = section.Tokens.Where(token => token.Kind == TokenKind.SecondFraction).Select(token => token.Text.Length - 1).DefaultIfEmpty(0).Max();
        return section.Tokens.Any(token => token.Kind == TokenKind.Elapsed || (token.Kind == TokenKind.DatePart && token.Letter is 'h' or 's')) ? Math.Min(3, shown) : 3;
    }

    /// <summary>One or two m are minutes behind hours and before seconds, else the month.</summary>
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int index)
    {
        for (var before = index - 1; before >= 0; before--)
        {
            if (tokens[before].Kind is TokenKind.DatePart or TokenKind.Elapsed)
            {
                if (tokens[before].Letter == 'h')
                    return true;
                break;
            }
        }
        for (var after = index + 1; after < tokens.Count; after++)
        {
            if (tokens[after].Kind is TokenKind.DatePart or TokenKind.Elapsed)
                return tokens[after].Letter == 's';
        }
        return false;
    }

    private static string Part(string part, SerialDate date, DateNames names, bool halfDay) => part[0] switch
    {
        'y' => part.Length <= 2 ? Padded(date.Year % 100, 2) : Padded(date.Year, 4),
        'e' => Padded(date.Year, 4),
        'b' => part.Length <= 2 ? Padded((date.Year + 543) % 100, 2) : Padded(date.Year + 543, 4),
        'm' => part.Length switch { <= 2 => Padded(date.Month, part.Length), 3 => names.ShortMonth(date.Month), 5 => names.Month(date.Month)[..1], _ => names.Month(date.Month) },
        'd' => part.Length switch { <= 2 => Padded(date.Day, part.Length), 3 => names.ShortDay(date.Weekday), _ => names.Day(date.Weekday) },
        'a' => part.Length == 3 ? DateNames.ChineseDay(date.Weekday) : "星期" + DateNames.ChineseDay(date.Weekday),
        'h' => Padded(halfDay ? ((date.Hour + 11) % 12) + 1 : date.Hour, Math.Min(2, part.Length)),
        's' => Padded(date.Second, Math.Min(2, part.Length)),
        _ => "",
    };

    private static string Elapsed(string part, double seconds) =>
        Math.Floor(seconds / (part[0] switch { 'h' => 3600, 'm' => 60, _ => 1 })).ToString(new string('0', part.Length), CultureInfo.InvariantCulture);

    private static string Padded(int number, int length) => number.ToString(new string('0', length), CultureInfo.InvariantCulture);
}
