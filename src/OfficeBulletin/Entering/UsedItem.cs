using System.Globalization;

namespace OfficeBulletin.Entering;

/// <summary>One line of a channel's list of what it used (采用) or of what was forwarded to it (转报).</summary>
/// <param name="Where">The cell of its title.</param>
public sealed record UsedItem(string Title, Place Where)
{
    /// <summary>As the cell parts them; empty when the list says none.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public DateOnly? Date { get; init; }

    /// <summary>Where it was used as the list says it: 2023年第3期, 《…》第3期; null when it does not.</summary>
    public string? Issue { get; init; }

    /// <summary>方式: 综合, 部分 …; null when not said.</summary>
    public string? Manner { get; init; }

    /// <summary>批示; null when there is none.</summary>
    public string? Instruction { get; init; }

    /// <summary>Year in which it was used; null when the list does not say.</summary>
    public int? Year => (Issue is null ? null : MarkSense.Issue(Issue)?.Year) ?? Date?.Year;

    /// <summary>The text for the channel's cell: "2023年第3期（2023-05-04）（综合）", "2023-05-04", "是".</summary>
    public string Mark
    {
        get
        {
            var day = Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var where = (Issue, day) switch
            {
                (null, null) => Adoptions.LedgerForm.Yes,
                (null, _) => day,
                (_, null) => Issue,
                _ => $"{Issue}（{day}）",
            };
            return Manner is null or "单篇" ? where : $"{where}（{Manner}）";
        }
    }
}
