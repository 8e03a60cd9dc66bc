namespace ExcelNumberFormat;

/// <summary>One of the up to four sections (节) of a format.</summary>
/// <param name="Condition">The condition in brackets; null when there is none.</param>
/// <param name="Chinese">True when the format asks for Chinese names, as [$-804] does.</param>
internal sealed record Section(IReadOnlyList<FormatToken> Tokens, SectionCondition? Condition, bool Chinese)
{
    public static Section General { get; } = new([new FormatToken(TokenKind.General, "General")], Condition: null, Chinese: false);

    public bool IsDate { get; } = Tokens.Any(token => token.IsDate);

    public bool IsGeneral => Has(TokenKind.General);

    public bool HasText => Has(TokenKind.TextValue);

    /// <summary>A place, the bar, and a place or a digit other than 0.</summary>
    public bool IsFraction => Tokens.IndexOf(TokenKind.Slash, 0) is > 0 and var slash && slash + 1 < Tokens.Count
        && Tokens[slash - 1].Kind == TokenKind.Digit && (Tokens[slash + 1].Kind == TokenKind.Digit || Tokens[slash + 1].Text is [>= '1' and <= '9']);

    public bool IsExponent => Has(TokenKind.Exponent);

    private bool Has(TokenKind kind) => Tokens.Any(token => token.Kind == kind);
}

/// <summary>For which numbers a section is meant: [&gt;=100].</summary>
internal sealed record SectionCondition(string Operator, double Bound)
{
    /// <summary>True when no positive number meets it.</summary>
    public bool OnlyNegative => (Operator is "<" && Bound <= 0) || (Operator is "<=" or "=" && Bound < 0);

    public bool Holds(double number) => Operator switch
    {
        "<" => number < Bound,
        "<=" => number <= Bound,
        ">" => number > Bound,
        ">=" => number >= Bound,
        "=" => number == Bound,
        _ => number != Bound,
    };
}
