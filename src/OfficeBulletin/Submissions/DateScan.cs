using System.Globalization;

namespace OfficeBulletin.Submissions;

/// <summary>Goes through the text of a date, in half width, from left to right; blanks are passed over.</summary>
internal ref struct DateScan(ReadOnlySpan<char> text)
{
    private const string ChineseDigits = "〇○零一二三四五六七八九十";
    private const string Separators = ".-/。·、,，—–−_\\";
    private ReadOnlySpan<char> rest = text;

    public static bool IsChineseDigit(char character) => ChineseDigits.Contains(character, StringComparison.Ordinal);

    public readonly bool AtEnd => rest.IsEmpty;

    /// <summary>A number in Arabic or Chinese digits; <paramref name="digits"/> counts what it would have in Arabic ones.</summary>
    public bool Number(out long number, out int digits)
    {
        digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        if (digits > 0)
        {
            var read = long.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out number);
            Skip(digits);
            return read;
        }
        var length = 0;
        while (length < rest.Length && ChineseDigits.Contains(rest[length], StringComparison.Ordinal))
            length++;
        number = length == 0 ? 0 : DateText.ChineseDigits(rest[..length]) ?? 0;
        digits = length == 0 ? 0 : number.ToString(CultureInfo.InvariantCulture).Length;
        Skip(length);
        return length > 0;
    }

    /// <summary>The word that belongs here (年, 月) or one of the marks that stand for it; a blank alone serves too.</summary>
    public bool Separator(char word)
    {
        if (rest.IsEmpty)
            return false;
        if (rest[0] == word)
        {
            Skip(1);
            if (rest is ['-' or '.' or '/', ..])
                Skip(1);
        }
        else if (Separators.Contains(rest[0], StringComparison.Ordinal))
            Skip(1);
        else if (!blankBefore)
            return false;
        return true;
    }

    /// <summary>True when that word is all that is left.</summary>
    public readonly bool Only(char word) => rest.Length == 1 && rest[0] == word;

    /// <summary>上旬, 中旬, 下旬, 初, 底 and the like: no day is named.</summary>
    public readonly bool PartOfMonth() => rest is "上旬" or "中旬" or "下旬" or "初" or "底" or "末" or "份" or "中" or "以来";

    public void DayMark()
    {
        if (!rest.IsEmpty && rest[0] is '日' or '号')
            Skip(1);
    }

    /// <summary>Decimals behind Excel's number of a day: its time.</summary>
    public void Fraction()
    {
        if (rest.Length > 1 && rest[0] == '.')
        {
            Skip(1);
            Number(out _, out _);
        }
    }

    /// <summary>True when nothing is left but a time of day or a weekday, in brackets or not.</summary>
    public bool TimeOfDay()
    {
        var saved = this;
        while (!rest.IsEmpty)
        {
            if (TimeMark(rest[0]) || Connects(rest[0]) || char.IsAsciiDigit(rest[0]))
                Skip(1);
            else if (Word(rest) is var length and > 0)
                Skip(length);
            else
                return Back(saved);
        }
        // "2025-3-5-7" is a span of days, "2025-3-5 7:30-9:00" is not: digits alone tell no time, and years stand in none.
        return !saved.rest.ContainsAnyInRange('0', '9') || (saved.rest.ContainsAny(":时点") && !HasYear(saved.rest)) || Back(saved);
    }

    /// <summary>至 and its like.</summary>
    public bool Until()
    {
        if (rest.IsEmpty || !Connects(rest[0]))
            return false;
        while (!rest.IsEmpty && Connects(rest[0]))
            Skip(1);
        return true;
    }

    /// <summary>The last of several days, which may leave out what it shares with the first; <paramref name="last"/> is null when there is no such day.</summary>
    public bool LastDay(DateOnly first, out DateOnly? last)
    {
        last = null;
        var (year, month) = (first.Year, first.Month);
        if (!Number(out var number, out var digits))
            return false;
        if (digits == 8)
        {
            last = DateText.Real((int)(number / 10000), (int)(number / 100 % 100), (int)(number % 100));
            return TimeOfDay();
        }
        if (digits == 4)
        {
            year = (int)number;
            if (!Separator('年') || !Number(out number, out digits))
                return false;
        }
        if (digits > 2)
            return false;
        var saved = this;
        if (Separator('月') && Number(out var day, out digits) && digits <= 2)
            (month, number) = ((int)number, day);
        else
            this = saved;
        DayMark();
        last = DateText.Real(year, month, (int)number);
        return TimeOfDay();
    }

    private bool blankBefore;

    private void Skip(int length)
    {
        var after = rest[length..];
        rest = after.TrimStart();
        blankBefore = rest.Length < after.Length;
    }

    private bool Back(DateScan saved)
    {
        this = saved;
        return false;
    }

    private static bool Connects(char character) => character is '至' or '到' or '-' or '—' or '–' or '~' or '～' or '―' or '−' or '、' or ',' or '，' or '和' or '及';

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }
        return false;
    }

    private static bool TimeMark(char character) => character is ':' or '.' or '时' or '点' or '分' or '秒' or '半' or 'T' or 'Z' or '(' or ')' or '（' or '）' or '整';

    private static int Word(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)["上午", "下午", "中午", "早上", "早晨", "晚上", "晚间", "凌晨", "清晨", "傍晚", "夜间", "当天", "当日", "AM", "PM", "am", "pm", "晚", "电", "讯"])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }
        var weekday = text.StartsWith("星期", StringComparison.Ordinal) || text.StartsWith("礼拜", StringComparison.Ordinal) ? 2 : text[0] == '周' ? 1 : 0;
        return weekday > 0 && text.Length > weekday && "一二三四五六日天".Contains(text[weekday], StringComparison.Ordinal) ? weekday + 1 : 0;
    }
}
