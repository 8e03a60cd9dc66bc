using OfficeBulletin.Adoptions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>What the ledger says of an item, as cells that the ledger's reader understands.</summary>
internal static class ItemCells
{
    private const char Joint = '、';

    public static string Text(IReadOnlyList<Unit> units) => units.Count == 1 ? units[0].Name : string.Join(Joint, units.Select(unit => unit.Name));

    public static string Text(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(Joint, words),
    };

    /// <summary>是, or where.</summary>
    public static string Text(ChannelMark mark) => mark.Where.Length == 0 ? LedgerForm.Yes : mark.Where;

    public static string Text(Commission? commission)
    {
        if (commission is null)
            return "";
        var outcome = commission.Outcome switch
        {
            CommissionOutcome.Done => "完成",
            CommissionOutcome.Late => "逾期",
            _ => "未完成",
        };
        return commission.Number is { } number ? $"{number}（{outcome}）" : outcome;
    }

    /// <summary>The day of a mark that says nothing else, "2023-05-06": a cell with a date reads so. Null for all others.</summary>
    public static DateOnly? Day(ChannelMark mark)
    {
        Span<char> written = stackalloc char[10];
        return mark.On is { } day && mark.Where.Length == written.Length && day.TryFormat(written, out _, "O") && written.SequenceEqual(mark.Where) ? day : null;
    }
}
