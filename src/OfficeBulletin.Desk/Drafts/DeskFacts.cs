using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>What every issue of the office says in masthead and imprint.</summary>
internal static class DeskFacts
{
    /// <summary>As the sheet 刊物 of the desk's register has it, else as the plan of the latest issue; the date and the numbers are nobody's yet.</summary>
    public static BulletinFacts Of(DeskReading data)
    {
        var facts = Registered(data) is { Masthead.Title: not null } registered ? registered : Planned(data) ?? BulletinFacts.None;
        return facts with { Masthead = facts.Masthead with { Date = null, Number = null, CumulativeNumber = null, Proposed = false, Supplement = false } };
    }

    private static BulletinFacts? Registered(DeskReading data) => Versions.OfKind(data, "register") is { } register
        ? PackageGate.Open(Versions.Bytes(data, register), PackageKind.Workbook, RegisterFile.Name).Then(RegisterFile.Facts).Value
        : null;

    private static BulletinFacts? Planned(DeskReading data) =>
        StoredIssues.List(data, new IssueFilter(1)) is [{ Plan: { } document }] && Versions.Current(data, document) is { } plan && IssueFile.Read(Versions.Bytes(data, plan), PlanItems.FileName).Value is { } draft
            ? new BulletinFacts(draft.Masthead, draft.Imprint)
            : null;
}
