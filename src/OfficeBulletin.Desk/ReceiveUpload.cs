using System.Security.Cryptography;
using System.Text;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Submitting;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk;

/// <summary>收件: what a unit uploads, read in a child process, kept with its items, and set in place of what it corrects. The same upload again changes nothing.</summary>
public static class ReceiveUpload
{
    // A corrected version comes within weeks; after more than a year the same title is another event.
    private const int DaysOfCorrection = 400;

    /// <summary>Refused means that nothing is kept but a line of the audit.</summary>
    /// <exception cref="StorageFaultException">The disk is full or the data cannot be written; nothing was kept.</exception>
    public static async Task<Outcome<KeptSubmission>> Run(DeskData data, Extraction extraction, Actor actor, UploadIntake intake, CancellationToken cancelled = default)
    {
        var unit = UnitOf(data, actor, intake.Unit);
        if (Faults(intake, unit) is { Count: > 0 } faults)
            return Refuse(data, actor, unit?.Id, faults);
        var register = DiskRoom.Guard(() => data.Read(reading => LayOut(reading, intake.Folder, unit!, Since(data))));
        var extracted = await extraction.Receive(intake.Folder.Path, cancelled).ConfigureAwait(false);
        if (extracted.Value is not { } upload)
            return Refuse(data, actor, unit!.Id, extracted.Findings);
        var content = SHA256.HashData(Encoding.UTF8.GetBytes(upload.Content + register));
        var kept = new SubmissionKeeping(intake.Folder.Path, unit!, upload, content, Since(data));
        return data.Change(actor, "submission.receive", null, change => kept.Keep(change, extracted.Findings));
    }

    private static List<Finding> Faults(UploadIntake intake, StoredUnit? unit)
    {
        List<Finding> faults = [.. intake.Findings];
        if (intake.Stopped)
            return faults;
        if (unit is null)
            faults.Add(intake.Unit is null ? DeskFindings.ValueWrong("unit", "请说明是替哪个单位报送的（unit）。") : DeskFindings.NotFound("个单位"));
        if (!SaysUnclassified(intake.Declaration))
            faults.Add(UploadFindings.Undeclared());
        if (faults.Count == 0 && intake.Files == 0)
            faults.Add(UploadFindings.NoFiles());
        return faults;
    }

    private static bool SaysUnclassified(string? declaration) => declaration is not null && Declaration.Unclassified(declaration, "");

    /// <summary>A contributor's own, whatever the request says; another unit is as good as none. Editors name one by its id or name.</summary>
    private static StoredUnit? UnitOf(DeskData data, Actor actor, string? named) => data.Read(reading => StoredUnits.List(reading, actor))
        .FirstOrDefault(unit => !unit.Retired && (named is null ? unit.Id == actor.Unit : unit.Id == named || unit.Name == named || unit.Short == named));

    /// <summary>Lays the register and what stands beside the files. Returns the hash of the register, "" without one: read with another one, the same files may say something else.</summary>
    private static string LayOut(DeskReading data, WorkFolder folder, StoredUnit unit, DateTimeOffset since)
    {
        folder.PutRegister(data);
        StandingItems.Write(folder.Path, [.. SubmittedItems.Standing(data, unit.Id, DateOnly.FromDateTime(since.UtcDateTime)).Select(item => new StandingItem(item.Id, item.Content, item.Text, item.File is null ? null : Convert.ToHexStringLower(item.File)))]);
        return Versions.OfKind(data, "register") is { } register ? Convert.ToHexStringLower(register.Blob) : "";
    }

    private static DateTimeOffset Since(DeskData data) => data.Clock.GetUtcNow().AddDays(-DaysOfCorrection);

    /// <summary>The audit says which rules, never what was sent.</summary>
    private static Outcome<KeptSubmission> Refuse(DeskData data, Actor actor, string? unit, IReadOnlyList<Finding> findings)
    {
        data.Change(actor, "submission.refuse", unit, change =>
        {
            change.Detail = string.Join(' ', findings.Where(finding => finding.Level == FindingLevel.Error).Select(finding => $"{finding.Rule} {finding.Name}").Distinct(StringComparer.Ordinal));
            return Outcome.Of("refused");
        });
        return Outcome.Refusal<KeptSubmission>(findings);
    }
}
