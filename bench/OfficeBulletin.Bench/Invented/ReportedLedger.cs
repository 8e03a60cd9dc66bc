using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Bench.Invented;

/// <summary>The items of <see cref="InventedLedger"/> with the texts of a real ledger: a title, a kind, who wrote it, where it was used.</summary>
internal static class ReportedLedger
{
    private static readonly string[] Subjects = ["红色资源普查", "地方志书编纂", "年鉴供稿", "史志进校园", "口述史料征集", "旧志整理", "革命遗址保护", "党史宣讲"];
    private static readonly string[] Doings = ["召开推进会部署年度重点任务", "取得阶段性成果并通过专家评审", "在三十个村社同步开展", "组织干部职工赴基层调研", "首次采用数字化方式展示馆藏", "与高校共建研究基地"];
    private static readonly string[] Categories = ["动态", "经验交流", "调研", "短波"];

    public static Period Period { get; } = Period.Between(new Month(2022, 1), new Month(2024, 12));

    /// <summary>One after the other, none kept.</summary>
    public static IEnumerable<LedgerItem> Items(int count)
    {
        const int Batch = 1_000;
        for (var first = 0; first < count; first += Batch)
        {
            foreach (var (index, item) in InventedLedger.Items(Batch).Index())
                yield return Written(item, first + index, count);
        }
    }

    private static LedgerItem Written(LedgerItem item, int number, int count)
    {
        var date = new DateOnly(2022, 1, 1).AddDays((int)(1095L * number / count));
        return item with
        {
            Row = number + 2,
            Date = date,
            Title = FormattableString.Invariant($"{item.Units[0].ShortName}{Subjects[number % Subjects.Length]}{Doings[number / 8 % Doings.Length]}（第{number}条）"),
            Category = Categories[number % Categories.Length],
            Authors = [FormattableString.Invariant($"撰稿人{number % 211}")],
            Uses = [.. item.Uses.Select(use => new ChannelUse(Written(use.Forwarded, date), Written(use.Adopted, date)))],
        };
    }

    private static ChannelMark? Written(ChannelMark? mark, DateOnly date) => mark switch
    {
        { On: not null } => new ChannelMark(date.AddDays(9).ToString("O", System.Globalization.CultureInfo.InvariantCulture)) { On = date.AddDays(9) },
        { Number: { } number } => new ChannelMark(FormattableString.Invariant($"{date.Year}年第{number}期")) { Year = date.Year, Number = number },
        _ => mark,
    };
}
