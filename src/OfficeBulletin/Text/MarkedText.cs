namespace OfficeBulletin.Text;

/// <summary>A piece of a text, marked when it is one of the words that were looked for.</summary>
public sealed record TextPiece(string Text, bool Marked);

/// <summary>Shows where words stand in a text.</summary>
public static class MarkedText
{
    private const string Cut = "…";

    /// <summary>The whole text in pieces, its words marked, without regard to case.</summary>
    public static IReadOnlyList<TextPiece> Of(string text, IReadOnlyList<string> words)
    {
        var pieces = new List<TextPiece>();
        var start = 0;
        while (Next(text, words, start) is var (at, length) && length > 0)
        {
            if (at > start)
                pieces.Add(new TextPiece(text[start..at], Marked: false));
            pieces.Add(new TextPiece(text.Substring(at, length), Marked: true));
            start = at + length;
        }
        if (start < text.Length)
            pieces.Add(new TextPiece(text[start..], Marked: false));
        return pieces;
    }

    /// <summary>A part of the text around the first word in it, else its beginning; "…" where it is cut.</summary>
    /// <param name="length">About how long, in UTF-16 units.</param>
    public static IReadOnlyList<TextPiece> Part(string text, IReadOnlyList<string> words, int length)
    {
        var (at, found) = Next(text, words, 0);
        var from = found == 0 ? 0 : Math.Max(0, at - (length / 4));
        var to = Math.Min(text.Length, Math.Max(from + length, at + found));
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from--;
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to++;
        List<TextPiece> pieces = [.. Of(text[from..to].Replace('\n', ' '), words)];
        if (from > 0)
            pieces.Insert(0, new TextPiece(Cut, Marked: false));
        if (to < text.Length)
            pieces.Add(new TextPiece(Cut, Marked: false));
        return pieces;
    }

    /// <summary>The first of the words from there on, of several at one place the longest; length 0 when there is none.</summary>
    private static (int At, int Length) Next(string text, IReadOnlyList<string> words, int start)
    {
        var (at, length) = (text.Length, 0);
        foreach (var word in words)
        {
            var place = text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase);
            if (place >= 0 && (place < at || (place == at && word.Length > length)))
                (at, length) = (place, word.Length);
        }
        return (at, length);
    }
}
