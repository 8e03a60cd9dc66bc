namespace OfficeBulletin.Excel;

/// <summary>What a number format (ISO/IEC 29500-1 18.8.30 and 18.8.31) shows of a date.</summary>
[Flags]
internal enum DateParts
{
    None = 0,
    Date = 1,
    Time = 2,

    /// <summary>Hours, minutes or seconds that run on beyond a day: [h]:mm.</summary>
    Elapsed = 4,
}

/// <summary>Judges number formats: whether they show a number as a date or a time.</summary>
internal static class NumberFormat
{
    private const StringComparison Ignoring = StringComparison.OrdinalIgnoreCase;

    /// <summary>By the ids that stand for formats without spelling them, those of Chinese, Japanese and Korean Excel (27–36, 50–58) included.</summary>
    public static DateParts OfBuiltIn(int id) => id switch
    {
        >= 14 and <= 17 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 => DateParts.Date,
        18 or 19 or 20 or 21 or >= 32 and <= 35 or 45 or 47 or 55 or 56 => DateParts.Time,
        22 => DateParts.Date | DateParts.Time,
        46 => DateParts.Time | DateParts.Elapsed,
        _ => DateParts.None,
    };

    /// <summary>By the format's code: its sections for numbers, of which any may show a date.</summary>
    public static DateParts Of(string code)
    {
        var parts = DateParts.None;
        var section = new NumberFormatSection();
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = code.IndexOf('"', at + 1) is var close and >= 0 ? close : code.Length;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '[':
                    var end = code.IndexOf(']', at) is var bracket and >= 0 ? bracket : code.Length;
                    section.TakeBracket(code.AsSpan(at + 1, Math.Max(0, end - at - 1)));
                    at = end;
                    break;
                case ';':
                    parts |= section.Parts;
                    section = new NumberFormatSection();
                    break;
                default:
                    at += General(code.AsSpan(at)) is var length and > 0 ? length - 1 : section.Take(code.AsSpan(at)) - 1;
                    break;
            }
        }
        return parts | section.Parts;
    }

    /// <summary>Length of the word for "as the number is", which holds letters of dates; Chinese Excel and WPS write G/通用格式.</summary>
    private static int General(ReadOnlySpan<char> rest) => rest.StartsWith("General", Ignoring) ? "General".Length : rest.StartsWith("G/通用格式", Ignoring) ? "G/通用格式".Length : 0;
}
