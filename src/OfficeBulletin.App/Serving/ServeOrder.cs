using OfficeBulletin.App.Access;

namespace OfficeBulletin.App.Serving;

/// <summary>How the desk is served.</summary>
/// <param name="Data">Folder of the desk's data.</param>
/// <param name="Urls">Where it listens, several separated by ";"; loopback unless an administrator says otherwise.</param>
/// <param name="Watched">True when a person reads the log as it is written.</param>
/// <param name="Settings">What an administrator set; null for nothing.</param>
internal sealed record ServeOrder(string Data, string Urls = "http://127.0.0.1:5080", bool Watched = false, DeskSettings? Settings = null);
