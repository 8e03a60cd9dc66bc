using OfficeBulletin.Adoptions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>Whether a row applies, and how closely: -1 when it does not, 0 when it says nothing, more the narrower it is.</summary>
internal static class RuleMatch
{
    /// <summary>A channel by its name is closer than by its 级别.</summary>
    public static int Channel(ScoreRow row, string? channel, string? level) => row switch
    {
        { Channel: { } name } => name == channel ? 2 : -1,
        { Level: { } word } => word == level ? 1 : -1,
        _ => 0,
    };

    public static int Word(string? wanted, string? word) => wanted is null ? 0 : wanted == word ? 1 : -1;

    /// <summary>A unit by its name is closer than by its group (组别), and that than by its kind.</summary>
    public static int Group(string? wanted, Unit unit) => wanted switch
    {
        null => 0,
        _ when wanted == unit.Name => 3,
        _ when wanted == unit.Group => 2,
        _ when wanted == unit.Kind => 1,
        _ => -1,
    };

    /// <summary>How closely a row applies to an event of a unit (null: whatever the unit); -1 when it does not.</summary>
    public static int Event(ScoreRow row, in ScoreEvent what, IReadOnlyList<Channel> channels, Unit? unit)
    {
        var channel = Channel(row, what.Channel < 0 ? null : channels[what.Channel].Name, what.Level);
        var category = Word(row.Category, what.Category);
        var manner = Word(row.Manner, what.Manner);
        var group = unit is null ? 0 : Group(row.Group, unit);
        return channel < 0 || category < 0 || manner < 0 || group < 0 ? -1 : channel + category + manner + group;
    }
}
