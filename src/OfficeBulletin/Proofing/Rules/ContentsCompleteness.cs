namespace OfficeBulletin.Proofing.Rules;

/// <summary>S04: every titled item has its entry in the contents and every entry its item.</summary>
internal static class ContentsCompleteness
{
    public static IEnumerable<Finding> Check(ContentsMatch contents) => contents.Missing.Select(Missing).Concat(contents.Extra.Select(Extra));

    private static Finding Missing(TitledItem item) => new(
        "S04",
        "contents.entry-missing",
        FindingLevel.Error,
        new Place { Part = "article", Column = item.Column, Item = item.Number },
        "目录里没有这篇稿件；请补上，或按标题重新生成目录。",
        item.Title.Original,
        Source: "practice");

    private static Finding Extra(PrintedEntry entry) =>
        new("S04", "contents.entry-extra", FindingLevel.Error, entry.Place, "正文里没有这一条的稿件；请从目录里删去，或补上稿件。", entry.Text.Original, Source: "practice");
}
