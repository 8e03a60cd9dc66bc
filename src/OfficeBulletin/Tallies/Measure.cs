using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Tallies;

/// <summary>What is counted, numbered: places in a row of counts.</summary>
internal static class Measure
{
    public const int Submitted = 0;
    public const int Used = 1;
    public const int Instructions = 2;
    private const int Commissions = 3;
    private const int Uses = 6;

    public static int Commission(CommissionOutcome outcome) => Commissions + (int)outcome;

    public static int Forwarded(int channel) => Uses + (2 * channel);

    public static int Adopted(int channel) => Uses + (2 * channel) + 1;

    /// <summary>How many there are.</summary>
    public static int Of(int channels) => Uses + (2 * channels);

    public static Counts Read(ReadOnlySpan<decimal> row)
    {
        var uses = new UseCounts[(row.Length - Uses) / 2];
        for (var channel = 0; channel < uses.Length; channel++)
            uses[channel] = new UseCounts(row[Forwarded(channel)], row[Adopted(channel)]);
        return new Counts(row[Submitted], uses)
        {
            UsedItems = row[Used],
            Instructions = row[Instructions],
            Commissions = new CommissionCounts(row[Commission(CommissionOutcome.Done)], row[Commission(CommissionOutcome.Late)], row[Commission(CommissionOutcome.Missed)]),
        };
    }
}
