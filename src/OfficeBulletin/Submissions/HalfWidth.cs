namespace OfficeBulletin.Submissions;

/// <summary>Full-width letters, digits and signs (U+FF01–FF5E) and the ideographic space as keyboards without an input method type them. For judging only: texts that are printed keep their own.</summary>
public static class HalfWidth
{
    /// <summary>The text in half width; the same instance when nothing is to be changed.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Wide);
        return first < 0 ? text : string.Create(text.Length, text, static (narrow, wide) =>
        {
            for (var index = 0; index < wide.Length; index++)
                narrow[index] = Of(wide[index]);
        });
    }

    /// <summary>The text in half width and without any blanks.</summary>
    public static string Tight(string text)
    {
        var narrow = Of(text);
        foreach (var character in narrow)
        {
            if (char.IsWhiteSpace(character))
                return WithoutBlanks(narrow);
        }
        return narrow;
    }

    private static string WithoutBlanks(string text)
    {
        var kept = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                kept[length++] = character;
        }
        return new string(kept, 0, length);
    }

    private static char Of(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        _ => character,
    };

    private static readonly System.Buffers.SearchValues<char> Wide = System.Buffers.SearchValues.Create([.. Enumerable.Range(0xFF01, 0xFF5E - 0xFF01 + 1).Select(code => (char)code), '\u3000', '\u00A0']);
}
