using OfficeBulletin.App.Access;
using OfficeBulletin.Desk.Extracting;

namespace OfficeBulletin.App.Serving;

/// <summary>How the desk is served.</summary>
/// <param name="Data">Folder of the desk's data.</param>
/// <param name="Urls">Where it listens, several separated by ";"; loopback unless an administrator says otherwise.</param>
/// <param name="Watched">True when a person reads the log as it is written.</param>
internal sealed record ServeOrder(string Data, string Urls = "http://127.0.0.1:5080", bool Watched = false)
{
    /// <summary>How files from outside are read; null for the usual way.</summary>
    public ExtractionOrder? Extraction { get; init; }

    /// <summary>What an administrator set; null for nothing.</summary>
    public DeskSettings? Settings { get; init; }
}
