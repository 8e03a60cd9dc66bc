using System.Runtime.InteropServices;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Entering;

/// <summary>Finds rows by their titles: the same when punctuation, blanks and breaks are left aside, or nearly the same.</summary>
internal sealed class TitleIndex
{
    private const double NearRatio = 0.8;
    private const int TellingLength = 6;
    private const int LongestTitle = 256;

    private readonly Dictionary<string, List<OpenRow>> rows = new(StringComparer.Ordinal);
    private readonly List<(string Title, OpenRow Row)> titles = [];
    private readonly Dictionary<int, List<int>> pairs = [];

    public void Add(string title, OpenRow row)
    {
        var folded = FoldedText.Of(title);
        if (folded.Length == 0)
            return;
        ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, folded, out _);
        (same ??= []).Add(row);
        foreach (var pair in Pairs(folded))
        {
            ref var bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, pair, out _);
            (bearers ??= []).Add(titles.Count);
        }
        titles.Add((folded, row));
    }

    /// <summary>Rows of one of these titles, each once.</summary>
    public IReadOnlyList<OpenRow> Same(IEnumerable<string> wanted) =>
        [.. wanted.SelectMany(title => rows.GetValueOrDefault(FoldedText.Of(title)) ?? []).Distinct()];

    /// <summary>Rows whose title differs in little, or holds or is held by the wanted one; the nearest first.</summary>
    public IReadOnlyList<OpenRow> Near(string wanted)
    {
        var folded = FoldedText.Of(wanted);
        var shared = new Dictionary<int, int>();
        foreach (var pair in Pairs(folded))
        {
            foreach (var bearer in CollectionsMarshal.AsSpan(pairs.GetValueOrDefault(pair)))
                CollectionsMarshal.GetValueRefOrAddDefault(shared, bearer, out _)++;
        }
        return
        [
            .. shared.Where(found => found.Value * 3 >= Math.Min(folded.Length, titles[found.Key].Title.Length) - 1)
                .Select(found => (titles[found.Key].Row, Distance: Distance(folded, titles[found.Key].Title)))
                .Where(found => found.Distance is not null)
                .OrderBy(found => found.Distance).ThenBy(found => found.Row.Number)
                .Select(found => found.Row).Distinct(),
        ];
    }

    /// <summary>True when a text says half of what a title does.</summary>
    public static bool Speaks(string text, string title)
    {
        var wanted = Pairs(FoldedText.Of(title));
        var said = Pairs(FoldedText.Of(text));
        return wanted.Count > 0 && wanted.Count(said.Contains) * 2 >= wanted.Count;
    }

    /// <summary>Characters that differ; null when the titles are not near.</summary>
    private static int? Distance(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        if (longer == shorter)
            return null;
        if (shorter.Length >= TellingLength && longer.Contains(shorter, StringComparison.Ordinal))
            return longer.Length - shorter.Length;
        // 第一批 and 第二批, 2024 and 2025 are two things.
        if (FoldedText.Figures(one) != FoldedText.Figures(other))
            return null;
        var limit = (int)(longer.Length * (1 - NearRatio));
        return limit > 0 && EditDistance.Between(one, other, limit) is var distance && distance <= limit ? distance : null;
    }

    private static HashSet<int> Pairs(string folded)
    {
        var found = new HashSet<int>();
        for (var index = 1; index < Math.Min(folded.Length, LongestTitle); index++)
            found.Add((folded[index - 1] << 16) | folded[index]);
        return found;
    }
}
