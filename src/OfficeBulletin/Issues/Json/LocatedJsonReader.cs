using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace OfficeBulletin.Issues.Json;

/// <summary>Reads a JSON text (RFC 8259, no comments, no trailing commas) into values that know their place.</summary>
internal static class LocatedJsonReader
{
    private const int DeepestNesting = 64;

    /// <summary>The root value; null after exactly one finding for the first fault, since nothing behind it can be read with certainty.</summary>
    public static LocatedJson? Read(ReadOnlySpan<byte> utf8, IssueFileFindings findings)
    {
        if (!Utf8.IsValid(utf8))
        {
            findings.NotUtf8(utf8);
            return null;
        }
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DeepestNesting });
        try
        {
            reader.Read();
            var root = Value(ref reader);
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            var offset = Offset(utf8, exception);
            if (reader.CurrentDepth >= DeepestNesting - 1 && offset < utf8.Length && utf8[offset] is (byte)'{' or (byte)'[')
                findings.TooDeep(offset, DeepestNesting);
            else
                findings.Syntax(JsonSyntaxFault.At(utf8, offset, reader.TokenType));
            return null;
        }
    }

    private static int Offset(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        return Math.Min(utf8.Length, offset + (int)(exception.BytePositionInLine ?? 0));
    }

    private static LocatedJson Value(ref Utf8JsonReader reader)
    {
        var offset = (int)reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new LocatedObject(offset, Members(ref reader)),
            JsonTokenType.StartArray => new LocatedArray(offset, Elements(ref reader)),
            JsonTokenType.String => new LocatedText(offset, Text(ref reader)),
            JsonTokenType.Number => new LocatedNumber(offset, Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True => new LocatedWord(offset, true),
            JsonTokenType.False => new LocatedWord(offset, false),
            _ => new LocatedWord(offset, null),
        };
    }

    private static List<LocatedMember> Members(ref Utf8JsonReader reader)
    {
        var members = new List<LocatedMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, offset) = (Text(ref reader), (int)reader.TokenStartIndex);
            reader.Read();
            members.Add(new LocatedMember(name, offset, Value(ref reader)));
        }
        return members;
    }

    private static List<LocatedJson> Elements(ref Utf8JsonReader reader)
    {
        var elements = new List<LocatedJson>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            elements.Add(Value(ref reader));
        return elements;
    }

    private static string Text(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Unescape(Encoding.UTF8.GetString(reader.ValueSpan)) : Encoding.UTF8.GetString(reader.ValueSpan);

    // Utf8JsonReader.GetString throws at the escape of a lone surrogate, which has to be named with its place like any other character that cannot be printed.
    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var index = 0; index < escaped.Length; index++)
        {
            if (escaped[index] != '\\')
            {
                text.Append(escaped[index]);
                continue;
            }
            var letter = escaped[++index];
            if (letter == 'u')
            {
                text.Append((char)ushort.Parse(escaped.AsSpan(index + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                index += 4;
                continue;
            }
            text.Append(letter switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => letter });
        }
        return text.ToString();
    }
}
