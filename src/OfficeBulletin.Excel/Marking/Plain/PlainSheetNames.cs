using System.Globalization;

namespace OfficeBulletin.Excel.Marking;

/// <summary>Names that a tab can have: at most 31 characters, none of []:*?/\, no two alike. Names that are so already stay.</summary>
internal sealed class PlainSheetNames
{
    private const int Longest = 31;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string Name(string name)
    {
        var possible = string.Concat(name.Where(character => character is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\') && !char.IsControl(character) && !char.IsSurrogate(character))).Trim('\'');
        possible = Cut(possible.Length == 0 ? "Sheet" : possible, Longest);
        for (var number = 2; !taken.Add(possible); number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            possible = Cut(possible, Longest - ending.Length) + ending;
        }
        return possible;
    }

    private static string Cut(string name, int length) => name.Length > length ? name[..length] : name;
}
