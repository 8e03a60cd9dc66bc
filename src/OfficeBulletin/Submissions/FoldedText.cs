namespace OfficeBulletin.Submissions;

/// <summary>
/// Folds a text to what it says: letters and digits only, full-width and circled ones (Ａ, ５, ⑤) as plain ones, small letters. Punctuation, blanks and line breaks go.
/// Not <see cref="string.Normalize()"/>: without a culture library, as this program runs, that returns Chinese texts unchanged.
/// </summary>
internal static class FoldedText
{
    public static string Of(IEnumerable<string> lines)
    {
        var folded = new System.Text.StringBuilder(Length(lines));
        foreach (var line in lines)
        {
            foreach (var character in line)
                Append(folded, character);
        }
        return folded.ToString();
    }

    private static int Length(IEnumerable<string> lines)
    {
        var length = 0;
        foreach (var line in lines)
            length += line.Length;
        return Math.Max(1, length);
    }

    public static string Of(string text) => Of([text]);

    /// <summary>The numbers of a folded text, in Arabic and Chinese figures: what tells 第一批 from 第二批 and 2024 from 2025.</summary>
    public static string Figures(string folded) => string.Concat(folded.Where(character => char.IsAsciiDigit(character) || "〇零一二三四五六七八九十".Contains(character, StringComparison.Ordinal)));

    private static void Append(System.Text.StringBuilder folded, char character)
    {
        if (character is >= '\u4E00' and <= '\u9FA5')
        {
            folded.Append(character);
            return;
        }
        if (character is >= '\uFF01' and <= '\uFF5E')
            character = (char)(character - 0xFEE0);
        if (character is >= '①' and <= '⑳')
            folded.Append(character - '①' + 1);
        else if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            folded.Append(char.ToLowerInvariant(character));
    }
}
