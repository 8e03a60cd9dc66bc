using System.Text;

namespace OfficeBulletin.App;

/// <summary>A finding's place as an editor would say it: 【本室动态】第2篇第1段.</summary>
internal static class PlaceText
{
    public static string Of(Place place)
    {
        var text = new StringBuilder();
        if (place.File is { } file)
            text.Append(file);
        if (place.Line is { } line)
            text.Append(place.LineColumn is { } column ? $" 第{line}行第{column}列" : $" 第{line}行");
        if (place.Sheet is { } sheet)
            text.Append($" 工作表“{sheet}”");
        if (place.Cell is { } cell)
            text.Append($" {cell}");
        if (text.Length > 0 && (place.Column ?? Part(place.Part)) is not null)
            text.Append(' ');
        if (place.Part is not ("article" or "brief"))
            text.Append(Part(place.Part));
        if (place.Column is { } name)
            text.Append($"【{name}】");
        if (place.Item is { } item)
            text.Append(place.Part is "brief" or "contents" ? $"第{item}条" : $"第{item}篇");
        if (place.Paragraph is { } paragraph)
            text.Append($"第{paragraph}段");
        if (place.Table is { } table)
            text.Append($"表{table}");
        if (place.Row is { } row)
            text.Append($"第{row}行");
        if (place.Slot is { } slot)
            text.Append($"“{slot}”");
        return text.ToString();
    }

    private static string? Part(string? part) => part switch
    {
        "contents" => "目录",
        "masthead" => "报头",
        "article" => "稿件",
        "brief" => "短波",
        "notice" => "情况通报",
        "imprint" => "版记",
        "template" => "模板",
        "workbook" => "工作簿",
        _ => part,
    };
}
