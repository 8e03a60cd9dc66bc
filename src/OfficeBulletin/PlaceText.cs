namespace OfficeBulletin;

/// <summary>A finding's place as an editor would say it: 【本室动态】第2篇第1段.</summary>
public static class PlaceText
{
    public static string Of(Place place)
    {
        var (inFile, inIssue) = (InFile(place), InIssue(place));
        return inFile.Length > 0 && inIssue.Length > 0 ? $"{inFile} {inIssue}" : inFile + inIssue;
    }

    private static string InFile(Place place) => string.Join(' ', ((string?[])
    [
        place.File,
        place.Line is not { } line ? null : place.LineColumn is { } column ? $"第{line}行第{column}列" : $"第{line}行",
        place.Sheet is { } sheet ? $"工作表“{sheet}”" : null,
        place.Cell,
    ]).OfType<string>());

    private static string InIssue(Place place) => string.Concat((string?[])
    [
        (place.Part is "article" or "brief" && place.Column is not null) || (place.Part is "workbook" && place.Sheet is not null) ? null : Part(place.Part),
        place.Column is { } column ? $"【{column}】" : null,
        place.Item is { } item ? $"第{item}{(place.Part is "brief" or "contents" ? "条" : "篇")}" : null,
        place.Paragraph is { } paragraph ? $"第{paragraph}段" : null,
        place.Table is { } table ? $"表{table}" : null,
        place.Row is { } row ? $"第{row}行" : null,
        place.Slot is { } slot ? $"“{slot}”" : null,
    ]);

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
