using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Page;

/// <summary>The imprint (版记) at the foot of the last page. Its place and lines are the template's; a field without a value is left out with its label.</summary>
internal static class ImprintBlock
{
    public static IEnumerable<(string Tag, string? Text)> Values(Imprint imprint) =>
    [
        (SlotNames.Report, Bodies(imprint.Report)),
        (SlotNames.Send, Bodies(imprint.Send)),
        (SlotNames.Distribute, Bodies(imprint.Distribute)),
        (SlotNames.Editor, imprint.Editor),
        (SlotNames.Phone, imprint.Phone),
        (SlotNames.Email, imprint.Email),
    ];

    private static string? Bodies(IReadOnlyList<string> bodies) => bodies.Count == 0 ? null : string.Join('，', bodies);
}
