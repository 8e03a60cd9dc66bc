using System.Buffers;

namespace OfficeBulletin.Gate.Zip;

/// <summary>Judges entry names: a bad one is harmless to a reader of parts, but not to whoever unpacks the file, and no Office program writes it.</summary>
internal static class EntryNames
{
    private static readonly SearchValues<char> Slashes = SearchValues.Create(@"/\");

    /// <summary>Null when the name is fit to be a part name.</summary>
    public static EntryFault? Fault(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > GateLimits.NameLength || HasControl(name))
            return new EntryFault(GateRules.NameControl);
        if (name.Contains(':'))
            return new EntryFault(GateRules.NameOutside, "含冒号");
        if (Slashes.Contains(name[0]))
            return new EntryFault(GateRules.NameOutside, "以斜杠开头");
        foreach (var segment in name.SplitAny(Slashes))
        {
            if (name[segment] is "." or "..")
                return new EntryFault(GateRules.NameOutside, "含 . 或 ..");
        }
        return name.Contains('\\') ? new EntryFault(GateRules.NameBackslash) : null;
    }

    private static bool HasControl(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (char.IsControl(character))
                return true;
        }
        return false;
    }
}
