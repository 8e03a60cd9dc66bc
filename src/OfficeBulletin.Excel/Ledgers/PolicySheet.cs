using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>The sheet 口径: columns 项目 and 内容. Rules E100 and E103.</summary>
internal static class PolicySheet
{
    private const string Entry = "项目";
    private const string Value = "内容";
    private const string Joint = "联合报送";
    private const string Several = "多渠道";

    public static TallyPolicy Read(IWorkbook workbook, List<Finding> findings)
    {
        var policy = new TallyPolicy();
        if (workbook.Sheet(LedgerForm.PolicySheet) is not { } from)
            return policy;
        var sheet = new RegisterSheet();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in sheet.Read(workbook, from, Entry, Value))
        {
            var (entry, value) = (sheet.Text(row, Entry).TrimEnd('：', ':'), sheet.Text(row, Value));
            if (entry.Length + value.Length == 0)
                continue;
            if (entry is not (Joint or Several))
                sheet.Add("E103", "ledger.policy", FindingLevel.Warning, row, Entry, $"不认识口径的项目“{entry}”，没有用它；认识的有：{Joint}、{Several}。", entry);
            else if (!seen.Add(entry))
                sheet.Add("E103", "ledger.policy", FindingLevel.Warning, row, Entry, $"项目“{entry}”写了两次，用的是前一次；请删去一行。", entry);
            else if (entry == Joint)
                policy = policy with { Joint = Credit(sheet, row, value, policy.Joint) };
            else
                policy = policy with { Several = Channels(sheet, row, value, policy.Several) };
        }
        if (!sheet.Found)
            sheet.Add("E100", "ledger.side-header", FindingLevel.Error, row: null, Entry, "前 10 行里没有名为“项目”和“内容”的表头，这张表没有用；请写上。");
        findings.AddRange(sheet.Findings);
        return policy;
    }

    private static JointCredit Credit(RegisterSheet sheet, SheetRow row, string value, JointCredit usual)
    {
        JointCredit? read = value switch
        {
            "各计一次" or "各计" or "各计一条" or "分别计" => JointCredit.Each,
            "均分" or "平分" or "平均" => JointCredit.Split,
            "第一单位" or "只计第一单位" or "首位单位" => JointCredit.First,
            "" => usual,
            _ => null,
        };
        if (read is null)
            sheet.Add("E103", "ledger.policy", FindingLevel.Error, row, Value, $"“{Joint}”的内容“{value}”只能是 各计一次、均分、第一单位，照“各计一次”统计了；请改过来。", value);
        return read ?? usual;
    }

    private static SeveralChannels Channels(RegisterSheet sheet, SheetRow row, string value, SeveralChannels usual)
    {
        SeveralChannels? read = value switch
        {
            "累计" or "累加" => SeveralChannels.Cumulate,
            "最高" or "取最高" or "就高" => SeveralChannels.Highest,
            "" => usual,
            _ => null,
        };
        if (read is null)
            sheet.Add("E103", "ledger.policy", FindingLevel.Error, row, Value, $"“{Several}”的内容“{value}”只能是 累计、最高，照“累计”统计了；请改过来。", value);
        return read ?? usual;
    }
}
