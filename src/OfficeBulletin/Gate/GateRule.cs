namespace OfficeBulletin.Gate;

/// <summary>One rule of the gate: its stable id, dotted name, weight, and the sentence an editor reads.</summary>
/// <param name="Sentence">Chinese sentence that says what to do; "{part}" stands for the part or entry, "{detail}" for a number, name or address.</param>
public sealed record GateRule(string Id, string Name, FindingLevel Level, string Sentence);
