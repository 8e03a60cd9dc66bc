namespace OfficeBulletin.Issues.Json;

/// <summary>Reads the items of a column: articles (稿件) and briefs (短波).</summary>
internal sealed class ItemReader(ItemPlaces places, IssueFileFindings findings)
{
    /// <summary>"_ob_" and the id are a bookmark's name, which has at most 40 characters.</summary>
    private const int LongestId = 36;

    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);

    public DraftItem Read(LocatedObject node, ColumnKind kind, string column, int number)
    {
        var place = new Place { Part = kind == ColumnKind.Briefs ? "brief" : "article", Column = column, Item = number };
        var item = ObjectReader.Of(node, IssueKeys.Item, place, findings);
        var file = BodyFile(item);
        var from = From(item);
        var desk = Id(item, "item");
        var content = new Item(item.Lines("title"), item.Lines("subtitle"), file is null ? new BodyReader(item, places).Read("body") : [], item.Lines("units"))
        {
            Id = Own(item) ?? desk?.Value,
            ContentsOverride = item.Text("contents"),
            AttributionInline = item.Flag("attributionInline"),
        };
        if (content.Subtitle.Count > 0 && content.Title.Count == 0 && (file is null || kind == ColumnKind.Briefs))
            findings.MissingKey(node, "title", "有副标题就要有标题");
        var where = places.Of(place, file is not null ? item.Value("body")! : from is not null ? item.Value("from")! : node);
        return new DraftItem(content, file, from, item.Value("title") is not null, item.Value("units") is not null, where) { Row = Row(item), DeskItem = desk?.Value };
    }

    private string? BodyFile(ObjectReader item)
    {
        if (item.Value("body") is not LocatedText body || !FolderPath.IsDocument(body.Value))
            return null;
        if (FolderPath.Fault(body.Value) is { } fault)
            findings.BadPath(body, fault);
        return body.Value;
    }

    private string? From(ObjectReader item)
    {
        if (item.Value<LocatedText>("from", "文字") is not { } from)
            return null;
        if (FolderPath.Fault(from.Value.Split('#')[0]) is { } fault)
            findings.BadPath(from, fault);
        return from.Value;
    }

    private DraftRow? Row(ObjectReader item)
    {
        if (item.Value<LocatedObject>("row", "一组键 { }") is not { } node)
            return null;
        if (item.Value("from") is null)
            findings.Misplaced(node, "“row”只和“from”一起用；请删去，或写上 from。");
        var row = ObjectReader.Of(node, IssueKeys.Row, item.Place, findings);
        return new DraftRow(row.Value("number") is LocatedNumber number ? number.Literal : row.Text("number"), row.Text("title"));
    }

    private string? Own(ObjectReader item)
    {
        var id = Id(item, "id");
        if ((id ?? Id(item, "item", tell: false)) is { } own && !ids.Add(own.Value))
            findings.RepeatedId(own);
        return id?.Value;
    }

    private LocatedText? Id(ObjectReader item, string key, bool tell = true)
    {
        if (item.Value<LocatedText>(key, "文字") is not { } id)
            return null;
        if (tell && (id.Value is { Length: 0 or > LongestId } || !id.Value.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')))
            findings.BadId(id);
        return id;
    }
}
