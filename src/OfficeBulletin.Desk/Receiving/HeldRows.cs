using System.Globalization;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>Rows that are held back, against what came in since.</summary>
internal static class HeldRows
{
    // That a unit once called an item classified is never passed over.
    private const string Classification = "E18";

    /// <summary>The workbook without the rows that its unit sent mended in another: of each of them one sentence says so in place of its faults.</summary>
    public static JudgedWorkbook WithoutMended(JudgedWorkbook workbook, MendedRows mended)
    {
        var done = new Dictionary<(string? Sheet, int? Row), Finding>();
        var classified = workbook.Findings.Where(finding => finding.Rule == Classification).Select(finding => (finding.Where.Sheet, RowOf(finding.Where))).ToHashSet();
        foreach (var row in workbook.Held)
        {
            var place = (row.Origin.Sheet, (int?)row.Origin.Row);
            if (!classified.Contains(place) && mended.Of(row) is { } by)
                done[place] = ReceivingFindings.Mended(row.Item!, by);
        }
        return done.Count == 0 ? workbook : workbook with
        {
            Held = [.. workbook.Held.Where(row => !done.ContainsKey((row.Origin.Sheet, row.Origin.Row)))],
            Findings = [.. workbook.Findings.Where(finding => !done.ContainsKey((finding.Where.Sheet, RowOf(finding.Where)))), .. done.Values],
        };
    }

    private static int? RowOf(Place place) =>
        place.Row ?? (place.Cell is { } cell && int.TryParse(cell.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null);
}
