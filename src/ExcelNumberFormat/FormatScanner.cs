namespace ExcelNumberFormat;

/// <summary>Takes a format apart into sections of tokens, in one pass.</summary>
internal sealed class FormatScanner
{
    private const int MostSections = 4;
    private static readonly string[] HalfDays = ["AM/PM", "A/P", "上午/下午"];

    private readonly string format;
    private readonly List<FormatToken> tokens = [];
    private readonly List<Section> sections = [];
    private SectionCondition? condition;
    private bool chinese;
    private int at;

    private FormatScanner(string format) => this.format = format;

    /// <summary>The sections; null when Excel would not accept the format.</summary>
    public static IReadOnlyList<Section>? Scan(string format)
    {
        var scanner = new FormatScanner(format);
        while (scanner.at < format.Length)
        {
            if (!scanner.Next())
                return null;
        }
        scanner.EndSection();
        return scanner.sections.Count <= MostSections && scanner.sections.TrueForAll(IsSound) ? scanner.sections : null;
    }

    // A date has no digits of its own, and a number or a text no parts of a date.
    private static bool IsSound(Section section) =>
        !section.Tokens.Any(token => token.IsDate) || !section.Tokens.Any(token => token.Kind is TokenKind.Digit or TokenKind.TextValue or TokenKind.General or TokenKind.Exponent);

    private bool Next()
    {
        switch (format[at])
        {
            case ';':
                at++;
                EndSection();
                return true;
            case '"':
                return Quoted();
            case '[':
                return Bracketed();
            case '\\' or '_' or '*':
                return Escaped();
            default:
                return Word("General", TokenKind.General) || HalfDays.Any(word => Word(word, TokenKind.HalfDay)) || Exponent() || SecondFraction() || DatePart() || Single();
        }
    }

    private void EndSection()
    {
        sections.Add(new Section([.. tokens], condition, chinese));
        tokens.Clear();
        (condition, chinese) = (null, false);
    }

    private bool Quoted()
    {
        var end = format.IndexOf('"', at + 1);
        if (end < 0)
            return false;
        tokens.Add(new FormatToken(TokenKind.Literal, format[(at + 1)..end]));
        at = end + 1;
        return true;
    }

    private bool Bracketed()
    {
        var end = format.IndexOf(']', at + 1);
        if (end < 0)
            return false;
        var code = new BracketCode(format[(at + 1)..end]);
        at = end + 1;
        condition ??= code.Condition;
        chinese |= code.Chinese;
        if (code.Token is { } token)
            tokens.Add(token);
        return code.IsSound;
    }

    /// <summary>\x shows x, _x a blank as wide as x, *x fills the cell with x.</summary>
    private bool Escaped()
    {
        if (at + 1 == format.Length)
            return false;
        var length = char.IsSurrogatePair(format, at + 1) ? 2 : 1;
        if (format[at] != '*')
            tokens.Add(new FormatToken(TokenKind.Literal, format[at] == '_' ? " " : format.Substring(at + 1, length)));
        at += 1 + length;
        return true;
    }

    private bool Word(string word, TokenKind kind)
    {
        if (string.Compare(format, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        tokens.Add(new FormatToken(kind, format.Substring(at, word.Length)));
        at += word.Length;
        return true;
    }

    private bool Exponent()
    {
        if (format[at] is not ('E' or 'e') || at + 1 == format.Length || format[at + 1] is not ('+' or '-'))
            return false;
        tokens.Add(new FormatToken(TokenKind.Exponent, format.Substring(at, 2)));
        at += 2;
        return true;
    }

    private bool SecondFraction()
    {
        var end = at + 1;
        while (end < format.Length && format[end] == '0')
            end++;
        if (format[at] != '.' || end == at + 1 || tokens.FindLast(token => token.IsDate) is not { Text: { } last } || last[0] != 's')
            return false;
        tokens.Add(new FormatToken(TokenKind.SecondFraction, format[at..end]));
        at = end;
        return true;
    }

    private bool DatePart()
    {
        var letter = char.ToLowerInvariant(format[at]);
        if (!"ymdhsaebg".Contains(letter, StringComparison.Ordinal))
            return false;
        var start = at;
        while (at < format.Length && char.ToLowerInvariant(format[at]) == letter)
            at++;
        // Letters that mean nothing are quoted by Excel itself when a person types them.
        var part = letter == 'a' && at - start < 3 ? new FormatToken(TokenKind.Literal, format[start..at]) : new FormatToken(TokenKind.DatePart, new string(letter, at - start));
        tokens.Add(part);
        return true;
    }

    private bool Single()
    {
        var character = format[at++];
        var kind = character switch
        {
            '0' or '#' or '?' => TokenKind.Digit,
            '.' => TokenKind.Point,
            ',' => TokenKind.Comma,
            '%' => TokenKind.Percent,
            '/' => TokenKind.Slash,
            '@' => TokenKind.TextValue,
            _ => TokenKind.Literal,
        };
        tokens.Add(new FormatToken(kind, character.ToString()));
        return true;
    }
}
