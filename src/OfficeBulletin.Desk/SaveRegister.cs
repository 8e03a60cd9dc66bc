using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Saving;
using OfficeBulletin.Gate;
using OfficeBulletin.Storage;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk;

/// <summary>存名册: saves the register as a new version, and brings the desk's units to it. Units that it no longer has are retired; their accounts and items stay.</summary>
public static class SaveRegister
{
    public const string DocumentKind = "register";

    public const string FileName = RegisterFile.Name;

    /// <summary>Refused, all faults at once, for anything but a register without errors.</summary>
    /// <param name="expected">Id of the version that the asker saw; null when none was named.</param>
    public static Outcome<StoredVersion> Run(DeskData data, Actor actor, byte[] bytes, string? expected)
    {
        var read = PackageGate.Open(bytes, PackageKind.Workbook, FileName).Then(Read);
        if (read.Value is not { } register)
            return Outcome.Refusal<StoredVersion>(read.Findings);
        var saved = data.Change(actor, "register.save", null, change => DeskDocument.Save(change, DocumentKind, bytes, expected).Then(version => Settle(change, register, version)));
        return saved.Refused ? saved : saved with { Findings = read.Findings };
    }

    private static Outcome<UnitRegister> Read(GatedPackage package)
    {
        var units = RegisterFile.Units(package, FileName);
        List<Finding> all = [.. units.Findings, .. RegisterFile.Columns(package).Findings, .. RegisterFile.Facts(package).Findings];
        if (units.Value is { Units.Count: 0 } && all.Count == 0)
            all.Add(new Finding("D85", "desk.register-empty", FindingLevel.Error, new Place { Part = "workbook", File = FileName, Sheet = "单位" }, "名册里一个单位也没有；请在工作表“单位”里填写单位后再存。"));
        return units.Refused || all.Exists(finding => finding.Level == FindingLevel.Error) ? Outcome.Refusal<UnitRegister>(all) : Outcome.Of(units.Value!, all);
    }

    private static Outcome<StoredVersion> Settle(DeskChange change, UnitRegister register, StoredVersion version)
    {
        if (change.Unchanged)
            return Outcome.Of(version);
        var known = StoredUnits.List(change, Actor.Program);
        var matches = UnitMatch.Of([.. register.Units.DistinctBy(unit => unit.Name, StringComparer.Ordinal)], known);
        var kept = matches.Select(match => match.Known).OfType<StoredUnit>().ToList();
        StoredUnits.Retire(change, known.Except(kept));
        StoredUnits.FreeNames(change, kept);
        for (var place = 0; place < matches.Count; place++)
        {
            var (unit, stored) = matches[place];
            StoredUnits.Put(change, (stored ?? new StoredUnit { Id = change.NewId() }) with { Name = unit.Name, Short = unit.ShortName, Kind = unit.Kind, Position = place + 1, Retired = false });
        }
        return Outcome.Of(version);
    }
}
