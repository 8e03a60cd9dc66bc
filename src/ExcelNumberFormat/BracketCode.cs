using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>What stands in square brackets: a condition, an elapsed time, a currency with a language, or a colour and the like, which show nothing.</summary>
internal sealed class BracketCode
{
    private static readonly string[] Operators = ["<=", ">=", "<>", "<", ">", "="];

    public BracketCode(string code)
    {
        if (code.StartsWith('$'))
            ReadLanguage(code);
        else if (Operators.FirstOrDefault(sign => code.StartsWith(sign, StringComparison.Ordinal)) is { } sign)
            ReadCondition(sign, code[sign.Length..]);
        else if (code.Length > 0 && code.All(character => char.ToLowerInvariant(character) == char.ToLowerInvariant(code[0])) && char.ToLowerInvariant(code[0]) is 'h' or 'm' or 's')
            Token = new FormatToken(TokenKind.Elapsed, code.ToLowerInvariant());
    }

    /// <summary>What it shows; null for nothing.</summary>
    public FormatToken? Token { get; private set; }

    public SectionCondition? Condition { get; private set; }

    public bool Chinese { get; private set; }

    public bool IsSound { get; private set; } = true;

    /// <summary>[$¥-804]: a currency to show and a language, a hexadecimal number whose low byte 04 is Chinese ([MS-LCID] 2.2).</summary>
    private void ReadLanguage(string code)
    {
        var dash = code.IndexOf('-', StringComparison.Ordinal);
        Token = new FormatToken(TokenKind.Literal, dash < 0 ? code[1..] : code[1..dash]);
        var language = dash < 0 ? "" : code[(dash + 1)..].Split(',')[0];
        Chinese = language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            || (int.TryParse(language, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && (number & 0x3FF) == 4);
    }

    private void ReadCondition(string sign, string bound)
    {
        IsSound = double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        Condition = new SectionCondition(sign, number);
    }
}
