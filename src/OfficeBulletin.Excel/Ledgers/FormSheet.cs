using System.Text.RegularExpressions;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>The sheet 表格: what the tables of the notice look like, a row for each kind of units. A blank cell takes the default. Rules E100 and E102.</summary>
internal sealed partial class FormSheet(RegisterSheet sheet)
{
    private const string Kind = "单位类别";
    private const string Caption = "表题";
    private const string Name = "名称列";
    private const string Submitted = "报送列";
    private const string Adopted = "采用列";
    private const string SubmittedZero = "报送为零";
    private const string AdoptedZero = "采用为零";
    private const string TotalZero = "合计为零";
    private const string Total = "合计";
    private const string Period = "{期间}";
    private const string Channel = "{渠道}";

    private static readonly string[] Headings = [Kind, Caption, Name, Submitted, Adopted, SubmittedZero, AdoptedZero, TotalZero, Total];

    public static IReadOnlyList<NoticeForm> Read(IWorkbook workbook, List<Finding> findings)
    {
        if (workbook.Sheet(LedgerForm.FormsSheet) is not { } from)
            return [];
        var sheet = new RegisterSheet(required: 1);
        var reader = new FormSheet(sheet);
        var forms = new List<NoticeForm>();
        foreach (var row in sheet.Read(workbook, from, Headings))
        {
            if (!Headings.Any(heading => sheet.Text(row, heading).Length > 0))
                continue;
            var form = reader.Form(row);
            if (forms.Exists(other => other.Kind == form.Kind))
                sheet.Add("E102", "ledger.form", FindingLevel.Warning, row, Kind, $"单位类别“{form.Kind}”的表格写了两次，用的是前一次；请删去一行。", form.Kind);
            else
                forms.Add(form);
        }
        if (!sheet.Found)
            sheet.Add("E100", "ledger.side-header", FindingLevel.Error, row: null, Kind, $"前 10 行里没有名为“{Kind}”的表头，这张表没有用；请写上表头 {string.Join('、', Headings)}。");
        findings.AddRange(sheet.Findings);
        return forms;
    }

    private NoticeForm Form(SheetRow row)
    {
        var usual = NoticeForm.Of(sheet.Text(row, Kind) is { Length: > 0 } kind ? kind : null);
        return new NoticeForm(usual.Kind, Words(row, Caption, Period) ?? usual.Caption, Words(row, Name) ?? usual.NameHeader, Words(row, Submitted) ?? usual.SubmittedHeader, Words(row, Adopted, Channel) ?? usual.AdoptedHeader)
        {
            SubmittedZero = Zero(row, SubmittedZero, usual.SubmittedZero),
            AdoptedZero = Zero(row, AdoptedZero, usual.AdoptedZero),
            TotalZero = Zero(row, TotalZero, usual.TotalZero),
            Total = Words(row, Total) ?? usual.Total,
        };
    }

    /// <summary>Null when the cell is blank.</summary>
    /// <param name="known">What may stand in braces there; null for nothing.</param>
    private string? Words(SheetRow row, string heading, string? known = null)
    {
        var text = sheet.Text(row, heading).Replace('｛', '{').Replace('｝', '}');
        foreach (Match match in Braces().Matches(text))
        {
            if (match.Value != known)
                sheet.Add("E102", "ledger.form", FindingLevel.Error, row, heading, known is null
                    ? $"“{heading}”里不能写“{match.Value}”，会照样印出来；请删去。"
                    : $"“{heading}”里的“{match.Value}”不认识，会照样印出来；这里只能写“{known}”。", match.Value, known);
        }
        return text.Length == 0 ? null : text;
    }

    private ZeroPrint Zero(SheetRow row, string heading, ZeroPrint usual)
    {
        var text = sheet.Text(row, heading);
        ZeroPrint? read = text switch
        {
            "" => usual,
            "0" or "零" or "０" => ZeroPrint.Zero,
            "空" or "空白" or "留空" or "不填" or "不印" => ZeroPrint.Blank,
            "—" or "-" or "－" or "–" or "――" or "——" or "横线" or "一字线" => ZeroPrint.Dash,
            _ => null,
        };
        if (read is null)
            sheet.Add("E102", "ledger.form", FindingLevel.Error, row, heading, $"“{heading}”里的“{text}”只能是 0、空、—，没有用它；请改过来。", text);
        return read ?? usual;
    }

    [GeneratedRegex(@"\{[^{}]*\}?|\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Braces();
}
