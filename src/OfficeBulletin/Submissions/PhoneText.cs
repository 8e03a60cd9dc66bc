namespace OfficeBulletin.Submissions;

/// <summary>Telephone numbers as cells give them: mobile and fixed ones, with extensions, several of them.</summary>
public static class PhoneText
{
    /// <summary>The number in half-width digits, a mobile one without blanks and dashes in it; null when the text holds none that can be dialled.</summary>
    public static string? Read(string text)
    {
        var narrow = HalfWidth.Of(text).Trim();
        // What a number becomes that was read as a fraction.
        if (narrow.EndsWith(".0", StringComparison.Ordinal))
            narrow = narrow[..^2];
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
            7 or 8 => digits[0] >= '2',
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
        if (numbers.Length > 1 && Array.TrueForAll(numbers, number => Read(number) is not null))
            return Dashed(written.Replace('\n', '、'));
        return Extended(written) ?? Within(written);
    }

    private static string? Extended(string written)
    {
        var extension = written.AsSpan().IndexOfAny("转*#");
        if (extension < 0)
            extension = written.IndexOf("分机", StringComparison.Ordinal);
        return extension > 6 && written.AsSpan(extension).ContainsAnyInRange('0', '9') && Read(written[..extension]) is not null ? Dashed(written) : null;
    }

    /// <summary>The one number in a text that says more: 张明远 13812345678, 58123456（办公室）.</summary>
    private static string? Within(string written)
    {
        var first = written.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
            return null;
        if (first > 0 && written[first - 1] is '(' or '（' or '+')
            first--;
        var end = first;
        while (end < written.Length && (char.IsAsciiDigit(written[end]) || written[end] is ' ' or '-' or '—' or '–' or '−' or '(' or '（' or ')' or '）' or '+'))
            end++;
        var number = written[first..end].Trim();
        if (number.AsSpan().IndexOfAny(')', '）') < 0)
            number = number.Trim('(', '（', '-', ' ');
        return (first > 0 || end < written.Length) && !written.AsSpan(end).ContainsAnyInRange('0', '9') ? Read(number) : null;
    }

    private static string Dashed(string written) => written.Replace('—', '-').Replace('–', '-').Replace('−', '-');
}
