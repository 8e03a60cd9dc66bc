namespace OfficeBulletin.Scoring;

/// <summary>The rules for points (计分办法), version by version.</summary>
/// <param name="Name">Name of the rules.</param>
public sealed record ScoreRules(string Name);
