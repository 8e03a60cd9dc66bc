using System.Runtime.InteropServices;

namespace OfficeBulletin.Desk;

/// <summary>Cleans up when the process is told to end (Ctrl-C, a closed terminal, a stopped service) before the work is done; disposed, it does nothing more.</summary>
internal sealed class Interruption(Action cleanUp) : IDisposable
{
    private readonly PosixSignalRegistration[] signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => cleanUp()),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => cleanUp()),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => cleanUp()),
    ];

    public void Dispose()
    {
        foreach (var signal in signals)
            signal.Dispose();
    }
}
