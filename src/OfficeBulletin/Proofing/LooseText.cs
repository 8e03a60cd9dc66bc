namespace OfficeBulletin.Proofing;

/// <summary>A text without its blanks and line breaks, which are layout, and with the way back to where each character stood.</summary>
internal sealed class LooseText
{
    private readonly List<int> offsets = [];

    public LooseText(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsWhiteSpace(text[index]))
                offsets.Add(index);
        }
        Original = text;
        var (characters, narrow) = (new char[offsets.Count], new char[offsets.Count]);
        for (var index = 0; index < characters.Length; index++)
        {
            characters[index] = text[offsets[index]];
            narrow[index] = IsWide(characters[index]) ? (char)(characters[index] - 0xFEE0) : characters[index];
        }
        Text = new string(characters);
        Key = new string(narrow);
    }

    public string Original { get; }

    /// <summary>The characters without blanks.</summary>
    public string Text { get; }

    /// <summary>The same with full-width forms (（１Ａ) made half-width: texts of the same key say the same.</summary>
    public string Key { get; }

    /// <summary>Where a stretch of <see cref="Text"/>, of at least one character, stands in the original.</summary>
    public (int Start, int Length) OriginalPlace(int start, int length) => (offsets[start], offsets[start + length - 1] + 1 - offsets[start]);

    public string OriginalText(int start, int length)
    {
        var (from, count) = OriginalPlace(start, length);
        return Original.Substring(from, count);
    }

    private static bool IsWide(char character) => character is >= '\uFF01' and <= '\uFF5E';
}
