namespace OfficeBulletin.Bench.Cases;

/// <summary>A bench that measures refusals measures nothing.</summary>
internal static class Demanded
{
    public static T Demand<T>(this Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(outcome.Findings[0].Message);
}
