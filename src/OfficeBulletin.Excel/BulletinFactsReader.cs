using System.Globalization;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Planning;

namespace OfficeBulletin.Excel;

/// <summary>Reads masthead and imprint of the issue to plan from the sheet 刊物 of registers.xlsx: columns 项目 and 内容. Rules J70–J73.</summary>
public static class BulletinFactsReader
{
    public const string SheetName = "刊物";

    private const string Entry = "项目";
    private const string Value = "内容";

    private static readonly string[] Known = ["刊名", "编印单位", "年份", "期号", "总期号", "日期", "报", "送", "发", "责编", "电话", "邮箱"];

    /// <summary>What the sheet says; nothing but nulls when there is no such sheet or no header.</summary>
    /// <param name="file">Name to show in findings ("registers.xlsx").</param>
    public static Outcome<BulletinFacts> Read(GatedPackage package, string file)
    {
        var workbook = Workbook.Open(package, file);
        if (workbook.Sheet(SheetName) is not { } from)
            return Outcome.Of(BulletinFacts.None);
        var sheet = new RegisterSheet();
        var entries = new Dictionary<string, SheetRow>(StringComparer.Ordinal);
        foreach (var row in sheet.Read(workbook, from, Entry, Value))
            Gather(sheet, row, entries);
        if (!sheet.Found)
            sheet.Add("J70", "plan.bulletin-header-missing", FindingLevel.Error, row: null, Entry, "前 10 行里没有名为“项目”和“内容”的表头，这张表没有用；请写上。");
        return Outcome.Of(Facts(sheet, entries), sheet.Findings);
    }

    private static void Gather(RegisterSheet sheet, SheetRow row, Dictionary<string, SheetRow> entries)
    {
        var entry = sheet.Text(row, Entry).TrimEnd('：', ':');
        if (entry.Length == 0 && sheet.Text(row, Value).Length == 0)
            return;
        if (!Known.Contains(entry, StringComparer.Ordinal))
            sheet.Add("J71", "plan.bulletin-entry-unknown", FindingLevel.Info, row, Entry, $"不认识项目“{entry}”，没有用它；认识的有：{string.Join('、', Known)}。", entry);
        else if (!entries.TryAdd(entry, row))
            sheet.Add("J72", "plan.bulletin-entry-twice", FindingLevel.Warning, row, Entry, $"项目“{entry}”写了两次，用的是前一次；请删去一行。", entry);
    }

    private static BulletinFacts Facts(RegisterSheet sheet, Dictionary<string, SheetRow> entries)
    {
        return new BulletinFacts(
            new Masthead(Text("刊名"), Number("年份"), Number("期号"), Number("总期号"), Text("编印单位"), Date("日期")),
            new Imprint(List("报"), List("送"), List("发"), Text("责编"), Text("电话"), Text("邮箱")));

        string? Text(string entry) => entries.TryGetValue(entry, out var row) && sheet.Text(row, Value) is { Length: > 0 } text ? text : null;

        int? Number(string entry)
        {
            if (Text(entry) is not { } text)
                return null;
            // People write 第12期 and 2025年.
            var digits = text.Trim('总', '第', '期', '年', ' ');
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                return number;
            sheet.Add("J73", "plan.bulletin-value", FindingLevel.Error, entries[entry], Value, $"{entry}“{text}”不是大于 0 的整数，没有用它；请改过来。", text);
            return null;
        }

        DateOnly? Date(string entry)
        {
            if (Text(entry) is not { } text)
                return null;
            if (PrintedDate.Find(text) is { Date: { } date })
                return date;
            sheet.Add("J73", "plan.bulletin-value", FindingLevel.Error, entries[entry], Value, $"{entry}“{text}”看不出是哪一天，没有用它；请写成 2026-01-16 或 2026年1月16日。", text);
            return null;
        }

        // A comma parts the bodies as the imprint prints them; without one, 、 does.
        IReadOnlyList<string> List(string entry) => Text(entry) is not { } text ? []
            : text.Split(text.AsSpan().IndexOfAny("，,；;\n") >= 0 ? ['，', ',', '；', ';', '\n'] : ['、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
