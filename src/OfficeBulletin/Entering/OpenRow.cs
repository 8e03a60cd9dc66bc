using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Entering;

/// <summary>A row of the ledger while items are entered: what stands in it, and what is going to.</summary>
internal sealed class OpenRow(int number, DateOnly? date, IReadOnlyList<string> units, string title, IReadOnlyDictionary<string, string> texts)
{
    /// <summary>Note (备注) of a row that was made from a printed issue, because nobody had noted the item when it was sent.</summary>
    public const string FromIssue = "据刊物补记";

    /// <summary>In a note: the title under which the item was printed.</summary>
    public const string PrintedAs = "刊发标题：";

    private Dictionary<string, string>? changed;

    public int Number => number;

    public DateOnly? Date { get; private set; } = date;

    public IReadOnlyList<string> Units => units;

    public string Title => title;

    /// <summary>Where the item comes from that was found to be this one, of each source.</summary>
    public HashSet<string> TakenBy { get; } = new(StringComparer.Ordinal);

    /// <summary>True while its date is that of the issue.</summary>
    public bool IsProvisional => Text(LedgerForm.Note) == FromIssue;

    /// <summary>The title as printed, where its note gives another.</summary>
    public string? PrintedTitle
    {
        get
        {
            var note = Text(LedgerForm.Note);
            var start = note.IndexOf(PrintedAs, StringComparison.Ordinal);
            return start < 0 ? null : note[(start + PrintedAs.Length)..].Split('；')[0].Trim();
        }
    }

    /// <summary>"" when the cell is blank.</summary>
    public string Text(string heading) => changed?.TryGetValue(heading, out var text) == true ? text : texts.TryGetValue(heading, out var standing) ? standing : "";

    public void Set(string heading, string text) => (changed ??= new(StringComparer.Ordinal))[heading] = text;

    public void Set(DateOnly day) => Date = day;

    public bool Shares(IReadOnlyList<string> others) => units.Any(unit => others.Contains(unit, StringComparer.Ordinal));
}
