using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Receiving;

namespace OfficeBulletin.Desk;

/// <summary>What to receive.</summary>
/// <param name="Paths">Workbooks, folders of workbooks, issue folders with a folder submissions.</param>
/// <param name="Marked">Folder for the units' workbooks with comments at the faulty cells; null for none.</param>
public sealed record ReceivingOrder(IReadOnlyList<string> Paths, string? Marked = null);

/// <summary>收稿: what units sent, read and checked, all faults of all workbooks at once.</summary>
public static class ReceiveSubmissions
{
    /// <summary>One refused workbook does not stop the others; refused is the whole only where copies cannot be put where they are wanted.</summary>
    /// <exception cref="IOException">Marked copies cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Marked copies may not be written.</exception>
    public static Outcome<ReceivedSubmissions> Run(ReceivingOrder order, IProgress<AssemblyStep>? progress = null)
    {
        var taken = new Taken();
        var places = new SubmissionPlaces(taken);
        var sources = places.Find(order.Paths);
        if (order.Marked is { } folder && MarkedCopies.Fault(folder, sources) is { } fault)
            return Outcome.Refusal<ReceivedSubmissions>([.. taken.Findings, fault]);
        var received = SubmissionReading.Read(sources, progress);
        places.NameTheRest(received);
        var marked = order.Marked is null ? [] : MarkedCopies.Write(order.Marked, sources, received);
        received = received with { General = taken.Findings, Marked = marked };
        return Outcome.Of(received, received.Findings);
    }
}
