using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Recording;
using OfficeBulletin.Entering;
using OfficeBulletin.Excel;

namespace OfficeBulletin.Desk;

/// <summary>What is to be entered in which ledger: items (<see cref="Add"/>), or what a channel used or was sent (<see cref="Adopted"/>, <see cref="Forwarded"/>).</summary>
/// <param name="Ledger">Path of the ledger workbook; items may be entered in one that is not there yet.</param>
public sealed record LedgerOrder(string Ledger)
{
    /// <summary>Submission workbooks, folders of them, issue folders, printed issues (.docx).</summary>
    public IReadOnlyList<string> Add { get; init; } = [];

    /// <summary>A channel's list of what it used; null for none.</summary>
    public string? Adopted { get; init; }

    /// <summary>A list of what was forwarded to a channel; null for none.</summary>
    public string? Forwarded { get; init; }

    /// <summary>The channel; for <see cref="Add"/> the own bulletin where the ledger does not say which that is. Null when not said.</summary>
    public string? Channel { get; init; }
}

/// <summary>What was entered.</summary>
/// <param name="Former">Where the ledger as it was before is kept; null when it was not there, or when nothing changed.</param>
public sealed record RecordedItems(string Ledger, EnteredItems Entered, string? Former)
{
    /// <summary>False when nothing was to be written, and nothing was.</summary>
    public bool Written => Entered.Cells.Count > 0;
}

/// <summary>登记: enters items and what became of them in the ledger (台账), in place. What was entered before is entered no second time.</summary>
public static class RecordInLedger
{
    /// <summary>Refused means that nothing was written.</summary>
    /// <param name="clock">Names the version that is kept of the former ledger.</param>
    /// <exception cref="IOException">The ledger or its former version cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The ledger or its former version may not be written.</exception>
    public static Outcome<RecordedItems> Run(LedgerOrder order, TimeProvider clock, IProgress<AssemblyStep>? progress = null)
    {
        var taken = new Taken();
        if (taken.From(LedgerFile.Open(order.Ledger, mayBeNew: order.Add.Count > 0)) is not { } ledger)
            return Outcome.Refusal<RecordedItems>(taken.Findings);
        var entered = order.Add.Count > 0 ? Add(order, ledger, taken, progress) : Use(order, ledger, taken);
        if (entered is null || taken.Refused)
            return Outcome.Refusal<RecordedItems>(taken.Findings);
        foreach (var heading in entered.Cells.Select(cell => cell.Heading).Distinct(StringComparer.Ordinal).Except(ledger.Sheet.Standing.Headings, StringComparer.Ordinal))
            taken.Note(RecordingFindings.ColumnAdded(heading, ledger.Workbook.File));
        if (ledger.Sheet.IsProtected && entered.Cells.Count > 0)
            taken.Note(RecordingFindings.SheetProtected(ledger.Sheet.Standing.Sheet, ledger.Workbook.File));
        var former = entered.Cells.Count == 0 ? null : Write(ledger, entered, clock);
        return Outcome.Of(new RecordedItems(order.Ledger, entered, former), taken.Findings);
    }

    private static EnteredItems? Add(LedgerOrder order, LedgerFile ledger, Taken taken, IProgress<AssemblyStep>? progress)
    {
        var channels = new LedgerChannels(ledger);
        var sources = new EntrySources(taken, progress, masthead => taken.From(channels.Own(masthead, order.Channel)));
        foreach (var path in order.Add)
            sources.Take(path, ledger.Path);
        return taken.Refused ? null : taken.From(LedgerEntering.Add(ledger.Sheet.Standing, ledger.Book.Units, sources.Sent, sources.Printed));
    }

    private static EnteredItems? Use(LedgerOrder order, LedgerFile ledger, Taken taken)
    {
        var channel = taken.From(new LedgerChannels(ledger).Named(order.Channel ?? ""));
        var used = taken.From(ListFile.Open(order.Adopted ?? order.Forwarded!).Then(list => ChannelListReader.Read(list, ledger.Book.Units)));
        if (channel is null || used is null)
            return null;
        return taken.From(order.Forwarded is null
            ? LedgerEntering.Adopted(ledger.Sheet.Standing, ledger.Book.Units, used, channel)
            : LedgerEntering.Forwarded(ledger.Sheet.Standing, ledger.Book.Units, used, channel));
    }

    /// <summary>Where the former ledger is kept; null when there was none.</summary>
    private static string? Write(LedgerFile ledger, EnteredItems entered, TimeProvider clock)
    {
        using var file = new FinishedFile(ledger.Path);
        LedgerWriter.Write(ledger.Bytes, ledger.Package, ledger.Sheet, entered.Cells, file.Stream);
        var former = ledger.IsNew ? null : LedgerHistory.Keep(ledger, clock);
        file.Finish();
        return former;
    }
}
