using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>What one sheet gave.</summary>
internal sealed class SheetResult
{
    private bool[] written = [];

    public List<SubmissionItem> Items { get; } = [];

    public List<HeldRow> Held { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The headers, one a table; none on a sheet of instructions or lists.</summary>
    public List<SubmissionHeader> Headers { get; } = [];

    /// <summary>What stands on a sheet without a header.</summary>
    public SheetContents Contents { get; } = new();

    public RowFingerprint Fingerprint { get; } = new();

    /// <summary>Notes that a row of an item holds something in that column.</summary>
    public void Write(int column)
    {
        if (column >= written.Length)
            Array.Resize(ref written, Math.Max(64, column * 2));
        written[column] = true;
    }

    /// <summary>True when a row of an item holds something in that column.</summary>
    public bool Wrote(int column) => column < written.Length && written[column];
}
