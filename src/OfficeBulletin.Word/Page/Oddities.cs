using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Page;

/// <summary>What the page could not be made exactly as asked; said, never silently put right.</summary>
internal static class Oddities
{
    public static IEnumerable<Finding> In(Issue issue)
    {
        foreach (var column in issue.Columns)
        {
            for (var index = 0; index < column.Items.Count; index++)
            {
                var item = column.Items[index];
                var place = new Place { Part = item.IsBrief ? "brief" : "article", Column = column.Name, Item = index + 1 };
                if (item.AttributionInline && item.Units.Count > 0 && item.Body is not [.., Paragraph])
                    yield return new Finding("A01", "assemble.attribution-own-line", FindingLevel.Info, place, "最后一段不是文字，供稿单位改为另起一行。", Attribution.Print(item.Units));
                if (item.Body.Count == 0)
                    yield return new Finding("A03", "assemble.empty-item", FindingLevel.Warning, place, "这一篇没有正文，请补上，或者从这一期里去掉。", item.Title.Count > 0 ? Contents.InOneLine(item.Title) : null);
                if (item.ContentsOverride is { } entry)
                    yield return new Finding("A02", "assemble.contents-override", FindingLevel.Info, place with { Part = "contents" }, "目录用的是编辑另写的条目，不随标题变化；在 Word 里“更新域”会改回标题。", entry);
            }
        }
    }
}
