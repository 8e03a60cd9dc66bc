using System.Globalization;
using System.Text;

namespace OfficeBulletin.Desk.Layout;

/// <summary>A name object (ISO 32000-1 7.3.5), without its solidus.</summary>
internal readonly record struct PdfName(string Text);

/// <summary>A reference to an indirect object (ISO 32000-1 7.3.10); generations are not kept.</summary>
internal readonly record struct PdfReference(int Number);

/// <summary>A bare word: an operator of a content stream, or obj, stream, true, null and the like.</summary>
internal readonly record struct PdfWord(string Text);

/// <summary>
/// Reads PDF values one after another (ISO 32000-1 7.2–7.3): double, <see cref="PdfName"/>, byte[] for strings, List for arrays, Dictionary for
/// dictionaries, <see cref="PdfReference"/>, <see cref="PdfWord"/>. Malformed syntax is an <see cref="InvalidDataException"/>.
/// </summary>
/// <param name="references">False in content streams, where "0 0 R" cannot occur.</param>
internal sealed class PdfSyntax(ReadOnlyMemory<byte> bytes, bool references = true)
{
    private const int MaxDepth = 32;
    private const int End = -1;

    private int position;

    public int Position
    {
        get => position;
        set => position = value;
    }

    private int Peek => Position < bytes.Length ? bytes.Span[Position] : End;

    /// <summary>The next value; null at the end of the bytes.</summary>
    public object? Next() => Next(0);

    private object? Next(int depth)
    {
        if (depth > MaxDepth)
            throw new InvalidDataException("PDF values nested too deeply.");
        SkipBlanks();
        switch (Peek)
        {
            case End:
                return null;
            case '/':
                Position++;
                return new PdfName(Name());
            case '(':
                return PdfStrings.Literal(bytes.Span, ref position);
            case '[':
                Position++;
                return Array(depth);
            case '<' when At(1) == '<':
                Position += 2;
                return Dictionary(depth);
            case '<':
                return PdfStrings.Hexadecimal(bytes.Span, ref position);
            case '>' or ')' or ']' or '{' or '}':
                return new PdfWord(Closing());
            default:
                return NumberOrWord();
        }
    }

    private int At(int offset) => Position + offset < bytes.Length ? bytes.Span[Position + offset] : End;

    private void SkipBlanks()
    {
        while (true)
        {
            if (Peek == '%')
            {
                while (Peek is not (End or '\r' or '\n'))
                    Position++;
            }
            else if (IsBlank(Peek))
                Position++;
            else
                return;
        }
    }

    private static bool IsBlank(int b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(int b) => b != End && !IsBlank(b) && b is not ('(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%');

    private string Regular()
    {
        var start = Position;
        while (IsRegular(Peek))
            Position++;
        return Encoding.Latin1.GetString(bytes.Span[start..Position]);
    }

    private string Closing()
    {
        if (Peek == '>' && At(1) == '>')
        {
            Position += 2;
            return ">>";
        }
        return ((char)bytes.Span[Position++]).ToString();
    }

    private string Name()
    {
        var raw = Regular();
        if (!raw.Contains('#', StringComparison.Ordinal))
            return raw;
        var name = new List<byte>();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && byte.TryParse(raw.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                name.Add(code);
                i += 2;
            }
            else
                name.Add((byte)raw[i]);
        }
        return Encoding.UTF8.GetString([.. name]);
    }

    private List<object?> Array(int depth)
    {
        var list = new List<object?>();
        while (true)
        {
            switch (Next(depth + 1))
            {
                case null:
                    throw new InvalidDataException("A PDF array does not end.");
                case PdfWord { Text: "]" }:
                    return list;
                case var value:
                    list.Add(value);
                    break;
            }
        }
    }

    private Dictionary<string, object?> Dictionary(int depth)
    {
        var dictionary = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (true)
        {
            switch (Next(depth + 1))
            {
                case PdfName key:
                    dictionary[key.Text] = Next(depth + 1);
                    break;
                case PdfWord { Text: ">>" }:
                    return dictionary;
                default:
                    throw new InvalidDataException("A PDF dictionary holds something else than a key.");
            }
        }
    }

    private object NumberOrWord()
    {
        var word = Regular();
        if (!double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return new PdfWord(word);
        if (!references || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var objectNumber))
            return number;
        var before = Position;
        SkipBlanks();
        if (int.TryParse(Regular(), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            SkipBlanks();
            if (string.Equals(Regular(), "R", StringComparison.Ordinal))
                return new PdfReference(objectNumber);
        }
        Position = before;
        return number;
    }
}
