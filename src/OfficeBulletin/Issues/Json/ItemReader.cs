namespace OfficeBulletin.Issues.Json;

/// <summary>Reads the items of a column: articles (稿件) and briefs (短波).</summary>
internal sealed class ItemReader(ItemPlaces places, IssueFileFindings findings)
{
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);

    public DraftItem Read(LocatedObject node, ColumnKind kind, string column, int number)
    {
        var place = new Place { Part = kind == ColumnKind.Briefs ? "brief" : "article", Column = column, Item = number };
        var item = ObjectReader.Of(node, IssueKeys.Item, place, findings);
        var file = BodyFile(item);
        var from = From(item);
        var content = new Item(item.Lines("title"), item.Lines("subtitle"), file is null ? new BodyReader(item, places).Read("body") : [], item.Lines("units"))
        {
            Id = Id(item),
            ContentsOverride = item.Text("contents"),
            AttributionInline = item.Flag("attributionInline"),
        };
        if (content.Subtitle.Count > 0 && content.Title.Count == 0 && (file is null || kind == ColumnKind.Briefs))
            findings.MissingKey(node, "title", "有副标题就要有标题");
        var where = places.Of(place, file is not null ? item.Value("body")! : from is not null ? item.Value("from")! : node);
        return new DraftItem(content, file, from, item.Value("title") is not null, item.Value("units") is not null, where) { Row = Row(item) };
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

    private string? Id(ObjectReader item)
    {
        if (item.Value<LocatedText>("id", "文字") is not { } id)
            return null;
        if (id.Value is { Length: 0 or > 30 } || !id.Value.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
            findings.BadId(id);
        else if (!ids.Add(id.Value))
            findings.RepeatedId(id);
        return id.Value;
    }
}
