using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>A title in one line, where a blank in the middle marks the line break of the print.</summary>
internal static class TitleText
{
    private const int ShortestPart = 4;

    /// <summary>The lines that the title was printed in.</summary>
    public static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        var closed = Blanks.Close(text);
        for (var index = 1; index + 1 < closed.Length; index++)
        {
            if (closed[index] != ' ' || !IsChinese(closed[index - 1]) || !IsChinese(closed[index + 1]) || index - start < ShortestPart || closed.Length - index <= ShortestPart)
                continue;
            yield return closed[start..index];
            start = index + 1;
        }
        yield return closed[start..];
    }

    private static bool IsChinese(char character) => ChineseText.IsChinese(character) || character is '“' or '”' or '—';
}
