using System.Text;

namespace OfficeBulletin.Storage.Searching;

/// <summary>What somebody typed to look for: words with blanks between them, all of which must be there. Nothing in them is an operator.</summary>
/// <param name="Words">As typed.</param>
/// <param name="Match">The words of three characters and more, for the index of three characters; null when there are none.</param>
/// <param name="Patterns">The shorter ones, for LIKE with "\" as its escape.</param>
public sealed record SearchWords(IReadOnlyList<string> Words, string? Match, IReadOnlyList<string> Patterns)
{
    private const int ShortestIndexed = 3;
    private const int MostWords = 10;
    private const int LongestWord = 100;

    /// <summary>Null when there is nothing in it to look for. Of very many or very long words the beginning counts.</summary>
    public static SearchWords? Parse(string? typed)
    {
        List<string> words = [.. (typed ?? "")
            .Split([.. Blanks(typed ?? "")], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Length > LongestWord ? word[..LongestWord] : word)
            .Distinct(StringComparer.Ordinal)
            .Take(MostWords)];
        if (words.Count == 0)
            return null;
        var indexed = words.Where(word => Length(word) >= ShortestIndexed).ToList();
        return new SearchWords(
            words,
            indexed.Count == 0 ? null : string.Join(" AND ", indexed.Select(Quoted)),
            [.. words.Except(indexed, StringComparer.Ordinal).Select(Pattern)]);
    }

    /// <summary>Any of a text's runs of three characters, for finding what is like it; null when it is too short.</summary>
    internal static string? AnyRun(string text, int most)
    {
        List<string> runs = [.. Enumerable.Range(0, Math.Max(0, text.Length - ShortestIndexed + 1)).Select(start => text.Substring(start, ShortestIndexed)).Where(run => run.All(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal)];
        var step = Math.Max(1, (runs.Count + most - 1) / most);
        return runs.Count == 0 ? null : string.Join(" OR ", runs.Where((_, place) => place % step == 0).Select(Quoted));
    }

    /// <summary>A string of FTS5 (https://www.sqlite.org/fts5.html 3.1): quotes in it are doubled.</summary>
    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Pattern(string word)
    {
        var pattern = new StringBuilder("%");
        foreach (var character in word)
        {
            if (character is '%' or '_' or '\\')
                pattern.Append('\\');
            pattern.Append(character);
        }
        return pattern.Append('%').ToString();
    }

    private static IEnumerable<char> Blanks(string typed) => typed.Where(character => char.IsWhiteSpace(character) || char.IsControl(character)).Distinct();

    private static int Length(string word) => word.EnumerateRunes().Count();
}
