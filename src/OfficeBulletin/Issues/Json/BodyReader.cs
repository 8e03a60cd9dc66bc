namespace OfficeBulletin.Issues.Json;

/// <summary>Reads one body: a text, or a list of texts, tables, pictures and footnotes.</summary>
internal sealed class BodyReader(ObjectReader owner, ItemPlaces places)
{
    private static readonly string[] Kinds = ["table", "picture", "note"];

    private readonly IssueFileFindings findings = owner.Findings;
    private readonly List<Block> blocks = [];
    private int paragraphs;
    private int tables;

    /// <summary>The blocks under that key of the owner; blank paragraphs are left out. A footnote hangs on the last run before it.</summary>
    public IReadOnlyList<Block> Read(string key)
    {
        foreach (var element in Elements(key))
        {
            if (element is LocatedText text)
                Add(owner.Clean(text, paragraphs + 1));
            else if (element is LocatedObject node)
                Add(ObjectReader.Of(node, IssueKeys.Element, owner.Place, findings));
            else
                findings.WrongType(element, key, "文字、表格 {\"table\": …}、图片 {\"picture\": …} 或脚注 {\"note\": …}");
        }
        return blocks;
    }

    private IReadOnlyList<LocatedJson> Elements(string key)
    {
        var value = owner.Value(key);
        if (value is LocatedArray list)
            return list.Elements;
        if (value is not null and not LocatedText)
            findings.WrongType(value, key, "一列段落 [ ]、一段文字或文件名");
        return value is LocatedText ? [value] : [];
    }

    private void Add(string text)
    {
        if (text.Length == 0)
            return;
        blocks.Add(Paragraph.Of(text));
        paragraphs++;
    }

    private void Add(ObjectReader element)
    {
        var kinds = Kinds.Where(kind => element.Value(kind) is not null).ToList();
        if (kinds.Count == 0)
            findings.MissingKey(element.Node, "table、picture 或 note", "表格、图片或脚注");
        else if (kinds.Count > 1)
            findings.Misplaced(element.Node, "一项里只能有表格、图片、脚注中的一个；请分成几项。");
        else if (kinds[0] != "picture" && element.Value("caption") is { } caption)
            findings.Misplaced(caption, "“caption”只用于图片；表题请写成表格前面的一段文字。");
        else if (kinds[0] == "table")
            AddTable(element);
        else if (kinds[0] == "picture")
            AddPicture(element);
        else
            Hang(element);
    }

    private void AddTable(ObjectReader element)
    {
        tables++;
        if (element.Value<LocatedObject>("table", "一组键 { }") is { } node && new TableReader(findings).Read(node, element.Place with { Table = tables }) is { } table)
            blocks.Add(table);
    }

    private void AddPicture(ObjectReader element)
    {
        if (element.Value<LocatedText>("picture", "文件名") is not { } picture)
            return;
        if (FolderPath.Fault(picture.Value) is { } fault)
            findings.BadPath(picture, fault);
        blocks.Add(new PictureFile(picture.Value, element.Text("caption"), places.Of(element.Place, picture)));
    }

    private void Hang(ObjectReader element)
    {
        var lines = element.Lines("note");
        if (lines.Count == 0)
            return;
        if (blocks.Count > 0 && Footnotes.HangOn(blocks[^1], new Footnote(lines)) is { } block)
        {
            blocks[^1] = block;
            return;
        }
        Add(string.Join('\n', lines));
        findings.LooseNote(element.Node, element.Place with { Paragraph = paragraphs });
    }
}
