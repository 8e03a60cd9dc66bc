using System.Globalization;
using Xunit.Abstractions;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>
/// The desk's process killed (SIGKILL) at random moments of uploads, decisions, plans, assemblies, saves, restorations, publications and reports. BULLETIN_KILLS says how often (12 unless
/// told), BULLETIN_SEED which course of things.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Usual = 12;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_half_there_however_often_the_desk_is_killed()
    {
        var (kills, seed) = (Told("BULLETIN_KILLS", Usual), Told("BULLETIN_SEED", 1));
        using var desk = new KilledDesk(seed);

        for (var kill = 1; kill <= kills; kill++)
        {
            var faults = await desk.Round();
            Assert.True(faults.Count == 0, $"seed {seed}, kill {kill}: {string.Join(Environment.NewLine, faults)}");
        }
        Assert.Empty(await desk.Rest());

        var done = desk.Acknowledged;
        output.WriteLine($"{kills} kills, seed {seed}: {done}.");
        output.WriteLine($"Kept: {done.Versions.Count} versions, {done.Submissions.Count} submissions with {done.Files.Count} files, {done.Items.Count} items, {done.Published.Count} numbers, {done.Jobs.Count} jobs.");
        output.WriteLine($"Left by kills and swept: {desk.LeftBehind} work folders; jobs cut short and run again: {desk.JobsCutShort}.");
        Assert.NotEmpty(done.Submissions);
        Assert.NotEmpty(done.Versions);
        Assert.Contains(done.Count.Values, work => work.CutShort > 0);
    }

    private static int Told(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var told) ? told : usual;
}
