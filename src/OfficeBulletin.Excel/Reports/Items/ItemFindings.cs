using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>What of the items a report cannot show.</summary>
internal sealed class ItemFindings
{
    private const int Quoted = 20;
    private readonly List<Finding> cut = [];

    /// <summary>Looks for texts that are longer than a cell may be.</summary>
    public void Look(LedgerItem item)
    {
        if (TextBytes.IsTooLong(item.Title))
            cut.Add(Cut(item, item.Title, LedgerForm.Title));
        if (item.Note is { } note && TextBytes.IsTooLong(note))
            cut.Add(Cut(item, note, LedgerForm.Note));
    }

    /// <param name="left">Units whose sheet was left out.</param>
    public IReadOnlyList<Finding> All(IEnumerable<UnitItems> left)
    {
        var names = left.Select(sheet => sheet.Unit.ShortName ?? sheet.Unit.Name).ToList();
        return names.Count == 0 ? cut : [.. cut, Left(names)];
    }

    private static Finding Cut(LedgerItem item, string text, string column) => new(
        "H28",
        "report.text-cut",
        FindingLevel.Warning,
        new Place { Part = "workbook", Sheet = LedgerForm.ItemsSheet, Row = item.Row },
        $"“{column}”有 {text.Length} 个字符，一个单元格最多容 {TextBytes.MostCharacters} 个，报表里截去了后面的；请把长文移出台账。",
        text[..Quoted] + "……");

    private static Finding Left(List<string> names) => new(
        "H29",
        "report.unit-sheets",
        FindingLevel.Info,
        Place.Of("workbook"),
        $"有信息的单位超过 {ItemSheets.MostUnits} 个，{names[0]}等 {names.Count} 个单位没有单列的表，其信息请在“{LedgerForm.ItemsSheet}”里筛选；数字不受影响。");
}
