using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate;

/// <summary>Resolves the target of a relationship to a part name (ECMA-376-2 6.3), as tolerantly as Word does and never to a place outside the package.</summary>
internal static class PartNames
{
    private const string RelationshipsFolder = "_rels/";
    private const string RelationshipsEnding = ".rels";

    /// <summary>The part whose relationships this part holds, "" for the package; null when it holds none.</summary>
    public static string? SourceOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part.AsSpan(0, slash);
        if (!part.EndsWith(RelationshipsEnding, StringComparison.OrdinalIgnoreCase) || !folder.EndsWith(RelationshipsFolder, StringComparison.OrdinalIgnoreCase))
            return null;
        return string.Concat(folder[..^RelationshipsFolder.Length], part.AsSpan(slash, part.Length - slash - RelationshipsEnding.Length));
    }

    /// <summary>
    /// The part name without a leading slash, whether there is such a part or not; null when the path leaves the package or is longer than any name. Percent signs are decoded only where the name as
    /// written is not a part: writers disagree on which of both stands in the archive.
    /// </summary>
    /// <param name="source">Part that holds the reference; "" for the package.</param>
    public static string? Resolve(string source, string target, IReadOnlyDictionary<string, PackagePart> parts)
    {
        if (target.Length > GateLimits.AddressLength)
            return null;
        var path = target.Replace('\\', '/');
        path = path[..(path.IndexOfAny(['#', '?']) is var end and >= 0 ? end : path.Length)];
        if (Walk(source, path) is { } written && (parts.ContainsKey(written) || !path.Contains('%')))
            return written;
        return Walk(source, Uri.UnescapeDataString(path).Replace('\\', '/'));
    }

    private static string? Walk(string source, string path)
    {
        List<string> segments = path.StartsWith('/') ? [] : [.. source.Split('/')[..^1]];
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                    return null;
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }
        return string.Join('/', segments);
    }
}
