using System.Reflection;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Tests.Gate;

/// <summary>The table of the gate's rules, from which their documentation is made.</summary>
public sealed class GateRulesTests
{
    [Fact]
    public void Every_rule_stands_in_the_table_once()
    {
        var declared = typeof(GateRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (GateRule)field.GetValue(null)!);

        Assert.Equal(declared, GateRules.All);
        Assert.Distinct(GateRules.All.Select(rule => rule.Id));
        Assert.Distinct(GateRules.All.Select(rule => rule.Name));
    }

    [Fact]
    public void Ids_rise_and_names_begin_with_gate()
    {
        Assert.Equal(GateRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), GateRules.All.Select(rule => rule.Id));
        Assert.All(GateRules.All, rule => Assert.Matches("^G[0-9]{2}$", rule.Id));
        Assert.All(GateRules.All, rule => Assert.Matches("^gate\\.[a-z-]+$", rule.Name));
    }
}
