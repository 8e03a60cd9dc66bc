namespace OfficeBulletin.Desk.Layout;

/// <summary>A link from one page to another of the same document; both count from 1.</summary>
internal sealed record PageLink(int From, int To);

/// <summary>A line of a page: its baseline in points from the lower edge, and its text without blanks.</summary>
internal readonly record struct PageLine(float Y, string Text);

/// <summary>One page of a PDF: its lines from top to bottom and its links.</summary>
internal sealed record PdfPage(int Number, IReadOnlyList<PageLine> Lines, IReadOnlyList<PageLink> Links);

/// <summary>The pages of a PDF in order, and the names of the fonts in it without their subset tags.</summary>
internal sealed record PdfPages(IReadOnlyList<PdfPage> Pages, IReadOnlyList<string> Fonts)
{
    private const int MaxPages = 10_000;

    /// <exception cref="InvalidDataException">The bytes are not a PDF as LibreOffice writes it.</exception>
    public static PdfPages Read(ReadOnlyMemory<byte> bytes)
    {
        var file = PdfFile.Read(bytes);
        var fonts = new Dictionary<Dictionary<string, object?>, PdfFont>();
        var nodes = new List<(int Object, Dictionary<string, object?> Page)>();
        var catalog = file.Objects.OfType<Dictionary<string, object?>>().LastOrDefault(found => found.GetValueOrDefault("Type") is PdfName { Text: "Catalog" });
        Collect(file, catalog?.GetValueOrDefault("Pages"), nodes, 0);
        if (nodes.Count == 0)
            throw new InvalidDataException("No pages in the PDF.");
        var numbers = new Dictionary<int, int>();
        foreach (var (number, _) in nodes)
            numbers.TryAdd(number, numbers.Count + 1);
        var pages = nodes.Select((node, index) => Page(file, node.Page, index + 1, numbers, fonts)).ToList();
        return new PdfPages(pages, [.. fonts.Values.Select(font => font.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static void Collect(PdfFile file, object? node, List<(int, Dictionary<string, object?>)> pages, int depth)
    {
        if (depth > 16 || pages.Count > MaxPages || node is not PdfReference reference || file.Dictionary(node) is not { } dictionary)
            return;
        if (file.Resolve(dictionary.GetValueOrDefault("Kids")) is List<object?> kids)
        {
            foreach (var kid in kids)
                Collect(file, kid, pages, depth + 1);
        }
        else
            pages.Add((reference.Number, dictionary));
    }

    private static PdfPage Page(
        PdfFile file, Dictionary<string, object?> page, int number, Dictionary<int, int> numbers, Dictionary<Dictionary<string, object?>, PdfFont> fonts)
    {
        var named = new Dictionary<string, PdfFont>(StringComparer.Ordinal);
        foreach (var (name, reference) in file.Dictionary(file.Dictionary(Inherited(file, page, "Resources"))?.GetValueOrDefault("Font")) ?? [])
        {
            if (file.Dictionary(reference) is not { } dictionary)
                continue;
            if (!fonts.TryGetValue(dictionary, out var font))
                fonts[dictionary] = font = PdfFont.Read(file, dictionary);
            named[name] = font;
        }
        return new PdfPage(number, Lines(PdfText.Read(Content(file, page), named)), Links(file, page, number, numbers));
    }

    private static object? Inherited(PdfFile file, Dictionary<string, object?>? node, string key)
    {
        for (var depth = 0; node is not null && depth < 16; depth++)
        {
            if (node.TryGetValue(key, out var value))
                return value;
            node = file.Dictionary(node.GetValueOrDefault("Parent"));
        }
        return null;
    }

    private static byte[] Content(PdfFile file, Dictionary<string, object?> page) => file.Resolve(page.GetValueOrDefault("Contents")) switch
    {
        PdfStream stream => file.Unpack(stream),
        List<object?> parts => [.. parts.Select(file.Resolve).OfType<PdfStream>().SelectMany(part => (byte[])[.. file.Unpack(part), (byte)'\n'])],
        _ => [],
    };

    /// <summary>Pieces whose baselines are within two points of each other make one line.</summary>
    private static List<PageLine> Lines(IReadOnlyList<ShownText> shown)
    {
        var lines = new List<List<ShownText>>();
        foreach (var piece in shown.OrderByDescending(piece => piece.Y))
        {
            if (lines.Count > 0 && lines[^1][0].Y - piece.Y < 2)
                lines[^1].Add(piece);
            else
                lines.Add([piece]);
        }
        return [.. lines.Select(line => new PageLine(line[0].Y, string.Concat(line.OrderBy(piece => piece.X).SelectMany(piece => piece.Text).Where(c => !char.IsWhiteSpace(c)))))];
    }

    private static List<PageLink> Links(PdfFile file, Dictionary<string, object?> page, int number, Dictionary<int, int> numbers)
    {
        var links = new List<PageLink>();
        foreach (var annotation in file.Resolve(page.GetValueOrDefault("Annots")) as List<object?> ?? [])
        {
            var link = file.Dictionary(annotation);
            var destination = link?.GetValueOrDefault("Dest") ?? file.Dictionary(link?.GetValueOrDefault("A"))?.GetValueOrDefault("D");
            if (file.Resolve(destination) is List<object?> and [PdfReference target, ..] && numbers.TryGetValue(target.Number, out var to))
                links.Add(new PageLink(number, to));
        }
        return links;
    }
}
