namespace OfficeBulletin.Entering;

/// <summary>A row of the ledger (台账) as it stands before anything is entered, faulty or not.</summary>
/// <param name="Number">Row of the sheet, from 1.</param>
/// <param name="Date">Null when its cell gives no day.</param>
/// <param name="Units">As its cell parts them, in the register's names where it knows them.</param>
/// <param name="Title">In one line.</param>
/// <param name="Texts">What its cells say, by heading (采用·党史网); blank ones are absent.</param>
public sealed record StandingRow(int Number, DateOnly? Date, IReadOnlyList<string> Units, string Title, IReadOnlyDictionary<string, string> Texts);
