namespace OfficeBulletin.Desk.Deciding;

/// <summary>Short texts that people type: one line or a few, of bounded length.</summary>
internal static class WrittenText
{
    public const int Longest = 500;

    /// <summary>Trimmed, control characters but line breaks as blanks; null when nothing is left.</summary>
    public static string? Of(string? typed)
    {
        var text = string.Concat((typed ?? "").Select(character => character != '\n' && char.IsControl(character) ? ' ' : character)).Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>One line of it.</summary>
    public static string? Line(string? typed) => Of(typed)?.Replace('\n', ' ');

    public static IEnumerable<Finding> Faults(params IEnumerable<(string Field, string? Text)> fields) =>
        fields.Where(field => field.Text?.Length > Longest).Select(field => DeskFindings.ValueWrong(field.Field, $"这里最多写 {Longest} 字；请写短些。"));
}
