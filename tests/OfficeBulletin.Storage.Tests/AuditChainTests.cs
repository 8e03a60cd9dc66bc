namespace OfficeBulletin.Storage.Tests;

public sealed class AuditChainTests : IDisposable
{
    private const int Rows = 12;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("audit-");
    private readonly DeskData data;

    public AuditChainTests()
    {
        data = DeskData.Open(folder.FullName, TimeProvider.System).Value!;
        for (var number = 1; number <= Rows; number++)
        {
            data.Change(Actor.Program, "unit.add", $"第{number}个", change =>
            {
                change.Detail = number % 3 == 0 ? null : $"细目{number}";
                return Outcome.Of("加");
            });
        }
    }

    public void Dispose()
    {
        data.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void What_was_written_is_sound()
    {
        var verdict = data.Read(AuditChain.Verify);

        Assert.Equal((Rows, null), (verdict.Rows, verdict.FirstBad));
        Assert.Equal(64, verdict.Head.Length);
    }

    [Fact]
    public void The_audit_of_a_new_desk_is_sound()
    {
        var other = Directory.CreateTempSubdirectory("audit-");
        using (var fresh = DeskData.Open(other.FullName, TimeProvider.System).Value!)
            Assert.Equal((0, null), (fresh.Read(AuditChain.Verify).Rows, fresh.Read(AuditChain.Verify).FirstBad));
        other.Delete(recursive: true);
    }

    [Fact]
    public void Rows_cannot_be_changed_or_deleted_while_the_triggers_stand()
    {
        Assert.ThrowsAny<Exception>(() => data.Keep(change => change.Do("UPDATE audit SET action = 'x' WHERE id = 3")));
        Assert.ThrowsAny<Exception>(() => data.Keep(change => change.Do("DELETE FROM audit WHERE id = 3")));
        Assert.Null(data.Read(AuditChain.Verify).FirstBad);
    }

    public static TheoryData<string> Edits =>
    [
        "UPDATE audit SET at = '2020-01-01T00:00:00.0000000Z' WHERE id = @row",
        "UPDATE audit SET account = 'x' WHERE id = @row",
        "UPDATE audit SET action = action || 'x' WHERE id = @row",
        "UPDATE audit SET subject = NULL WHERE id = @row",
        "UPDATE audit SET subject = '', detail = subject || coalesce(detail, '') WHERE id = @row",
        "UPDATE audit SET detail = coalesce(detail, '') || ' ' WHERE id = @row",
        "UPDATE audit SET hash = zeroblob(32) WHERE id = @row",
        "UPDATE audit SET previous = zeroblob(31) WHERE id = @row",
        "UPDATE audit SET id = 1000 WHERE id = @row",
        "DELETE FROM audit WHERE id = @row",
    ];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Whichever_row_is_changed_or_taken_out_it_is_named(string edit)
    {
        for (var row = 1; row <= Rows; row++)
            Assert.Equal(row, Tampered(edit, row).FirstBad);
    }

    [Fact]
    public void Rows_that_changed_places_are_named()
    {
        for (var row = 1; row < Rows; row++)
            Assert.Equal(row, Tampered("UPDATE audit SET id = -1 WHERE id = @row; UPDATE audit SET id = @row WHERE id = @row + 1; UPDATE audit SET id = @row + 1 WHERE id = -1", row).FirstBad);
    }

    [Fact]
    public void A_row_put_in_is_named()
    {
        Assert.Equal(Rows + 1, Tampered("INSERT INTO audit (at, action, previous, hash) SELECT at, action, hash, hash FROM audit WHERE id = 12", Rows).FirstBad);
        Assert.NotNull(Tampered("INSERT INTO audit (id, at, action, previous, hash) SELECT -5, at, action, hash, hash FROM audit WHERE id = 12", Rows).FirstBad);
    }

    [Fact]
    public void The_doctor_says_so()
    {
        data.Keep(change => change.Do("DROP TRIGGER audit_stays; UPDATE audit SET action = 'x' WHERE id = 4"));

        Assert.Contains(Doctor.Examine(Path.Combine(folder.FullName, DeskData.FileName)).Findings, finding => finding is { Name: "storage.audit-broken" } && finding.Message.Contains("第 4 条", StringComparison.Ordinal));
    }

    /// <summary>What is said of the audit after that SQL, which changes something and is undone again.</summary>
    private AuditVerdict Tampered(string sql, int row)
    {
        AuditVerdict? verdict = null;
        data.Change(Actor.Program, "test", null, change =>
        {
            change.Do("DROP TRIGGER audit_stays; DROP TRIGGER audit_is_kept");
            Assert.NotEqual(0, change.Do(sql, new { row }));
            verdict = AuditChain.Verify(change);
            return Outcome.Refusal<string>();
        });
        return verdict!;
    }
}
