namespace OfficeBulletin.Issues.Json;

/// <summary>Reads the columns (栏目) of issue.json.</summary>
internal sealed class ColumnReader(ItemPlaces places, IssueFileFindings findings)
{
    private static readonly string[] KindWords = ["articles", "briefs", "notice"];

    private readonly ItemReader items = new(places, findings);

    public DraftColumn Read(LocatedObject node)
    {
        var column = ObjectReader.Of(node, IssueKeys.Column, new Place(), findings);
        var name = Name(column);
        var kind = Kind(column, name);
        var drafts = column.Objects("items").Select((item, index) => items.Read(item, kind, name, index + 1)).ToList();
        if (kind != ColumnKind.Notice && name.Length > 0 && column.Value("items") is null or LocatedArray { Elements.Count: 0 })
            findings.EmptyColumn(node, name, new Place { Part = kind == ColumnKind.Briefs ? "brief" : "article", Column = name });
        if (kind == ColumnKind.Notice && drafts.Count > 0)
            findings.Misplaced(column.Value("items")!, "情况通报栏目里不能再有稿件（items）；请把稿件放进另一个栏目。");
        foreach (var key in kind == ColumnKind.Notice ? [] : (string[])["narrative", "tables", "from", "period"])
        {
            if (column.Value(key) is { } value)
                findings.Misplaced(value, $"“{key}”只用在情况通报栏目里；请删去，或把 kind 写成 notice。");
        }
        var notice = kind == ColumnKind.Notice ? new NoticeReader(places, findings).Read(column, Place.Of("notice") with { Column = name }) : null;
        return new DraftColumn(name, kind, drafts, notice);
    }

    private string Name(ObjectReader column)
    {
        if (column.Text("name") is { } name)
            return name;
        if (column.Value("name") is LocatedText blank)
            findings.Blank(blank, "name");
        else if (column.Value("name") is null)
            findings.MissingKey(column.Node, "name", "栏目名");
        return "";
    }

    private ColumnKind Kind(ObjectReader column, string name)
    {
        if (column.Value<LocatedText>("kind", "文字") is { } word)
        {
            var known = Array.IndexOf(KindWords, word.Value);
            if (known >= 0)
                return (ColumnKind)known;
            findings.UnknownWord(word, "kind", KindWords);
        }
        if (column.Value("tables") is not null || column.Value("narrative") is not null || column.Value("from") is not null)
            return ColumnKind.Notice;
        return name == "信息短波" || HasNoTitles(column) ? ColumnKind.Briefs : ColumnKind.Articles;
    }

    /// <summary>True when there are items and none has a title or could get one from its file.</summary>
    private static bool HasNoTitles(ObjectReader column) =>
        column.Value("items") is LocatedArray { Elements: { Count: > 0 } elements } && elements.All(element => element is LocatedObject item && !item.Members.Any(GivesTitle));

    private static bool GivesTitle(LocatedMember member) => member.Name switch
    {
        "title" => member.Value is LocatedText { Value.Length: > 0 } or LocatedArray { Elements.Count: > 0 },
        "from" or "item" => true,
        "body" => member.Value is LocatedText body && FolderPath.IsDocument(body.Value),
        _ => false,
    };
}
