using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>Columns of a unit's sheet, from 1.</summary>
/// <param name="shares">True where joint items are split (均分): a column says by how much each row counts.</param>
internal sealed class UnitColumns(IReadOnlyList<Channel> channels, bool shares)
{
    public const int Number = 1;
    public const int Date = 2;
    public const int Title = 3;
    public const int Category = 4;
    public const int Partners = 5;
    public const int Submitted = 6;
    public const int Used = 7;

    /// <summary>Null where every row counts as one.</summary>
    public int? Share { get; } = shares ? Used + 1 : null;

    /// <summary>转报 of the first channel, beside it 采用, and so on.</summary>
    public int FirstUse => (Share ?? Used) + 1;

    public int Commission => FirstUse + (channels.Count * 2);

    public int Instruction => Commission + 1;

    public int Note => Instruction + 1;

    public IReadOnlyList<ItemColumn> All =>
    [
        new("序号", 6),
        new(LedgerForm.Date, 11.5),
        new(LedgerForm.Title, 42),
        new(LedgerForm.Category, 9),
        new("联合报送", 13),
        new("报送", 6),
        new("采用", 6),
        .. shares ? (ItemColumn[])[new("份额", 6)] : [],
        .. channels.SelectMany(channel => (ItemColumn[])[new(LedgerForm.Forwarded(channel), ItemColumn.Mark(channels.Count)), new(LedgerForm.Adopted(channel), ItemColumn.Mark(channels.Count))]),
        new(LedgerForm.Commission, 9),
        new(LedgerForm.Instruction, 9),
        new(LedgerForm.Note, 14),
    ];
}
