namespace OfficeBulletin.Desk.Folder;

/// <summary>Texts without their blanks and line breaks: where two texts are asked to be the same, those do not count.</summary>
internal static class BareText
{
    public static string Of(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    public static bool Same(string one, string other) => string.Equals(Of(one), Of(other), StringComparison.Ordinal);
}
