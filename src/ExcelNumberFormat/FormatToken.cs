using System.Runtime.InteropServices;

namespace ExcelNumberFormat;

/// <summary>What a piece of a format stands for.</summary>
internal enum TokenKind
{
    /// <summary>Characters shown as they are.</summary>
    Literal,

    /// <summary>0, # or ?: one digit.</summary>
    Digit,
    Point,
    Comma,
    Percent,

    /// <summary>E+ or E-.</summary>
    Exponent,

    /// <summary>The bar of a fraction; in a date a character like any other.</summary>
    Slash,
    General,

    /// <summary>@: the text of the cell.</summary>
    TextValue,

    /// <summary>y, m, d, h, s, a, e, b or g, repeated.</summary>
    DatePart,

    /// <summary>[h], [m] or [s], repeated: hours, minutes, seconds that are not carried over.</summary>
    Elapsed,

    /// <summary>The point and zeros behind seconds.</summary>
    SecondFraction,

    /// <summary>AM/PM, A/P or 上午/下午.</summary>
    HalfDay,
}

/// <summary>A piece of a format: its kind and its characters without quotes, brackets and escapes, letters of dates in lower case.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FormatToken(TokenKind Kind, string Text)
{
    /// <summary>What it shows where it stands for no value of its own.</summary>
    public string Shown => Kind is TokenKind.Literal or TokenKind.Percent or TokenKind.Slash or TokenKind.Point ? Text : "";

    public bool IsDate => Kind is TokenKind.DatePart or TokenKind.Elapsed or TokenKind.HalfDay;

    public char Letter => Text[0];
}
