namespace OfficeBulletin.Proofing.Notices;

/// <summary>Names of channels as headings shorten them: 中研院 for 中央党史和文献研究院, 党史网 for 重庆党史网.</summary>
internal static class ChannelName
{
    private const int ShortestAbbreviation = 3;

    /// <summary>The one of several that is meant by a name; null when none is or more than one may be.</summary>
    public static T? Find<T>(string name, IEnumerable<T> candidates, Func<T, IEnumerable<string?>> names)
        where T : class
    {
        var all = candidates.ToList();
        var meant = all.FindAll(candidate => names(candidate).Any(other => other is not null && Bare(other) == Bare(name)));
        if (meant.Count == 0)
            meant = all.FindAll(candidate => names(candidate).Any(other => other is not null && Alike(Bare(other), Bare(name))));
        return meant.Count == 1 ? meant[0] : null;
    }

    private static bool Alike(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.Length > 1 && (longer.EndsWith(shorter, StringComparison.Ordinal) || (shorter.Length >= ShortestAbbreviation && IsAbbreviation(shorter, longer)));
    }

    /// <summary>True when the characters stand in the name in this order, the first and the last at its ends.</summary>
    private static bool IsAbbreviation(string shorter, string name)
    {
        if (shorter[0] != name[0] || shorter[^1] != name[^1])
            return false;
        var met = 0;
        foreach (var character in name)
        {
            if (met < shorter.Length && character == shorter[met])
                met++;
        }
        return met == shorter.Length;
    }

    private static string Bare(string name) => string.Concat(new LooseText(name).Key.Where(char.IsLetterOrDigit));
}
