using OfficeBulletin.Issues;

namespace OfficeBulletin.Desk.Layout;

/// <summary>Where the imprint (版记) ends, and whether it has that page to itself.</summary>
internal sealed record ImprintPlace(int Page, bool Alone)
{
    // Enough to tell the imprint's lines from running text, few enough to stand in one line of print.
    private const int Telling = 8;

    /// <summary>Null when the issue has no imprint or its text is not found.</summary>
    public static ImprintPlace? Find(IReadOnlyList<PdfPage> pages, Imprint imprint)
    {
        var texts = Texts(imprint);
        var last = pages.LastOrDefault(page => page.Lines.Any(line => texts.Exists(text => Holds(line, text))));
        if (last is null)
            return null;
        var first = last.Lines.LastOrDefault(line => Holds(line, texts[0]));
        return new ImprintPlace(last.Number, first.Text is not null && !last.Lines.Any(line => line.Y > first.Y));
    }

    private static bool Holds(PageLine line, string text) => line.Text.Contains(text, StringComparison.Ordinal);

    private static List<string> Texts(Imprint imprint)
    {
        IEnumerable<string?> all = [.. imprint.Report, .. imprint.Send, .. imprint.Distribute, imprint.Editor, imprint.Phone, imprint.Email];
        return [.. all.OfType<string>().Select(Beginning).Where(text => text.Length > 0)];
    }

    private static string Beginning(string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return bare.Length > Telling ? bare[..Telling] : bare;
    }
}
