using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Server.Tests.Items;

public sealed class ItemStepsTests
{
    private static readonly string[] Steps = [.. ItemSteps.Decisions, ItemSteps.Plan, ItemSteps.Unplan, ItemSteps.Publish, ItemSteps.Replace];

    [Fact]
    public void No_sequence_of_steps_leads_out_of_the_states_and_what_is_published_or_replaced_stays() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Steps)).ToArbitrary(), steps =>
        {
            var state = ItemSteps.Received;
            foreach (var step in steps)
            {
                var after = ItemSteps.After(state, step);
                if (state is ItemSteps.Published or ItemSteps.Replaced && after is not null)
                    return false;
                if (after == ItemSteps.Published && (state, step) != (ItemSteps.Planned, ItemSteps.Publish))
                    return false;
                state = after ?? state;
            }
            return ItemSteps.States.Contains(state, StringComparer.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Every_state_is_reached_and_every_decision_can_be_taken_back()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { ItemSteps.Received };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith([.. reached.SelectMany(state => Steps.Select(step => ItemSteps.After(state, step))).OfType<string>()]);
        }

        Assert.Equal(ItemSteps.States.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
        foreach (var decided in (string[])[ItemSteps.Accepted, ItemSteps.Returned, ItemSteps.Rejected, ItemSteps.Merged])
            Assert.NotEmpty(ItemSteps.Open(decided));
    }

    [Fact]
    public async Task Whatever_editors_decide_merged_items_and_their_units_fit_together()
    {
        await using var desk = await RunningDesk.Start();
        var actor = desk.Account(Role.Editor).Actor;
        var choice = Gen.Zip(Gen.Choose(0, 3), Gen.Elements(ItemSteps.Decisions.ToArray()).Zip(Gen.Choose(0, 3)));

        Prop.ForAll(Gen.ListOf(choice).ToArbitrary(), choices =>
        {
            StoredItem[] items = [.. Enumerable.Range(0, 4).Select(number => desk.Sent(number % 2 == 0 ? desk.Wanzhou : desk.Qianjiang, $"第{number}篇"))];
            foreach (var (one, (step, other)) in choices)
                Desk.DecideItem.Run(desk.Data, actor, items[one].Id, desk.Now(items[one]).Revision, new Desk.ItemDecision(step) { Reason = "理由", Into = items[other].Id });
            StoredItem[] now = [.. items.Select(desk.Now)];
            return now.All(item => (item.State == ItemSteps.Merged) == (item.MergedInto is not null))
                && now.All(item => item.MergedInto is null || now.Single(other => other.Id == item.MergedInto).State is not (ItemSteps.Merged or ItemSteps.Returned))
                && now.All(item => item.Units.Split('、').Order(StringComparer.Ordinal).SequenceEqual(now.Where(other => other.Id == item.Id || other.MergedInto == item.Id).Select(other => items.Single(sent => sent.Id == other.Id).Units).Distinct().Order(StringComparer.Ordinal)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }
}
