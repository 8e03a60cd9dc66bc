using System.Xml.Linq;

namespace OfficeBulletin.Excel.Marking;

/// <summary>The comments of a sheet (ISO/IEC 29500-1 18.7): the unit's own stay as they are, ours stand in comments of their own or below the unit's text.</summary>
internal sealed class CommentsPart
{
    /// <summary>Runs of a comment that is looked into.</summary>
    private const int MostPieces = 1_000;

    private readonly XDocument document;
    private readonly XNamespace main;
    private Dictionary<string, XElement>? places;

    private CommentsPart(XDocument document)
    {
        this.document = document;
        main = document.Root!.Name.Namespace;
    }

    /// <summary>True once something of ours was taken out.</summary>
    public bool Changed { get; private set; }

    /// <summary>True when no comment is left.</summary>
    public bool IsEmpty => !Comments.Any();

    private IEnumerable<XElement> Comments => document.Root!.Element(main + "commentList")?.Elements(main + "comment") ?? [];

    /// <summary>Comments by the cells they belong to; asked for only when nothing more is taken out.</summary>
    private Dictionary<string, XElement> Places =>
        places ??= Comments.Where(comment => comment.Attribute("ref") is not null).GroupBy(comment => comment.Attribute("ref")!.Value, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public static CommentsPart New(XNamespace main) => new(new XDocument(new XElement(main + "comments", new XElement(main + "authors"), new XElement(main + "commentList"))));

    public static CommentsPart Read(byte[] part) => new(PartXml.Read(part));

    /// <summary>Takes out what we wrote before; the addresses are those of comments in which nothing is left.</summary>
    public IReadOnlyList<CellAddress> RemoveOwn()
    {
        var removed = new List<CellAddress>();
        foreach (var comment in Comments.ToList())
        {
            var texts = comment.Elements(main + "text").Descendants(main + "t").ToList();
            var own = texts.Count > MostPieces ? [] : MarkText.Own(string.Concat(texts.Select(text => text.Value))).ToList();
            foreach (var range in own)
                Cut(texts, range);
            Changed |= own.Count > 0;
            if (own.Count == 0 || texts.Exists(text => !string.IsNullOrWhiteSpace(text.Value)))
                continue;
            comment.Remove();
            if (CellAddress.TryParse(comment.Attribute("ref")?.Value, out var address))
                removed.Add(address);
        }
        return removed;
    }

    /// <summary>True when the unit has a comment there.</summary>
    public bool Has(CellAddress address) => Places.ContainsKey(address.ToString());

    /// <summary>Puts the text into a new comment, or below what the cell's comment says; the whole text is given back.</summary>
    public string Put(CellAddress address, string text)
    {
        var reference = address.ToString();
        if (!Places.TryGetValue(reference, out var comment))
        {
            Places[reference] = comment = new XElement(main + "comment", new XAttribute("ref", reference), new XAttribute("authorId", Author()), new XElement(main + "text", Run(text)));
            List().Add(comment);
            return text;
        }
        if (comment.Element(main + "text") is not { } there)
            comment.AddFirst(there = new XElement(main + "text"));
        var before = string.Concat(there.Descendants(main + "t").Select(piece => piece.Value));
        // A text that is not divided into runs takes no run behind it.
        if (there.Element(main + "t") is { } plain)
            plain.ReplaceWith(new XElement(main + "r", new XElement(plain)));
        var run = Run("\n" + text);
        if (there.Elements(main + "r").LastOrDefault() is { } last)
            last.AddAfterSelf(run);
        else
            there.AddFirst(run);
        return before + "\n" + text;
    }

    public byte[] ToBytes() => PartXml.Bytes(document);

    /// <summary>Cuts a piece of the whole text out of the elements that it is spread over; runs in which nothing is left go too.</summary>
    private void Cut(List<XElement> texts, Range range)
    {
        var start = 0;
        foreach (var text in texts)
        {
            var value = text.Value;
            var (from, to) = (Math.Clamp(range.Start.Value - start, 0, value.Length), Math.Clamp(range.End.Value - start, 0, value.Length));
            start += value.Length;
            if (from == to)
                continue;
            text.Value = value.Remove(from, to - from);
            if (text.Value.Length == 0 && text.Parent is { } run && run.Name == main + "r" && run.Parent!.Elements(main + "r").Skip(1).Any())
                run.Remove();
        }
    }

    private XElement Run(string text) => new(
        main + "r",
        new XElement(main + "rPr", Property("sz", "9"), Property("color", "81", "indexed"), Property("rFont", "宋体"), Property("charset", "134")),
        new XElement(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private XElement Property(string name, string value, string attribute = "val") => new(main + name, new XAttribute(attribute, value));

    private int Author()
    {
        var root = document.Root!;
        if (root.Element(main + "authors") is not { } authors)
            root.AddFirst(authors = new XElement(main + "authors"));
        var names = authors.Elements(main + "author").Select(author => author.Value).ToList();
        if (names.IndexOf(MarkText.Author) is var known and >= 0)
            return known;
        authors.Add(new XElement(main + "author", MarkText.Author));
        return names.Count;
    }

    private XElement List()
    {
        var root = document.Root!;
        if (root.Element(main + "commentList") is { } list)
            return list;
        list = new XElement(main + "commentList");
        Author();
        root.Element(main + "authors")!.AddAfterSelf(list);
        return list;
    }
}
