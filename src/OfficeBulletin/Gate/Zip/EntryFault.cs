namespace OfficeBulletin.Gate.Zip;

/// <summary>The rule that one entry of an archive breaks, and the words for its sentence.</summary>
internal readonly record struct EntryFault(GateRule Rule, string Detail = "");
