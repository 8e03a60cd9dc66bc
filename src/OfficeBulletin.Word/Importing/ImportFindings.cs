using System.Globalization;

namespace OfficeBulletin.Word.Importing;

/// <summary>
/// Gathers what an import has to say and folds it: one finding a kind, with how many there are, up to three quotes and the place of the first.
/// </summary>
internal sealed class ImportFindings(string file)
{
    private const int QuotesShown = 3;

    private readonly List<Kind> kinds = [];
    private int tables;

    /// <summary>Number of the paragraph being read, from 1, tables and empty paragraphs left out; null before the first.</summary>
    public int? Paragraph { get; set; }

    /// <summary>Number of the table being read, from 1, those inside others left out; null outside tables.</summary>
    public int? Table { get; private set; }

    /// <summary>Row being read in that table, from 1.</summary>
    public int? Row { get; set; }

    /// <summary>Begins a table; returns the place to go back to at its end.</summary>
    public (int? Table, int? Row) EnterTable()
    {
        var outer = (Table, Row);
        Table ??= ++tables;
        return outer;
    }

    public void LeaveTable((int? Table, int? Row) outer) => (Table, Row) = outer;

    /// <param name="quote">The text or name concerned; null when there is none to show. Shortened here.</param>
    public void Add(ImportRule rule, string? quote = null, int count = 1)
    {
        var kind = kinds.Find(known => known.Rule == rule);
        if (kind is null)
            kinds.Add(kind = new Kind(rule, Here()));
        kind.Count += count;
        var shown = Quote.Of(quote);
        if (shown.Text.Length == 0 || kind.Quotes.Contains(shown))
            return;
        if (kind.Quotes.Count < QuotesShown)
            kind.Quotes.Add(shown);
        else
            kind.More = true;
    }

    /// <summary>One finding a kind, in the order the kinds were first met.</summary>
    public IReadOnlyList<Finding> Folded() => [.. kinds.Select(Finding)];

    private static Finding Finding(Kind kind) => new(kind.Rule.Id, kind.Rule.Name, kind.Rule.Level, kind.Where, Sentence(kind), kind.Quotes is [var first, ..] ? first.Text : null);

    private static string Sentence(Kind kind)
    {
        var quotes = kind.Quotes.Count == 0 ? "" : $"：{string.Join('、', kind.Quotes)}{(kind.More ? "等" : "")}";
        return kind.Rule.Sentence
            .Replace("{n}", kind.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{q}", quotes, StringComparison.Ordinal);
    }

    private Place Here() => Place.InFile(file) with { Paragraph = Table is null ? Paragraph : null, Table = Table, Row = Table is null ? null : Row };

    /// <summary>The beginning of a text, and whether more of it follows.</summary>
    private readonly record struct Quote(string Text, bool IsCut)
    {
        private const int Longest = 30;

        public static Quote Of(string? whole)
        {
            var text = whole.AsSpan().Trim();
            if (text.Length <= Longest)
                return new Quote(text.ToString(), false);
            return new Quote(text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)].ToString(), true);
        }

        public override string ToString() => $"“{Text}{(IsCut ? "…" : "")}”";
    }

    private sealed class Kind(ImportRule rule, Place where)
    {
        public ImportRule Rule => rule;

        public Place Where => where;

        public int Count { get; set; }

        public List<Quote> Quotes { get; } = [];

        public bool More { get; set; }
    }
}
