using System.Globalization;
using System.Text;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Reports;

/// <summary>Gives tabs their names: legal, at most 31 UTF-16 units (ECMA-376 18.2.19 and what Excel accepts), each once whatever the case or width of its letters.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "History", "TRUE", "FALSE" };

    /// <summary>The wish itself where it is free and legal, else the nearest name: "处室（2）".</summary>
    public string Of(string wish)
    {
        var legal = Legal(wish);
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"（{number}）");
            var name = Cut(legal, Longest - suffix.Length) + suffix;
            if (taken.Add(name.Normalize(NormalizationForm.FormKC)))
                return name;
        }
    }

    private static string Legal(string wish)
    {
        var visible = InvisibleCharacters.Remove(wish, []);
        var legal = string.Concat(visible.Select(character => character switch
        {
            '[' => '（',
            ']' => '）',
            ':' => '：',
            '*' => '＊',
            '?' => '？',
            '/' => '／',
            '\\' => '＼',
            '\n' or '\t' => ' ',
            _ => character,
        })).Trim().Trim('\'').Trim();
        return legal.Length == 0 ? "表" : legal;
    }

    /// <summary>No longer than that, and no half of a character at its end.</summary>
    private static string Cut(string name, int length) =>
        name.Length <= length ? name : name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd().TrimEnd('\'');
}
