using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>Every operation × every role and kind of credential × an own, a foreign and a missing thing.</summary>
public sealed class IsolationTests(IsolationTests.Fixture fixture) : IClassFixture<IsolationTests.Fixture>
{
    private static readonly int[] ShutOut = [401, 403, 404, 405, 415];

    private readonly List<string> faults = [];

    public static TheoryData<string> Operations => [.. OperationRules.All.Select(rule => rule.Operation)];

    [Fact]
    public void Every_operation_of_the_document_has_a_rule_and_every_rule_an_operation()
    {
        Assert.Empty(fixture.Operations.Select(operation => operation.Id).Except(OperationRules.All.Select(rule => rule.Operation)));
        Assert.Empty(OperationRules.All.Select(rule => rule.Operation).Except(fixture.Operations.Select(operation => operation.Id)));
        Assert.DoesNotContain(OperationRules.All.CountBy(rule => rule.Operation), rule => rule.Value > 1);
    }

    /// <summary>Pages and the document itself: open to everybody, and nothing of anybody's in them.</summary>
    [Fact]
    public void What_the_document_leaves_out_is_known() => Assert.Equal(
        ["/", "/invitation", "/link.css", "/link.js", "/openapi/{documentName}.json", "/setup", "/start.js"],
        fixture.Desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is { ExcludeFromDescription: true })
            .Select(endpoint => endpoint.RoutePattern.RawText!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Nobody_gets_more_than_is_his(string id)
    {
        var (rule, operation) = (OperationRules.All.Single(rule => rule.Operation == id), fixture.Operations.Single(operation => operation.Id == id));
        Assert.True(rule.Make is not null || operation.Parameters == 0, "The rule does not say how to make a thing to ask for.");

        if (rule.Open)
            await OpenToAll(rule, operation);
        else
            await LetsIn(rule, operation);

        Assert.Empty(faults);
    }

    private async Task OpenToAll(OperationRule rule, Operation operation)
    {
        var answers = new List<Answer> { await Call(operation, rule, new Caller("nobody", null), Thing(rule, Role.Editor)) };
        foreach (var caller in Caller.Void(fixture.Desk, Role.Editor))
            answers.Add(await Call(operation, rule, caller, Thing(rule, Role.Editor)));
        if (answers.Distinct().Count() > 1)
            faults.Add("What was brought makes a difference.");
    }

    private async Task LetsIn(OperationRule rule, Operation operation)
    {
        foreach (var caller in Caller.Void(fixture.Desk, rule.Roles[0]))
            await Expect(401, operation, rule, caller, Thing(rule, rule.Roles[0]));
        foreach (var role in OperationRule.Everybody.Except(rule.Roles))
        {
            await Expect(403, operation, rule, Caller.Pane(fixture.Desk, Somebody(role)), Thing(rule, rule.Roles[0]));
            await Expect(403, operation, rule, Caller.InBrowser(fixture.Desk, Somebody(role)), Missing(operation));
        }
        if (!rule.ByToken)
            await Expect(403, operation, rule, Caller.Script(fixture.Desk, Somebody(Role.Contributor)), Thing(rule, Role.Contributor));
        foreach (var role in rule.Roles)
        {
            await Sees(operation, rule, Caller.InBrowser, role);
            if (rule.InBrowser)
                await Expect(403, operation, rule, Caller.Pane(fixture.Desk, Somebody(role)), Thing(rule, role));
            else
                await Sees(operation, rule, Caller.Pane, role);
        }
        if (rule.ByToken)
            await Sees(operation, rule, Caller.Script, Role.Contributor);
    }

    /// <summary>The own thing; a foreign one as who may, or like a missing one; no missing one.</summary>
    private async Task Sees(Operation operation, OperationRule rule, Func<RunningDesk, Account, Caller> by, Role role)
    {
        var me = Somebody(role);
        var (own, foreign) = (Thing(rule, me), Thing(rule, Somebody(role, fixture.Desk.Qianjiang)));
        var all = rule.SeeAll.Contains(role);

        var answer = await Admitted(operation, rule, by(fixture.Desk, me), own);
        if (operation.Parameters == 0)
        {
            if (own.Length > 0 && !answer.Body.Contains(own[^1], StringComparison.Ordinal))
                faults.Add($"{role}: the own {own[^1]} is not in the list.");
            if (foreign.Length > 0 && answer.Body.Contains(foreign[^1], StringComparison.Ordinal) != all)
                faults.Add($"{role}: the foreign {foreign[^1]} is {(all ? "not " : "")}in the list.");
            return;
        }
        var missing = await Expect(404, operation, rule, by(fixture.Desk, me), Missing(operation));
        if (own.Length > 1)
            await Expect(404, operation, rule, by(fixture.Desk, me), [.. own[..^1], Missing(operation)[0]]);
        if (all)
            await Admitted(operation, rule, by(fixture.Desk, me), foreign);
        else if (await Expect(404, operation, rule, by(fixture.Desk, me), foreign) != missing)
            faults.Add($"{role}: a foreign thing is not answered like a missing one.");
    }

    private async Task<Answer> Admitted(Operation operation, OperationRule rule, Caller caller, string[] ids)
    {
        var answer = await Call(operation, rule, caller, ids);
        if (ShutOut.Contains(answer.Status))
            faults.Add($"{caller.Name}: {answer.Status}, but is to be let in. {answer.Body}");
        return answer;
    }

    private async Task<Answer> Expect(int status, Operation operation, OperationRule rule, Caller caller, string[] ids)
    {
        var answer = await Call(operation, rule, caller, ids);
        if (answer.Status != status)
            faults.Add($"{caller.Name}: {answer.Status} in place of {status}. {answer.Body}");
        return answer;
    }

    private async Task<Answer> Call(Operation operation, OperationRule rule, Caller caller, string[] ids)
    {
        var answer = await operation.Call(fixture.Desk, fixture.Http, rule, caller, ids);
        if (answer.Status >= 500)
            faults.Add($"{caller.Name}: {answer.Status}. {answer.Body}");
        return answer;
    }

    private Account Somebody(Role role, StoredUnit? unit = null) => fixture.Desk.Account(role, role == Role.Contributor ? unit ?? fixture.Desk.Wanzhou : null);

    private string[] Thing(OperationRule rule, Role owner) => Thing(rule, Somebody(owner));

    private string[] Thing(OperationRule rule, Account owner) => rule.Make?.Invoke(fixture.Desk, owner) ?? [];

    private static string[] Missing(Operation operation) => [.. Enumerable.Range(0, Math.Max(1, operation.Parameters)).Select(_ => Guid.CreateVersion7().ToString("N"))];

    /// <summary>One desk for all of them.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        internal RunningDesk Desk { get; private set; } = null!;

        internal HttpClient Http { get; private set; } = null!;

        internal IReadOnlyList<Operation> Operations { get; private set; } = [];

        public async Task InitializeAsync()
        {
            Desk = await RunningDesk.Start();
            Http = Desk.Anybody();
            Operations = await Operation.Of(Desk);
        }

        public async Task DisposeAsync() => await Desk.DisposeAsync();
    }
}
