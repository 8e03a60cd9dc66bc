namespace ExcelNumberFormat;

/// <summary>Where a kind of token stands in a section.</summary>
internal static class TokenPlaces
{
    /// <summary>The first of that kind from <paramref name="start"/> on; -1 when there is none.</summary>
    public static int IndexOf(this IReadOnlyList<FormatToken> tokens, TokenKind kind, int start)
    {
        for (var index = start; index < tokens.Count; index++)
        {
            if (tokens[index].Kind == kind)
                return index;
        }
        return -1;
    }

    /// <summary>The last of that kind before <paramref name="end"/>; -1 when there is none.</summary>
    public static int LastIndexOf(this IReadOnlyList<FormatToken> tokens, TokenKind kind, int end)
    {
        var index = end - 1;
        while (index >= 0 && tokens[index].Kind != kind)
            index--;
        return index;
    }
}
