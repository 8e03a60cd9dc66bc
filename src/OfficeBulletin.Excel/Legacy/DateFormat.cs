namespace OfficeBulletin.Excel.Legacy;

/// <summary>Tells whether a number format shows a date or a time of day.</summary>
internal static class DateFormat
{
    /// <summary>Built-in formats (ISO/IEC 29500-1 18.8.30, with those of Chinese, Japanese and Korean); 46 is a duration.</summary>
    public static bool IsBuiltIn(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or 45 or 47 or (>= 50 and <= 58);

    /// <summary>By the letters of the first section, outside quotes and brackets; a duration ([h]:mm) is a number.</summary>
    public static bool Is(string code)
    {
        var date = false;
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = code.IndexOf('"', i + 1) is var quote and > 0 ? quote : code.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var close = code.IndexOf(']', i);
                    if (close < 0 || code[i + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S' && code.AsSpan(i + 1, close - i - 1).Trim(code[i + 1]).IsEmpty)
                        return false;
                    i = close;
                    break;
                case 'G' or 'g' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase) || code.AsSpan(i).StartsWith("G/", StringComparison.OrdinalIgnoreCase):
                    return false;
                case '0' or '#' or '?' or '@' when !date:
                    return false;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'a' or 'A' or 'e':
                    date = true;
                    break;
                default:
                    break;
            }
        }
        return date;
    }
}
