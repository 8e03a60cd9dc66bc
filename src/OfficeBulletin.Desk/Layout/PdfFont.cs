using System.Text;

namespace OfficeBulletin.Desk.Layout;

/// <summary>A font of a PDF: its name without the subset tag ("FandolFang-Regular") and what its codes mean (ToUnicode, ISO 32000-1 9.10.3).</summary>
internal sealed class PdfFont
{
    private readonly Dictionary<int, string> texts = [];
    private readonly int codeLength;

    private PdfFont(string name, int codeLength)
    {
        Name = name;
        this.codeLength = codeLength;
    }

    public string Name { get; }

    public static PdfFont Read(PdfFile file, Dictionary<string, object?> dictionary)
    {
        var name = file.Resolve(dictionary.GetValueOrDefault("BaseFont")) is PdfName base14 ? base14.Text : "";
        var font = new PdfFont(WithoutSubsetTag(name), dictionary.GetValueOrDefault("Subtype") is PdfName { Text: "Type0" } ? 2 : 1);
        if (file.Resolve(dictionary.GetValueOrDefault("ToUnicode")) is PdfStream map)
            font.ReadMap(new PdfSyntax(file.Unpack(map), references: false));
        return font;
    }

    /// <summary>The text of a shown string; codes without a meaning are left out.</summary>
    public string Decode(ReadOnlySpan<byte> shown)
    {
        var text = new StringBuilder(shown.Length);
        for (var i = 0; i + codeLength <= shown.Length; i += codeLength)
            text.Append(texts.GetValueOrDefault(Code(shown.Slice(i, codeLength))));
        return text.ToString();
    }

    private static string WithoutSubsetTag(string name) => name.Length > 7 && name[6] == '+' ? name[7..] : name;

    private static int Code(ReadOnlySpan<byte> bytes) => bytes.Length switch { 1 => bytes[0], 2 => (bytes[0] << 8) | bytes[1], _ => -1 };

    private void ReadMap(PdfSyntax map)
    {
        var waiting = new List<object?>();
        while (map.Next() is { } value)
        {
            if (value is not PdfWord word)
            {
                waiting.Add(value);
                continue;
            }
            if (string.Equals(word.Text, "endbfchar", StringComparison.Ordinal))
                ReadCharacters(waiting);
            else if (string.Equals(word.Text, "endbfrange", StringComparison.Ordinal))
                ReadRanges(waiting);
            waiting.Clear();
        }
    }

    private void ReadCharacters(List<object?> values)
    {
        for (var i = 0; i + 1 < values.Count; i += 2)
        {
            if (values[i] is byte[] code && values[i + 1] is byte[] text)
                texts[Code(code)] = Encoding.BigEndianUnicode.GetString(text);
        }
    }

    private void ReadRanges(List<object?> values)
    {
        for (var i = 0; i + 2 < values.Count; i += 3)
        {
            if (values[i] is not byte[] low || values[i + 1] is not byte[] high)
                continue;
            var (first, last) = (Code(low), Math.Min(Code(high), Code(low) + 0xFFFF));
            if (values[i + 2] is List<object?> list)
            {
                for (var n = 0; n < list.Count && first + n <= last; n++)
                    texts[first + n] = list[n] is byte[] text ? Encoding.BigEndianUnicode.GetString(text) : "";
            }
            else if (values[i + 2] is byte[] { Length: 2 } start)
            {
                for (var code = first; code <= last; code++)
                    texts[code] = ((char)(Code(start) + code - first)).ToString();
            }
        }
    }
}
