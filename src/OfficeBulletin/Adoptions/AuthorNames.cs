using System.Buffers;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Adoptions;

/// <summary>Cells of the column 撰稿人: one person or several.</summary>
public static class AuthorNames
{
    private static readonly char[] Marks = ['、', '，', ',', '；', ';', '/', '／', '\n'];

    private static readonly SearchValues<char> AnyMark = SearchValues.Create(Marks);

    /// <summary>The names in the order of the cell, none twice; empty when there is none.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var written = InvisibleCharacters.Remove(text, []).Trim();
        if (YesNo.SaysNothing(written))
            return [];
        if (written.AsSpan().IndexOfAny(AnyMark) < 0)
            return Apart(written);
        return [.. written.Split(Marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Apart).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Blanks part names of two characters or more (张明 李小华); a name spread to a greater width (张　明) is drawn together.</summary>
    private static string[] Apart(string names)
    {
        var parts = names.Split([' ', '\u3000', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(parts, static part => part.Length > 1 && part[0] is >= '\u4E00' and <= '\u9FFF') ? parts : [PersonNames.OneLine(names)!];
    }
}
