namespace OfficeBulletin.Submissions;

/// <summary>Telephone numbers as cells give them: mobile and fixed ones, with extensions, several of them.</summary>
public static class PhoneText
{
    /// <summary>The number in half-width digits, a mobile one without blanks and dashes in it; null when the text holds none that can be dialled.</summary>
    public static string? Read(string text)
    {
        var narrow = HalfWidth.Of(text).Trim();
        Span<char> digits = stackalloc char[16];
        var count = 0;
        foreach (var character in narrow)
        {
            if (char.IsAsciiDigit(character))
            {
                if (count == digits.Length)
                    return Several(narrow);
                digits[count++] = character;
            }
            else if (character is not (' ' or '-' or '—' or '–' or '−' or '(' or ')' or '+' or '（' or '）' or '\t' or '.'))
            {
                return Several(narrow);
            }
        }
        return One(digits[..count], narrow);
    }

    private static string? One(ReadOnlySpan<char> digits, string written)
    {
        if (digits.Length == 13 && digits.StartsWith("861"))
            digits = digits[2..];
        if (digits.Length == 11 && digits[0] == '1' && digits[1] >= '3')
            return digits.ToString();
        var plausible = digits.Length switch
        {
            // Numbers within a net of an office, and public services.
            5 or 6 => true,
            7 or 8 => digits[0] != '0',
            10 => digits[0] == '0' || digits.StartsWith("400") || digits.StartsWith("800"),
            11 or 12 => digits[0] == '0' || digits.StartsWith("86"),
            _ => false,
        };
        return plausible ? Dashed(written) : digits.Length > 12 ? Several(written) : null;
    }

    /// <summary>Numbers behind one another, with extensions (转, 分机) and marks between; each of them must be one.</summary>
    private static string? Several(string written)
    {
        var numbers = written.Split([' ', '/', '、', ',', '，', ';', '；', '\n', '或', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (numbers.Length > 1)
            return Array.TrueForAll(numbers, number => Read(number) is not null) ? Dashed(written.Replace('\n', '、')) : null;
        var extension = written.AsSpan().IndexOfAny("转*#");
        if (extension < 0)
            extension = written.IndexOf("分机", StringComparison.Ordinal);
        return extension > 6 && written.AsSpan(extension).ContainsAnyInRange('0', '9') && Read(written[..extension]) is not null ? Dashed(written) : null;
    }

    private static string Dashed(string written) => written.Replace('—', '-').Replace('–', '-').Replace('−', '-');
}
