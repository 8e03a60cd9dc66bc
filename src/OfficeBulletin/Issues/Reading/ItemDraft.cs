namespace OfficeBulletin.Issues.Reading;

/// <summary>An item while it is being read.</summary>
internal sealed class ItemDraft(string? control)
{
    /// <summary>Id of the control or bookmark whose blocks belong to the item; null outside of any.</summary>
    public string? Control { get; set; } = control;

    /// <summary>False for a second item in one control: it has no id yet.</summary>
    public bool OwnsControl { get; set; } = true;

    public IReadOnlyList<string> Title { get; init; } = [];

    public List<string> Subtitle { get; init; } = [];

    public List<Block> Body { get; } = [];

    public List<string> Units { get; } = [];

    public bool AttributionInline { get; set; }

    /// <summary>True once an attribution was read: what follows is another item.</summary>
    public bool Ended { get; set; }

    /// <summary>True when nothing said that an item begins here but its text standing outside of every other.</summary>
    public bool Stray { get; set; }

    public Item ToItem(string? id) => new(Title, Subtitle, Body, Units) { Id = id, AttributionInline = AttributionInline };
}
