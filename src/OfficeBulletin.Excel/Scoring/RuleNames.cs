using OfficeBulletin.Adoptions;
using OfficeBulletin.Scoring;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Holds the names in rules against the channels and units that there are.</summary>
/// <param name="book">Null when they are not known: names are taken as written then.</param>
internal sealed class RuleNames(LedgerBook? book, RuleFindings findings)
{
    private readonly string[] levels = [.. (book?.Channels ?? []).Select(channel => channel.Level).OfType<string>().Distinct(StringComparer.Ordinal)];
    private readonly string[] groups = [.. (book?.Units?.Units ?? []).SelectMany(unit => new[] { unit.Group, unit.Kind }).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The channel's name as the ledger's columns write it; null when there is none.</summary>
    public string? Channel(SheetRow row, string word)
    {
        if (book is null)
            return word;
        if (Find(word) is { } channel)
            return channel.Name;
        findings.Channel(row, word, Near(word, book.Channels.Select(one => one.Name)), book.Channels.Select(one => one.Name));
        return null;
    }

    /// <summary>Whether the level can stand in the row; of an instruction any can.</summary>
    public bool Level(SheetRow row, string word, RuleItem item, IReadOnlyList<string> channels)
    {
        if (book is null || item == RuleItem.Instruction)
            return true;
        foreach (var channel in channels)
        {
            if (Find(channel) is { } known && known.Level != word)
                findings.LevelOfChannel(row, word, known.Name, known.Level);
        }
        if (channels.Count > 0 || levels.Contains(word, StringComparer.Ordinal))
            return true;
        findings.Level(row, word, Near(word, levels), levels);
        return false;
    }

    /// <summary>A group or kind as written, a unit by its full name; null when there is none.</summary>
    public string? Group(SheetRow row, string word)
    {
        if (book is null || groups.Contains(word, StringComparer.Ordinal))
            return word;
        if (Unit(word) is { } unit)
            return unit.Name;
        findings.Group(row, word, Near(word, groups.Concat(book.Units?.Names ?? [])), groups);
        return null;
    }

    public Unit? Unit(string word) => book?.Units is { } register ? register.Find(word) ?? (new UnitNames(register).Read(word) is [{ Unit: { } unit }] ? unit : null) : null;

    public string? NearUnit(string word) => Near(word, book?.Units?.Names ?? []);

    public static string? Near(string word, IEnumerable<string> known) => EditDistance.Nearest(word, known, word.Length > 3 ? 2 : 1);

    private Channel? Find(string word) =>
        book!.Channels.FirstOrDefault(channel => channel.Name == word) ?? book.Channels.FirstOrDefault(channel => channel.FullName == word || HalfWidth.Tight(channel.Name) == HalfWidth.Tight(word));
}
