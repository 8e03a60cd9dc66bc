using System.Text;
using OfficeBulletin.Desk.Receiving;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>The name under which an uploaded file is laid out and kept: never a path, whatever its sender calls it.</summary>
internal static class UploadName
{
    private static readonly char[] Forbidden = ['<', '>', ':', '"', '|', '?', '*'];

    /// <summary>The last piece of the name, without what no file system takes; "" when nothing is left.</summary>
    public static string Of(string? given)
    {
        var name = (given ?? "")[((given ?? "").LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format) && rune != Rune.ReplacementChar && !(rune.IsBmp && Forbidden.Contains((char)rune.Value)))
                clean.Append(rune);
        }
        return clean.ToString().Trim().TrimStart('.').TrimEnd('.', ' ').Trim();
    }

    /// <summary>Why no file of that name is taken; null when it is.</summary>
    /// <param name="taken">Names of the other files, compared without case; the name is added.</param>
    public static Finding? Fault(string name, HashSet<string> taken)
    {
        if (name.Length > UploadLimits.NameLength || Encoding.UTF8.GetByteCount(name) > UploadLimits.NameBytes)
            return UploadFindings.NameTooLong(name[..Math.Min(name.Length, UploadLimits.NameLength)]);
        if (SubmissionPlaces.IsOfTheDesk(name))
            return UploadFindings.NameOfTheDesk(name);
        return taken.Add(name) ? null : UploadFindings.NameTaken(name);
    }
}
