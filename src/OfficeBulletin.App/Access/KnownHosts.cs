using System.Net;
using OfficeBulletin.App.Api;

namespace OfficeBulletin.App.Access;

/// <summary>
/// Answers only where it is called by a name of its own: a foreign site that lets its name point here (DNS rebinding) gets nothing. An address in figures is nobody's name.
/// </summary>
internal sealed class KnownHosts(DeskSettings settings, IReadOnlyCollection<string> urls)
{
    private readonly HashSet<string> names = new(
        ["localhost", .. settings.Hosts, .. urls.Select(url => BindingAddress.Parse(url).Host)], StringComparer.OrdinalIgnoreCase);

    public Task Invoke(HttpContext context, RequestDelegate next) =>
        names.Contains(context.Request.Host.Host) || IPAddress.TryParse(context.Request.Host.Host, out _) ? next(context) : Problems.Of([AccessFindings.ForeignHost()]).ExecuteAsync(context);
}
