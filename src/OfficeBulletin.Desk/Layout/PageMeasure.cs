using OfficeBulletin.Issues;

namespace OfficeBulletin.Desk.Layout;

/// <summary>Measures an issue's pages by the PDF that was made of it.</summary>
internal static class PageMeasure
{
    /// <summary>Null when the PDF cannot be read: the layout is then "not measured".</summary>
    /// <param name="documentFonts">The fonts that the document names.</param>
    public static PageLayout? Of(ReadOnlyMemory<byte> pdf, Issue issue, int rung, IReadOnlyList<string> documentFonts)
    {
        try
        {
            var read = PdfPages.Read(pdf);
            // A footnote's mark links to its own page; only contents lines lead onwards.
            var contents = read.Pages.SelectMany(page => page.Links).Where(link => link.To > link.From).ToList();
            var body = contents.Count == 0 ? (int?)null : contents.Min(link => link.To);
            contents.RemoveAll(link => link.From >= body);
            var imprint = ImprintPlace.Find(read.Pages, issue.Imprint);
            return new PageLayout(
                rung,
                read.Pages.Count,
                contents.Count == 0 ? null : contents.Max(link => link.From),
                body,
                imprint?.Page,
                imprint?.Alone,
                Fonts(documentFonts, read.Fonts),
                Others(documentFonts, read.Fonts));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static List<ShownFont> Fonts(IReadOnlyList<string> names, IReadOnlyList<string> embedded)
    {
        var fonts = new List<ShownFont>();
        foreach (var name in names)
        {
            var shown = ClassOf(name)?.Shown(embedded);
            fonts.Add(new ShownFont(name, shown?.Font.Family, shown is { Same: false }));
        }
        return fonts;
    }

    private static List<string> Others(IReadOnlyList<string> names, IReadOnlyList<string> embedded)
    {
        var shown = names.Select(name => ClassOf(name)?.Shown(embedded)?.Font).OfType<FontChoice>().ToList();
        return [.. embedded.Where(name => !shown.Exists(font => font.Is(name)))];
    }

    private static FontClass? ClassOf(string name) => FontClass.All.FirstOrDefault(type => type.Names.Contains(name, StringComparer.Ordinal));
}
