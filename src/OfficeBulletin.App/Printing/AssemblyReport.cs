using System.Text.Json;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Layout;

namespace OfficeBulletin.App.Printing;

/// <summary>What `assemble` has to say: the file, its pages as far as they were measured, and, as JSON, the findings.</summary>
internal static class AssemblyReport
{
    private const string NotMeasured = "未测量";

    public static void WriteText(TextWriter writer, AssembledIssue issue)
    {
        writer.WriteLine($"已写出：{issue.File}");
        if (issue.Pdf is { } pdf)
            writer.WriteLine($"　　　　{pdf}");
        var layout = issue.Layout;
        writer.WriteLine($"页数：{(layout is null ? NotMeasured : $"{layout.Pages}，除以4余{layout.PagesModFour}")}");
        writer.WriteLine($"目录：{(layout is null ? NotMeasured : $"第{layout.Rung}档，排到第{Page(layout.ContentsLastPage)}页；正文从第{Page(layout.BodyFirstPage)}页起")}");
        writer.WriteLine($"版记：{(layout is null ? NotMeasured : $"在第{Page(layout.ImprintPage)}页")}");
        writer.WriteLine($"字体：{(layout is null ? NotMeasured : Fonts(layout))}");
    }

    /// <summary>{ "file", "findings", "layout" }; file is null when nothing was written.</summary>
    public static void WriteJson(Stream output, Outcome<AssembledIssue> outcome)
    {
        Json.WriteLine(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("file", outcome.Value?.File);
            writer.WritePropertyName("findings");
            FindingJson.Write(writer, outcome.Findings);
            writer.WritePropertyName("layout");
            if (outcome.Value?.Layout is { } layout)
                Write(writer, layout);
            else
                writer.WriteNullValue();
            writer.WriteEndObject();
        });
    }

    private static string Page(int? page) => page is { } number ? $"{number}" : "？";

    private static string Fonts(PageLayout layout) => string.Join("；", layout.Fonts.Select(font =>
        font.ShownIn is null ? $"{font.Name}（{NotMeasured}）" : font.Substituted ? $"{font.Name} → {font.ShownIn}（替代）" : font.Name));

    private static void Write(Utf8JsonWriter writer, PageLayout layout)
    {
        writer.WriteStartObject();
        writer.WriteNumber("pages", layout.Pages);
        writer.WriteNumber("pagesModFour", layout.PagesModFour);
        writer.WriteNumber("rung", layout.Rung);
        Number(writer, "contentsLastPage", layout.ContentsLastPage);
        Number(writer, "bodyFirstPage", layout.BodyFirstPage);
        Number(writer, "imprintPage", layout.ImprintPage);
        writer.WritePropertyName("imprintAlone");
        if (layout.ImprintAlone is { } alone)
            writer.WriteBooleanValue(alone);
        else
            writer.WriteNullValue();
        writer.WriteStartArray("fonts");
        foreach (var font in layout.Fonts)
        {
            writer.WriteStartObject();
            writer.WriteString("name", font.Name);
            writer.WriteString("shownIn", font.ShownIn);
            writer.WriteBoolean("substituted", font.Substituted);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("otherFonts");
        foreach (var font in layout.OtherFonts)
            writer.WriteStringValue(font);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, string key, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(key, number);
        else
            writer.WriteNull(key);
    }
}
