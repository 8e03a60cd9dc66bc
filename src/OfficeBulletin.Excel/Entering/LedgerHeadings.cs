using OfficeBulletin.Adoptions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Recognises the headings of 台账 as <see cref="LedgerForm"/> spells them: without blanks and stars, and with any of the usual marks between 采用 and a channel.</summary>
internal static class LedgerHeadings
{
    private const string Dots = "·・•‧∙⋅●:：-－—–.．/／_";

    private static readonly string[] Known =
        [LedgerForm.Date, LedgerForm.Units, LedgerForm.Title, LedgerForm.Category, LedgerForm.Author, LedgerForm.Commission, LedgerForm.Instruction, LedgerForm.Note];

    /// <summary>Null for a column of the office's own.</summary>
    public static string? Of(string written)
    {
        var text = InvisibleCharacters.Remove(written, []).Trim().Trim('*', '＊').Trim();
        if (Channel(text, LedgerForm.Adopted(new Channel(""))) is { } adopted)
            return LedgerForm.Adopted(new Channel(adopted));
        if (Channel(text, LedgerForm.Forwarded(new Channel(""))) is { } forwarded)
            return LedgerForm.Forwarded(new Channel(forwarded));
        var tight = Tight(text);
        return Known.Contains(tight, StringComparer.Ordinal) ? tight : null;
    }

    private static string? Channel(string text, string prefix)
    {
        var word = prefix[..^1];
        if (text.Length <= word.Length || !text.StartsWith(word, StringComparison.Ordinal) || !(Dots.Contains(text[word.Length], StringComparison.Ordinal) || char.IsWhiteSpace(text[word.Length])))
            return null;
        var name = Tight(text[word.Length..]).TrimStart([.. Dots]);
        return name.Length == 0 ? null : name;
    }

    private static string Tight(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('*' or '＊')));
}
