using System.Globalization;
using System.Net;
using OfficeBulletin.EndToEnd;
using Xunit.Abstractions;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>
/// Thousands of damaged files sent to a desk that is served as an office serves it: every one is answered, none brings it down, and its memory stays where it was. BULLETIN_MUTATIONS says
/// how many (4,000 unless told), BULLETIN_CORPUS names a folder of files that nobody here made.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Usual = 4_000;
    private const int AtOnce = 4;
    private const int MostMebibytesMore = 256;
    private const long Largest = 1 << 20;

    private static readonly string? Corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS") is { } folder && Directory.Exists(folder) ? folder : null;

    [LinuxFact]
    public async Task Damaged_files_do_no_harm_to_the_desk()
    {
        using var desk = ServedDesk.Start();
        var good = Good().ToList();
        var times = new Timings();
        foreach (var file in good)
            Assert.DoesNotContain((await times.Of("good", () => Ask(desk.Client, file))).Rules, Refuses);
        var idle = desk.Mebibytes;
        List<Sent> victims = [.. good, .. Hostile()];
        var count = int.TryParse(Environment.GetEnvironmentVariable("BULLETIN_MUTATIONS"), CultureInfo.InvariantCulture, out var asked) ? asked : Usual;
        var received = 0;

        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var random = new Random(number);
            var victim = victims[random.Next(victims.Count)];
            var answer = await times.Of("damaged", () => Ask(desk.Clients[number % desk.Clients.Count], victim with { Bytes = Damage.Of(victim.Bytes, random) }));
            Assert.True((int)answer.Status < 500, $"{number} {victim.Name}: {answer.Status}");
            Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.OK || answer.Rules.Count > 0, $"{number} {victim.Name}: no finding");
            if (answer.Status is HttpStatusCode.Created)
                Interlocked.Increment(ref received);
        });

        output.WriteLine($"{count} damaged files, {received} of them received; memory {idle} MiB idle, {desk.PeakMebibytes} MiB at most");
        output.WriteLine(times.ToString());
        Assert.True(desk.Lives);
        Assert.InRange(desk.PeakMebibytes - idle, 0, MostMebibytesMore);
        Assert.Empty(Directory.EnumerateFileSystemEntries(desk.Work));
    }

    [LinuxFact]
    public async Task Attacks_are_answered_and_leave_the_memory_as_it_was()
    {
        using var desk = ServedDesk.Start();
        await Ask(desk.Client, Good().First());
        var idle = desk.Mebibytes;
        var times = new Timings();

        foreach (var (name, (file, bytes, _)) in Attacks.All)
            Assert.True((int)(await times.Of(name, () => desk.Client.Send(new Sent(file, bytes())))).Status < 500, name);
        foreach (var file in Hostile())
            Assert.True((int)(await times.Of(file.Name, () => Ask(desk.Client, file))).Status < 500, file.Name);

        output.WriteLine(times.ToString());
        output.WriteLine($"memory {idle} MiB idle, {desk.PeakMebibytes} MiB at most");
        Assert.True(desk.Lives);
        Assert.InRange(desk.PeakMebibytes - idle, 0, MostMebibytesMore);
    }

    /// <summary>A rule of the door, or one of the gate that refuses.</summary>
    private static bool Refuses(string rule) => rule.StartsWith('D') || (rule.StartsWith('G') && string.CompareOrdinal(rule, "G70") < 0);

    /// <summary>A workbook goes alone, a Word file beside a workbook that names it.</summary>
    private static Task<Answered> Ask(HttpClient unit, Sent file) => file.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
        ? unit.Send(new Sent("报送表.xlsx", UnitWorkbook.Of(UnitWorkbook.Row("万州区史志办", "万州召开座谈会", file: file.Name))), file)
        : unit.Send(file);

    /// <summary>What units of the sample desk sent, and the good files of the corpus.</summary>
    private static IEnumerable<Sent> Good()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples", "desk", "submissions");
        var files = Directory.EnumerateFiles(samples).Concat(Directory.EnumerateFiles(Path.Combine(samples, "附件"), "*.docx"));
        return OfCorpus(files, "workbooks", "articles");
    }

    private static IEnumerable<Sent> Hostile() => OfCorpus([], "hostile").Concat(Attacks.All.Values.Select(attack => new Sent(attack.Name, attack.File())).Where(file => file.Bytes.Length is > 0 and < (int)Largest));

    private static IEnumerable<Sent> OfCorpus(IEnumerable<string> files, params string[] folders) => files
        .Concat(Corpus is null ? [] : folders.Select(folder => Path.Combine(Corpus, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)))
        .Where(path => new FileInfo(path).Length <= Largest).Order(StringComparer.Ordinal)
        .Select(path => new Sent(Path.GetFileName(path), File.ReadAllBytes(path)));
}
