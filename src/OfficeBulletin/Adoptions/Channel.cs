namespace OfficeBulletin.Adoptions;

/// <summary>A channel (渠道) that items are forwarded to and used by. Channels are the office's data: a sheet names them, else the ledger's columns do.</summary>
/// <param name="Name">As the columns 转报·… and 采用·… of the ledger write it.</param>
public sealed record Channel(string Name)
{
    /// <summary>Full name (全称) for the narrative; null when <see cref="Name"/> serves.</summary>
    public string? FullName { get; init; }

    /// <summary>级别: 国家级, 市级 …, a word of the office's own that scoring rules may use; null when not said.</summary>
    public string? Level { get; init; }

    /// <summary>False for a channel that only the narrative speaks of, not the tables (表中列出).</summary>
    public bool InTables { get; init; } = true;

    /// <summary>True for the office's own bulletin (本刊), in which attributions are adoptions.</summary>
    public bool Own { get; init; }
}
