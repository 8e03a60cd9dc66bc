using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Reporting.Wording;

/// <summary>Which channel and which kind of units the words of a tag name. Blanks in names do not count.</summary>
internal sealed class NarrativeNames
{
    private readonly Dictionary<string, int> channels = new(StringComparer.Ordinal);
    private readonly HashSet<string> kinds = new(StringComparer.Ordinal);

    public NarrativeNames(LedgerBook book)
    {
        for (var index = 0; index < book.Channels.Count; index++)
            channels.TryAdd(Tight(book.Channels[index].Name), index);
        for (var index = 0; index < book.Channels.Count; index++)
        {
            if (book.Channels[index].FullName is { } name)
                channels.TryAdd(Tight(name), index);
        }
        foreach (var kind in (book.Units?.Units ?? []).Select(unit => unit.Kind).OfType<string>())
            kinds.Add(kind);
    }

    /// <summary>Takes the words in any order, as many as make one name together; the first that is neither is <see cref="NamedPart.Unknown"/>.</summary>
    /// <param name="channel">True where a channel may stand.</param>
    public NamedPart Of(IReadOnlyList<string> words, bool channel)
    {
        var part = new NamedPart(null, null);
        for (var at = 0; at < words.Count;)
        {
            var taken = words.Count - at;
            for (; taken > 0; taken--)
            {
                var name = string.Concat(words.Skip(at).Take(taken));
                if (channel && part.Channel is null && channels.TryGetValue(name, out var index))
                    part = part with { Channel = index };
                else if (part.Kind is null && kinds.FirstOrDefault(kind => Tight(kind) == name) is { } kind)
                    part = part with { Kind = new UnitKind(kind) };
                else
                    continue;
                break;
            }
            if (taken == 0)
                return part with { Unknown = words[at] };
            at += taken;
        }
        return part;
    }

    public IReadOnlyList<string> Known(bool channel) => channel ? [.. channels.Keys, .. kinds] : [.. kinds];

    private static string Tight(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character)));
}

/// <param name="Channel">Its number in the ledger's order; null when none is named.</param>
/// <param name="Kind">Null when none is named.</param>
/// <param name="Unknown">A word that is no name here; null when all are.</param>
internal sealed record NamedPart(int? Channel, UnitKind? Kind, string? Unknown = null);

/// <summary>A kind of units; the name is null for units without one.</summary>
internal sealed record UnitKind(string? Name);
