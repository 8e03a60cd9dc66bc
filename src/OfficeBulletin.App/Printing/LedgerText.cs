using OfficeBulletin.Desk;
using OfficeBulletin.Entering;

namespace OfficeBulletin.App.Printing;

/// <summary>What was entered in the ledger, in short: where, how many, and what is new row by row.</summary>
internal static class LedgerText
{
    private const int Shown = 60;

    public static void Write(TextWriter writer, RecordedItems recorded)
    {
        writer.WriteLine(recorded.Written ? $"已登记：{recorded.Ledger}" : $"台账没有变化：{recorded.Ledger}");
        if (recorded.Former is { } former)
            writer.WriteLine($"  原来的台账存为：{former}");
        writer.WriteLine("  " + Total(recorded.Entered));
        var news = recorded.Entered.Items.Where(item => item.Result is EntryResult.Added or EntryResult.Marked or EntryResult.Completed).ToList();
        foreach (var item in news.Take(Shown))
            writer.WriteLine($"  {Word(item.Result)}　第{item.Row}行　{OneLine(string.Join('　', ((string?[])[string.Join('、', item.Units), item.Title, item.Mark]).OfType<string>()))}");
        if (news.Count > Shown)
            writer.WriteLine($"  ……另有 {news.Count - Shown} 条");
    }

    /// <summary>"新增 12 条，记上 8 处，补全 1 条，没有变化 3 条，存疑 2 条，不一致 1 处"; the last two only where there are any.</summary>
    private static string Total(EnteredItems entered)
    {
        string?[] counts =
        [
            $"新增 {entered.Count(EntryResult.Added)} 条",
            $"记上 {entered.Marks} 处",
            entered.Count(EntryResult.Completed) is > 0 and var completed ? $"补全 {completed} 条" : null,
            $"没有变化 {entered.Count(EntryResult.Unchanged)} 条",
            entered.Count(EntryResult.Doubtful) is > 0 and var doubtful ? $"存疑 {doubtful} 条，没有登记" : null,
            entered.Count(EntryResult.Conflicting) is > 0 and var conflicting ? $"不一致 {conflicting} 处，没有改" : null,
        ];
        return string.Join("，", counts.OfType<string>());
    }

    private static string Word(EntryResult result) => result switch
    {
        EntryResult.Added => "新增",
        EntryResult.Marked => "记上",
        _ => "补全",
    };

    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
