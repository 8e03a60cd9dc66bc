using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>Columns of a unit's sheet, from 1: one for each channel, and only those for which the ledger has something. Null where it has not.</summary>
internal sealed class UnitColumns
{
    public const int Number = 1;
    public const int Date = 2;
    public const int Title = 3;

    private readonly List<ItemColumn> all = [new("序号", 6), new(LedgerForm.Date, 11.5), new(LedgerForm.Title, 42)];

    public UnitColumns(LedgerBook book)
    {
        Category = Optional(book, LedgerForm.Category, 9);
        Submitted = Next("报送", 6);
        Used = Next("采用", 6);
        Share = book.Policy.Joint == JointCredit.Split ? Next("份额", 6) : null;
        FirstUse = all.Count + 1;
        foreach (var channel in book.Channels)
            Next(channel.Name, ItemColumn.Use);
        Uses = [.. book.Channels.Select(channel => (book.Has(LedgerForm.Forwarded(channel)), book.Has(LedgerForm.Adopted(channel))))];
        Commission = Optional(book, LedgerForm.Commission, 9);
        Instruction = Optional(book, LedgerForm.Instruction, 9);
        Note = Optional(book, LedgerForm.Note, 14);
        Partners = Next("联合报送", 13);
    }

    public int? Category { get; }

    public int Submitted { get; }

    public int Used { get; }

    /// <summary>By how much each row counts, where joint items are split (均分); null where every row counts as one.</summary>
    public int? Share { get; }

    /// <summary>Column of the first channel; the others follow.</summary>
    public int FirstUse { get; }

    /// <summary>What the ledger records of each channel.</summary>
    public IReadOnlyList<(bool Forwarded, bool Adopted)> Uses { get; }

    public int? Commission { get; }

    public int? Instruction { get; }

    public int? Note { get; }

    /// <summary>The last: a sheet without a joint item ends before it.</summary>
    public int Partners { get; }

    public IReadOnlyList<ItemColumn> All => all;

    private int? Optional(LedgerBook book, string heading, double width) => book.Has(heading) ? Next(heading, width) : null;

    private int Next(string heading, double width)
    {
        all.Add(new ItemColumn(heading, width));
        return all.Count;
    }
}
