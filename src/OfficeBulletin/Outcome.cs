namespace OfficeBulletin;

/// <summary>A value together with everything the editor ought to be told about it. <see cref="Value"/> is null exactly when the input was refused; the findings then say why.</summary>
public sealed record Outcome<T>(T? Value, IReadOnlyList<Finding> Findings)
    where T : class
{
    /// <summary>True when there is no value: every finding of level error is a reason.</summary>
    public bool Refused => Value is null;

    /// <summary>Carries a value into the next step and gathers the findings of both; a refusal goes through untouched.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
        where TNext : class
    {
        if (Value is null)
            return new Outcome<TNext>(null, Findings);
        var following = next(Value);
        return new Outcome<TNext>(following.Value, [.. Findings, .. following.Findings]);
    }
}

/// <summary>Named ways to make an <see cref="Outcome{T}"/>.</summary>
public static class Outcome
{
    /// <summary>A value and what is to be said about it.</summary>
    public static Outcome<T> Of<T>(T value, IEnumerable<Finding>? findings = null)
        where T : class => new(value, findings is null ? [] : [.. findings]);

    /// <summary>No value: the findings are the reasons.</summary>
    public static Outcome<T> Refusal<T>(params IEnumerable<Finding> findings)
        where T : class => new(null, [.. findings]);
}
