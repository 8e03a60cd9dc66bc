using System.Globalization;
using System.Security;
using OfficeBulletin.Gate;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Submissions;

/// <summary>A submission sheet as a unit fills it in: where the table stands, its columns, its rows, and what is written around it. It knows the items that ought to be read.</summary>
internal sealed class FilledForm
{
    private readonly Dictionary<CellAddress, string> around = [];
    private readonly List<Dictionary<SubmissionField, string>> rows = [];
    private readonly List<SubmissionItem> items = [];
    private readonly Dictionary<SubmissionField, string> headings = SubmissionForm.Columns.ToDictionary(column => column.Field, column => column.Heading);
    private readonly List<string> merges = [];
    private readonly HashSet<int> unread = [];
    private readonly Dictionary<int, int> moved = [];

    public string Sheet { get; set; } = SubmissionForm.SheetName;

    public string State { get; set; } = "";

    public string RowAttributes { get; set; } = "";

    public HashSet<int> HiddenRows { get; } = [];

    public List<int> HiddenColumns { get; } = [];

    /// <summary>The columns in their order; null is a blank one.</summary>
    public List<SubmissionField?> Columns { get; } = [.. SubmissionForm.Columns.Select(column => (SubmissionField?)column.Field)];

    /// <summary>The first cell of the header.</summary>
    public CellAddress Start { get; private set; } = new(1, 1);

    public IReadOnlyList<SubmissionItem> Items => items;

    /// <summary>A form with that many good rows.</summary>
    public static FilledForm Of(int rows, params SubmissionField?[] columns)
    {
        var form = new FilledForm();
        if (columns.Length > 0)
        {
            form.Columns.Clear();
            form.Columns.AddRange(columns);
        }
        for (var row = 1; row <= rows; row++)
            form.Row();
        return form;
    }

    public FilledForm At(int row, int column)
    {
        Start = new(row, column);
        return this;
    }

    public FilledForm Without(params SubmissionField[] fields)
    {
        Columns.RemoveAll(column => column is { } field && fields.Contains(field));
        for (var index = 0; index < items.Count; index++)
            items[index] = fields.Aggregate(items[index], Blank);
        return this;
    }

    /// <summary>Rows that nobody is to read, though they stand there.</summary>
    public void Drop(IEnumerable<int> dropped) => unread.UnionWith(dropped);

    /// <summary>True for a row of the table, from 1, that is to be read.</summary>
    public bool IsRead(int row) => !unread.Contains(row);

    public FilledForm Heading(SubmissionField field, string text)
    {
        headings[field] = text;
        return this;
    }

    /// <summary>Another good row.</summary>
    public FilledForm Row()
    {
        var number = rows.Count + 1;
        var day = new DateOnly(2025, 3, number);
        rows.Add(new()
        {
            [SubmissionField.Number] = $"n:{number}",
            [SubmissionField.Units] = "万州区委党史研究室",
            [SubmissionField.Title] = $"万州区完成第{number}批口述资料整理",
            [SubmissionField.Category] = "动态",
            [SubmissionField.Body] = $"第{number}批资料已经归档。",
            [SubmissionField.EventDate] = $"d:{day:yyyy-MM-dd}",
            [SubmissionField.Author] = "张明远",
            [SubmissionField.Phone] = "n:13812345678",
            [SubmissionField.SignedBy] = "李文静",
            [SubmissionField.SignedOn] = $"d:{day.AddDays(1):yyyy-MM-dd}",
            [SubmissionField.Classification] = "不涉密",
        });
        items.Add(new SubmissionItem(new("万州.xlsx", Sheet, 0), ["万州区委党史研究室"], [$"万州区完成第{number}批口述资料整理"])
        {
            Number = $"{number}",
            Category = "动态",
            Body = [$"第{number}批资料已经归档。"],
            EventDate = day,
            Author = "张明远",
            Phone = "13812345678",
            SignedBy = "李文静",
            SignedOn = day.AddDays(1),
            Classification = "不涉密",
        });
        return this;
    }

    /// <summary>Writes into a row, counted from 1: "n:5" a number, "d:2025-03-05" a date, "f:=LEN(A1)|5" a formula with its value, "e:#REF!" an error, "" nothing, all else text.</summary>
    public FilledForm Write(int row, SubmissionField field, string text)
    {
        rows[row - 1][field] = text;
        return this;
    }

    /// <summary>The same where the row is still good and reads in another way.</summary>
    public FilledForm Write(int row, SubmissionField field, string text, Func<SubmissionItem, SubmissionItem> reads)
    {
        items[row - 1] = reads(items[row - 1]);
        return Write(row, field, text);
    }

    /// <summary>Writes a cell outside the table, or over it.</summary>
    public FilledForm Cell(string address, string text)
    {
        Assert.True(CellAddress.TryParse(address, out var cell));
        around[cell] = text;
        return this;
    }

    public FilledForm Merge(params string[] ranges)
    {
        merges.AddRange(ranges);
        return this;
    }

    /// <summary>Puts blank rows, or what <see cref="Cell"/> writes there, before a row of the table.</summary>
    public FilledForm Gap(int before, int lines = 1)
    {
        moved[before] = lines;
        return this;
    }

    /// <summary>The sheet's row in which a row of the table stands.</summary>
    public int Line(int row) => Start.Row + row + moved.Where(gap => gap.Key <= row).Sum(gap => gap.Value);

    public SmallSheet ToSheet() => new(Sheet, Data())
    {
        State = State,
        Before = HiddenColumns.Count == 0 ? "" : $"<cols>{string.Concat(HiddenColumns.Order().Select(column => $"""<col min="{column}" max="{column}" width="9" hidden="1"/>"""))}</cols>",
        After = merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(merges.Select(range => $"""<mergeCell ref="{range}"/>"""))}</mergeCells>",
    };

    public static GatedPackage Package(params FilledForm[] forms) => new SmallWorkbook([.. forms.Select(form => form.ToSheet())]) { Styles = SmallWorkbook.Formats("14") };

    private string Data()
    {
        var cells = new SortedDictionary<int, SortedDictionary<int, string>>();
        for (var index = 0; index < Columns.Count; index++)
        {
            if (Columns[index] is not { } field)
                continue;
            Put(Start.Row, Start.Column + index, headings[field]);
            for (var row = 1; row <= rows.Count; row++)
                Put(Line(row), Start.Column + index, rows[row - 1].GetValueOrDefault(field, ""));
        }
        foreach (var (address, text) in around)
            Put(address.Row, address.Column, text);
        return string.Concat(cells.Select(row => $"""<row r="{row.Key}"{(HiddenRows.Contains(row.Key) ? " hidden=\"1\"" : "")}{RowAttributes}>{string.Concat(row.Value.Values)}</row>"""));

        void Put(int row, int column, string text)
        {
            var line = cells.TryGetValue(row, out var found) ? found : cells[row] = [];
            line[column] = Xml(new CellAddress(row, column), text);
        }
    }

    private static string Xml(CellAddress address, string text)
    {
        var value = text.Length > 2 ? text[2..] : "";
        return text switch
        {
            "" => "",
            ['n', ':', ..] => $"""<c r="{address}"><v>{value}</v></c>""",
            ['b', ':', ..] => $"""<c r="{address}" t="b"><v>{value}</v></c>""",
            ['e', ':', ..] => $"""<c r="{address}" t="e"><v>{value}</v></c>""",
            ['d', ':', ..] => $"""<c r="{address}" s="1"><v>{DateTime.Parse(value, CultureInfo.InvariantCulture).ToOADate().ToString(CultureInfo.InvariantCulture)}</v></c>""",
            ['f', ':', ..] when value.Split('|') is [var formula, var result] => $"""<c r="{address}" t="str"><f>{SecurityElement.Escape(formula[1..])}</f><v>{SecurityElement.Escape(result)}</v></c>""",
            ['f', ':', ..] => $"""<c r="{address}"><f>{SecurityElement.Escape(value[1..])}</f></c>""",
            _ => $"""<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text).Replace("\u200B", "&#x200B;", StringComparison.Ordinal)}</t></is></c>""",
        };
    }

    private static SubmissionItem Blank(SubmissionItem item, SubmissionField field) => field switch
    {
        SubmissionField.Number => item with { Number = null },
        SubmissionField.Units => item with { Units = [] },
        SubmissionField.Title => item with { Title = [] },
        SubmissionField.Category => item with { Category = null },
        SubmissionField.Body => item with { Body = [] },
        SubmissionField.EventDate => item with { EventDate = null },
        SubmissionField.Author => item with { Author = null },
        SubmissionField.Phone => item with { Phone = null },
        SubmissionField.SignedBy => item with { SignedBy = null },
        SubmissionField.SignedOn => item with { SignedOn = null },
        SubmissionField.Classification => item with { Classification = null },
        _ => item,
    };
}
