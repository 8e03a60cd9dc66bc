using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

/// <summary>The sample issue, assembled, turned to text by other programs and imported again: the same columns, titles, units and notice.</summary>
public class ImportRoundTripTests
{
    [FactNeeds("soffice", "pdftotext", FactNeedsAttribute.ChineseFont)]
    public void Text_out_of_a_pdf_gives_the_issue_again()
    {
        using var work = new Workplace();
        Assemble(work);
        Tool.Run("soffice", $"-env:UserInstallation=file://{work.At("profile")}", "--headless", "--convert-to", "pdf", "--outdir", work.At(""), work.At("一.docx"));
        foreach (var way in (string[][])[[], ["-layout"], ["-raw"]])
        {
            Tool.Run("pdftotext", [.. way, work.At("一.pdf"), work.At("一.txt")]);
            Same(work, work.At("一.txt"), tables: way is ["-layout"]);
        }
    }

    [FactNeeds("pandoc")]
    public void A_converters_text_gives_the_issue_again()
    {
        using var work = new Workplace();
        Assemble(work);
        foreach (var format in (string[])["markdown", "plain", "gfm", "commonmark"])
        {
            Tool.Run("pandoc", work.At("一.docx"), "-t", format, "-o", work.At("一.txt"));
            Same(work, work.At("一.txt"), tables: true);
        }
    }

    private static void Assemble(Workplace work) =>
        Assert.Equal(0, Bulletin.Run("assemble", Path.Combine(AppContext.BaseDirectory, "samples", "issue"), "-o", work.At("一.docx")).Code);

    private static void Same(Workplace work, string text, bool tables)
    {
        var folder = work.At(Path.GetRandomFileName());
        var ended = Bulletin.Run("import", text, "-o", folder);
        Assert.True(ended.Code == 0, ended.Messages);
        using var expected = JsonDocument.Parse(Bulletin.Run("read", work.At("一.docx"), "--json").Output);
        using var got = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "issue.json")));
        Assert.Equal(expected.RootElement.GetProperty("masthead").ToString(), got.RootElement.GetProperty("masthead").ToString());
        Assert.Equal(Structure(expected.RootElement), Structure(got.RootElement));
        if (tables)
            Assert.Equal(Rows(expected.RootElement), Rows(got.RootElement));
    }

    private static IEnumerable<string> Structure(JsonElement issue) =>
        from column in issue.GetProperty("columns").EnumerateArray()
        where column.TryGetProperty("items", out _)
        from item in column.GetProperty("items").EnumerateArray()
        select Bare($"{column.GetProperty("name")}|{Joined(item, "title")}|{Joined(item, "subtitle")}|{Joined(item, "units")}");

    private static IEnumerable<string> Rows(JsonElement issue) =>
        from column in issue.GetProperty("columns").EnumerateArray()
        where column.TryGetProperty("tables", out _)
        from table in column.GetProperty("tables").EnumerateArray()
        from row in table.GetProperty("rows").EnumerateArray().Append(table.GetProperty("total"))
        select Bare(row.ToString());

    private static string Joined(JsonElement item, string key) => item.TryGetProperty(key, out var lines) ? string.Concat(lines.EnumerateArray()) : "";

    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
