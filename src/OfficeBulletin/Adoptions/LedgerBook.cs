using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Adoptions;

/// <summary>What a ledger workbook (ledger.xlsx) says beside its items: everything that items are counted by.</summary>
/// <param name="Channels">In the order of the ledger's columns 采用·…, then those that have only 转报·….</param>
/// <param name="Units">The register of its sheet 单位, else of registers.xlsx beside it; null when there is neither: units stand in the order of their first item then.</param>
public sealed record LedgerBook(IReadOnlyList<Channel> Channels, UnitRegister? Units)
{
    /// <summary>口径.</summary>
    public TallyPolicy Policy { get; init; } = new();

    /// <summary>表格: what the tables of the notice look like, kind by kind; kinds without a form take <see cref="NoticeForm.Of"/>.</summary>
    public IReadOnlyList<NoticeForm> Forms { get; init; } = [];

    /// <summary>事实: the numbers that come from outside.</summary>
    public IReadOnlyList<OutsideFact> Facts { get; init; } = [];

    /// <summary>Names of the columns that the ledger has, as <see cref="LedgerForm"/> writes them; null when not known. What has no column was not recorded, which is not the same as none.</summary>
    public IReadOnlySet<string>? Columns { get; init; }

    /// <summary>In which column of the sheet 台账 each of <see cref="Columns"/> stands, in letters; null when not known.</summary>
    public IReadOnlyDictionary<string, string>? Letters { get; init; }

    /// <summary>The office's own bulletin among the channels; null when none is marked 本刊.</summary>
    public Channel? Own => Channels.FirstOrDefault(channel => channel.Own);

    /// <summary>True when the ledger has that column, or it is not known which it has.</summary>
    public bool Has(string column) => Columns?.Contains(column) ?? true;
}
