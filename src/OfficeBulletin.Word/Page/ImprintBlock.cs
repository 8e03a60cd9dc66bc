using OfficeBulletin.Issues;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Page;

/// <summary>The imprint (版记) at the foot of the last page. Its place and lines are the template's; a field without a value is left out with its label.</summary>
internal static class ImprintBlock
{
    public static IEnumerable<SlotValue> Values(Imprint imprint) =>
    [
        new(SlotNames.Report, Bodies(imprint.Report)),
        new(SlotNames.Send, Bodies(imprint.Send)),
        new(SlotNames.Distribute, Bodies(imprint.Distribute)),
        new(SlotNames.Editor, imprint.Editor),
        new(SlotNames.Phone, imprint.Phone),
        new(SlotNames.Email, imprint.Email),
    ];

    private static string? Bodies(IReadOnlyList<string> bodies) => bodies.Count == 0 ? null : string.Join('，', bodies);
}
