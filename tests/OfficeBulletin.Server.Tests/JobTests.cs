using System.Net;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OfficeBulletin.App.Jobs;
using OfficeBulletin.Desk.Jobs;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests;

public sealed class JobTests
{
    private static readonly Dictionary<string, JobWork> Kinds = new(StringComparer.Ordinal)
    {
        ["count"] = _ => Outcome.Of(new JobResult(Encoding.UTF8.GetBytes("五份"), "结果.txt")),
        ["endless"] = context =>
        {
            for (; ; Thread.Sleep(20))
            {
                context.Progress.Report(new JobStep("等待", 0, 0));
                context.Stop.ThrowIfCancellationRequested();
            }
        },
        ["broken"] = _ => throw new InvalidOperationException("secret detail"),
    };

    [Fact]
    public async Task Progress_is_told_as_it_goes_and_the_result_is_kept()
    {
        using var seen = new ManualResetEventSlim();
        await using var desk = await RunningDesk.Start(kinds: new Dictionary<string, JobWork>(StringComparer.Ordinal)
        {
            ["count"] = context =>
            {
                context.Progress.Report(new JobStep("第1份", 1, 5));
                Assert.True(seen.Wait(TimeSpan.FromSeconds(30), context.Stop));
                return Outcome.Of(new JobResult(Encoding.UTF8.GetBytes("五份"), "结果.txt"));
            },
        });
        var editor = desk.Account(Role.Editor);
        var job = Ask(desk, editor, "count");

        var told = new List<(string Event, JsonElement Job)>();
        await using (var stream = await desk.As(editor).GetStreamAsync(new Uri($"/api/jobs/{job}/events", UriKind.Relative)))
        {
            await foreach (var item in SseParser.Create(stream, (_, data) => JsonElement.Parse(data)).EnumerateAsync())
            {
                told.Add((item.EventType, item.Data));
                if (item.Data.GetProperty("total").GetInt32() == 5)
                    seen.Set();
            }
        }

        Assert.Equal("done", told[^1].Event);
        Assert.Contains(told, item => item.Event == "running" && item.Job.GetProperty("total").GetInt32() == 5);
        var result = await desk.As(editor).GetAsync(new Uri($"/api/jobs/{job}/result", UriKind.Relative));
        Assert.Equal("五份", await result.Content.ReadAsStringAsync());
        Assert.Equal("结果.txt", result.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task A_job_is_stopped_when_its_owner_says_so()
    {
        await using var desk = await RunningDesk.Start(kinds: Kinds);
        var editor = desk.Account(Role.Editor);
        var job = Ask(desk, editor, "endless");
        await Until(desk, editor, job, "running");

        Assert.Equal(HttpStatusCode.OK, (await desk.As(editor).DeleteAsync(new Uri($"/api/jobs/{job}", UriKind.Relative))).StatusCode);
        await Until(desk, editor, job, "cancelled");
    }

    [Fact]
    public async Task A_fault_of_the_program_ends_the_job_with_a_sentence_and_the_next_one_runs()
    {
        await using var desk = await RunningDesk.Start(kinds: Kinds);
        var editor = desk.Account(Role.Editor);
        var broken = Ask(desk, editor, "broken");
        var next = Ask(desk, editor, "count");

        await Until(desk, editor, next, "done");
        var told = await desk.As(editor).GetStringAsync(new Uri($"/api/jobs/{broken}", UriKind.Relative));
        Assert.Contains("desk.bug", told, StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_editors_job_is_as_good_as_none()
    {
        await using var desk = await RunningDesk.Start(kinds: Kinds);
        var job = Ask(desk, desk.Account(Role.Editor), "count");

        Assert.Equal(HttpStatusCode.NotFound, (await desk.As(Role.Editor).GetAsync(new Uri($"/api/jobs/{job}", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public void What_ran_when_the_process_ended_is_begun_again()
    {
        var folder = Directory.CreateTempSubdirectory("desk-");
        using (var data = DeskData.Open(folder.FullName, TimeProvider.System).Value!)
        {
            var account = new Account { Id = "a", Name = "责编", Display = "责编", Role = Role.Editor, Stamp = "1" };
            data.Keep(change =>
            {
                Accounts.Add(change, account);
                return true;
            });
            data.Change(account.Actor, "job.ask", null, change => Outcome.Of(Jobs.Add(change, "count", "{}")));
            data.Keep(Jobs.Next);

            var runner = new JobRunner(data, Kinds);
            runner.Recover();
            Assert.True(runner.RunNext((_, _) => { }, CancellationToken.None));
            Assert.Equal("done", data.Read(reading => Assert.Single(Jobs.Of(reading, account.Actor, 10)).State));
        }
        folder.Delete(recursive: true);
    }

    private static string Ask(RunningDesk desk, Account account, string kind)
    {
        var job = desk.Data.Change(account.Actor, "job.ask", null, change => Outcome.Of(Jobs.Add(change, kind, "{}"))).Value!;
        desk.Services.GetRequiredService<JobWorker>().Call();
        return job.Id;
    }

    private static async Task Until(RunningDesk desk, Account account, string job, string state)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (desk.Data.Read(reading => Jobs.Find(reading, account.Actor, job))!.State == state)
                return;
            await Task.Delay(25);
        }
        Assert.Fail($"The job never was {state}.");
    }
}
