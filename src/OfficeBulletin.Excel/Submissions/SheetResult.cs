using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>What one sheet gave.</summary>
internal sealed class SheetResult
{
    public List<SubmissionItem> Items { get; } = [];

    public List<HeldRow> Held { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The headers, one a table; none on a sheet of instructions or lists.</summary>
    public List<SubmissionHeader> Headers { get; } = [];

    /// <summary>Which columns hold something in rows of items, from 1.</summary>
    public bool[] Written { get; } = new bool[CellAddress.LastColumn + 1];

    /// <summary>What stands on a sheet without a header.</summary>
    public SheetContents Contents { get; } = new();

    public RowFingerprint Fingerprint { get; } = new();
}
