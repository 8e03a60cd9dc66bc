namespace OfficeBulletin.Issues.Reading;

/// <summary>An item while it is being read.</summary>
internal sealed class ItemDraft(string? id)
{
    /// <summary>Null for an item in no control or bookmark of its own.</summary>
    public string? Id { get; set; } = id;

    public IReadOnlyList<string> Title { get; init; } = [];

    public List<string> Subtitle { get; init; } = [];

    public List<Block> Body { get; } = [];

    public List<string> Units { get; } = [];

    public bool AttributionInline { get; set; }

    /// <summary>True once an attribution was read: what follows is another item.</summary>
    public bool Ended { get; set; }

    /// <summary>True when nothing said that an item begins here but its text standing outside of every other.</summary>
    public bool Stray { get; set; }

    public Item ToItem(bool keepId) => new(Title, Subtitle, Body, Units) { Id = keepId ? Id : null, AttributionInline = AttributionInline };
}
