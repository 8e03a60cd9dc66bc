using System.Text;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Tests.Json;

/// <summary>A small issue with every kind of column, and short ways to read pieces of one.</summary>
internal static class SampleIssue
{
    public const string Text = """
        {
          "$schema": "../docs/issue.schema.json",
          "masthead": { "title": "山城修志通讯", "year": 2025, "number": 3, "cumulativeNumber": 47, "proposed": false, "supplement": null, "publisher": "山城修志办公室", "date": "2025-04-18" },
          "contents": [ { "column": "工作动态", "entries": ["随便写的"] } ],
          "columns": [
            { "name": "工作动态", "items": [
              { "id": "a1", "item": null, "title": ["老城门调查", "完成首轮测绘"], "subtitle": "——以东水门为例", "contents": "老城门调查完成测绘",
                "body": [
                  "　　测绘组走访了六处城门。",
                  { "note": "据一九三六年测绘图。" },
                  { "table": { "headerRows": 1, "widths": [3, 2], "rows": [["城门", "高（米）"], ["东水门", 5.80], ["合计", null]], "merges": [ { "row": 3, "column": 1, "rows": 1, "columns": 2 } ] } },
                  { "picture": "pictures/城门.jpg", "caption": "东水门" } ],
                "units": ["渝中区地方志办公室", "南岸区地方志办公室"] },
              { "body": "articles/01.docx" },
              { "from": "submissions/万州.xlsx#报送!7", "row": { "number": 3, "title": "万州修复老码头" }, "units": [], "attributionInline": true } ] },
            { "name": "信息短波", "items": [ { "body": "合川区启动口述史采集。", "units": "合川区地方志办公室" } ] },
            { "name": "2024年情况通报", "narrative": ["全年共报送 5 条。"],
              "tables": [ { "caption": "区县", "header": ["单位", "报送", "采用"], "rows": [["万州", 3, 1], ["007", 2.50, null]], "total": ["合计", 5.50, 1] } ] },
            { "name": "上半年通报", "kind": "notice", "from": "ledger.xlsx", "period": 2025 } ],
          "imprint": { "report": ["山城市委办公室"], "send": null, "distribute": "各区县", "editor": "林一舟", "phone": "023-12345678", "email": "a@example.org" }
        }
        """;

    public static Outcome<IssueDraft> Read(string text) => IssueFile.Read(Encoding.UTF8.GetBytes(text), "issue.json");

    /// <summary>An issue of one column with one item made of those keys.</summary>
    public static string WithItem(string item) => WithColumn($$"""{ "name": "工作动态", "items": [ {{item}} ] }""");

    public static string WithColumn(string column) => $$"""{ "masthead": {}, "columns": [ {{column}} ] }""";

    public static IReadOnlyList<Block> Body(string elements) => Read(WithItem($$"""{ "title": "题", "body": [ {{elements}} ], "units": [] }""")).Value!.Columns[0].Items[0].Item.Body;
}
