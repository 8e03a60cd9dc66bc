using System.Globalization;

namespace OfficeBulletin.Desk.Recording;

/// <summary>Former states of a ledger (台账历史), in a folder beside it.</summary>
internal static class LedgerHistory
{
    private const string FolderName = "台账历史";

    /// <summary>Keeps the ledger as it was read; the value is where: "台账历史/ledger 2024-01-30 093000.xlsx".</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static string Keep(LedgerFile ledger, TimeProvider clock)
    {
        var folder = Path.Combine(Path.GetDirectoryName(ledger.Path)!, FolderName);
        Directory.CreateDirectory(folder);
        var time = clock.GetLocalNow().ToString("yyyy-MM-dd HHmmss", CultureInfo.InvariantCulture);
        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(ledger.Path)} {time}");
        var place = stem + ".xlsx";
        for (var number = 2; File.Exists(place); number++)
            place = string.Create(CultureInfo.InvariantCulture, $"{stem} ({number}).xlsx");
        using var file = new FinishedFile(place);
        file.Stream.Write(ledger.Bytes.Span);
        file.Finish();
        return place;
    }
}
