using System.Globalization;
using System.Text;

namespace OfficeBulletin.Word.Importing.Parts;

/// <summary>Numbers in the formats of lists (ST_NumberFormat, ISO/IEC 29500-1 17.18.59).</summary>
internal static class NumberText
{
    private const string Traditional = "甲乙丙丁戊己庚辛壬癸";
    private const string Zodiac = "子丑寅卯辰巳午未申酉戌亥";
    private const string PlainDigits = "〇一二三四五六七八九";

    /// <summary>Appends the number; one in a format not known here is appended in decimal, and false is returned.</summary>
    public static bool TryFormat(int number, string format, StringBuilder text)
    {
        if (Format(number, format) is { } formatted)
        {
            text.Append(formatted);
            return true;
        }
        text.Append(Decimal(number));
        return false;
    }

    private static string? Format(int number, string format) => format switch
    {
        "decimal" or "decimalHalfWidth" => Decimal(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" or "bullet" => "",
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "chineseCounting" or "taiwaneseCounting" when number >= 100 => Digits(number, PlainDigits),
        "chineseCounting" or "taiwaneseCounting" or "chineseCountingThousand" or "taiwaneseCountingThousand" or "japaneseCounting" => Thousands(number, "零一二三四五六七八九", "十百千"),
        "chineseLegalSimplified" => Thousands(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
        "ideographLegalTraditional" => Thousands(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Digits(number, PlainDigits),
        "ideographTraditional" => number is >= 1 and <= 10 ? $"{Traditional[number - 1]}" : Decimal(number),
        "ideographZodiac" => number is >= 1 and <= 12 ? $"{Zodiac[number - 1]}" : Decimal(number),
        "ideographZodiacTraditional" => number >= 1 ? $"{Traditional[(number - 1) % 10]}{Zodiac[(number - 1) % 12]}" : Decimal(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "decimalFullWidth" or "decimalFullWidth2" => Digits(number, "０１２３４５６７８９"),
        "numberInDash" => $"- {Decimal(number)} -",
        "ordinal" => Ordinal(number),
        _ => format.Length is > 0 and < 10 && format.All(char.IsAsciiDigit) ? number.ToString(new string('0', format.Length), CultureInfo.InvariantCulture) : null,
    };

    /// <summary>①–⑳, ㉑–㉟, ㊱–㊿; beyond that plain digits.</summary>
    public static string Circled(int number) => number switch
    {
        0 => "⓪",
        <= 20 => Enclosed(number, '①', 20),
        <= 35 => $"{(char)('㉑' + number - 21)}",
        <= 50 => $"{(char)('㊱' + number - 36)}",
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Enclosed(int number, char first, int count) => number >= 1 && number <= count ? $"{(char)(first + number - 1)}" : Decimal(number);

    /// <summary>a–z, then aa–zz: the letter is repeated, not counted on (17.18.59 lowerLetter).</summary>
    private static string Letters(int number, char first) =>
        number is >= 1 and <= 26 * 30 ? new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1) : Decimal(number);

    private static string Digits(int number, string digits) => string.Concat(Decimal(number).Select(digit => char.IsAsciiDigit(digit) ? digits[digit - '0'] : digit));

    private static string Ordinal(int number) => Decimal(number) + ((number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    private static string Roman(int number)
    {
        if (number is < 1 or > 9999)
            return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, numeral) in (ReadOnlySpan<(int, string)>)[
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
                text.Append(numeral);
        }
        return text.ToString();
    }

    /// <summary>一 to 九千九百九十九 with 零 for skipped places; 十二 and not 一十二.</summary>
    private static string Thousands(int number, string digits, string places)
    {
        if (number is < 0 or > 9999)
            return Decimal(number);
        if (number == 0)
            return $"{digits[0]}";
        var text = new StringBuilder();
        var skipped = false;
        for (var (place, unit) = (3, 1000); place >= 0; place--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }
            if (skipped)
                text.Append(digits[0]);
            skipped = false;
            if (digit > 1 || place != 1 || text.Length > 0 || digits[1] != '一')
                text.Append(digits[digit]);
            if (place > 0)
                text.Append(places[place - 1]);
        }
        return text.ToString();
    }
}
