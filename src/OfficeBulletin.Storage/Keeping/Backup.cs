namespace OfficeBulletin.Storage.Keeping;

/// <summary>A backup (备份) that was made or brought back, and what its examination found.</summary>
/// <param name="Aside">Where the data that stood there before was put; null when there was none.</param>
public sealed record KeptBackup(string File, long Bytes, Examination Examined, string? Aside = null);

/// <summary>Backup and restore: the one file with everything, copied while the desk goes on, examined before it counts.</summary>
public static class Backup
{
    // The log first: as long as the file stands there, what belongs to it has not been mistaken for another's.
    private static readonly string[] Endings = ["-shm", "-wal", ""];

    /// <summary>Copies the desk's data. Refused when there is none, when the output exists already, or when the copy is not sound; nothing stands at the output then.</summary>
    /// <exception cref="StorageFaultException">The data cannot be read, or the copy not be written.</exception>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    public static Outcome<KeptBackup> Make(string folder, string output)
    {
        var file = Path.Combine(folder, DeskData.FileName);
        if (!File.Exists(file))
            return Outcome.Refusal<KeptBackup>(KeepingFindings.NoDesk(folder));
        if (Path.Exists(output))
            return Outcome.Refusal<KeptBackup>(KeepingFindings.Exists(output));
        var part = Beside(output);
        try
        {
            DeskCopy.Copy(file, part);
            return Finished(part, output);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Puts a backup where a desk's data belongs. What stands there is put aside, never deleted. Refused when the backup is not sound or a server has the data open.</summary>
    /// <param name="replace">True to put aside data that stands there; else that is a reason to refuse.</param>
    /// <exception cref="IOException">The data cannot be written.</exception>
    public static Outcome<KeptBackup> Restore(string backup, string folder, bool replace, DateTimeOffset now)
    {
        if (!File.Exists(backup))
            return Outcome.Refusal<KeptBackup>(KeepingFindings.NoBackup(backup));
        Directory.CreateDirectory(folder);
        using var held = DeskLock.Take(folder);
        if (held is null)
            return Outcome.Refusal<KeptBackup>(StorageFindings.InUse(folder));
        var file = Path.Combine(folder, DeskData.FileName);
        if (File.Exists(file) && !replace)
            return Outcome.Refusal<KeptBackup>(KeepingFindings.DeskThere(folder));
        var part = Beside(file);
        try
        {
            File.Copy(backup, part, overwrite: true);
            return Finished(part, file, now);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static Outcome<KeptBackup> Finished(string part, string output, DateTimeOffset? now = null)
    {
        var examined = Doctor.Examine(part);
        if (examined.Findings.Count > 0)
            return Outcome.Refusal<KeptBackup>(examined.Findings);
        using (var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite))
            written.Flush(flushToDisk: true);
        var aside = now is { } time ? PutAside(output, time) : null;
        File.Move(part, output);
        return Outcome.Of(new KeptBackup(output, new FileInfo(output).Length, examined, aside));
    }

    /// <summary>The log belongs to the file: both go together. One whose file is gone would be taken for the new file's. Null when there was nothing.</summary>
    private static string? PutAside(string file, DateTimeOffset now)
    {
        if (!Endings.Any(ending => File.Exists(file + ending)))
            return null;
        var aside = FormattableString.Invariant($"{file}.{now.UtcDateTime:yyyyMMdd-HHmmss}");
        foreach (var ending in Endings)
        {
            if (File.Exists(file + ending))
                File.Move(file + ending, aside + ending);
        }
        return aside;
    }

    private static string Beside(string file)
    {
        var full = Path.GetFullPath(file);
        return Path.Combine(Path.GetDirectoryName(full)!, FormattableString.Invariant($".{Path.GetFileName(full)}.{Environment.ProcessId}.part"));
    }
}
