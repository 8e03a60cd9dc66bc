using OfficeBulletin.Tallies;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>H82: a channel adopted more of a unit in the period than the unit sent in it, which only what it sent before can explain. An info: the tables will be asked about it.</summary>
internal static class AdoptedAgain
{
    public static IEnumerable<Finding> Check(Tally tally, Place where)
    {
        foreach (var unit in tally.Units)
        {
            for (var channel = 0; channel < tally.Channels.Count; channel++)
            {
                var (adopted, sent) = (unit.Counts.Uses[channel].Adopted, unit.Counts.Submitted);
                if (adopted > sent && tally.Channels[channel].InTables)
                    yield return new Finding("H82", "report.adopted-over-submitted", FindingLevel.Info, where, $"“{unit.Unit.ShortName ?? unit.Unit.Name}”本期报送 {NoticeTables.Number(sent)} 条，“{tally.Channels[channel].Name}”采用 {NoticeTables.Number(adopted)} 条，采用的有以前报送的；印出来会有人问，可在通报里说明。", unit.Unit.Name, Source: "practice");
            }
        }
    }
}
