using OfficeBulletin.Issues;
using OfficeBulletin.Storage;
using OfficeBulletin.Text;
using OfficeBulletin.Word;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>What a draft's plan gives now.</summary>
/// <param name="Bytes">The Word file that the plan alone makes.</param>
internal sealed record DraftSource(Issue Issue, byte[] Bytes, WordTemplate Template)
{
    public static Outcome<DraftSource> Make(DeskData data, DraftLook look, string shipped)
    {
        using var folder = WorkFolder.Make(data);
        return data.Read(reading => DraftFolder.Lay(reading, look, folder, shipped))
            .Then(laid => Desk.Template.Open(laid.TemplatePath).Then(template => laid.Read().Then(read => Make(look, read, template))));
    }

    /// <summary>A Word file of an issue.</summary>
    public static byte[] Print(WordTemplate template, Issue issue, out IReadOnlyList<Finding> findings)
    {
        using var output = new MemoryStream();
        findings = IssueAssembler.Assemble(template, issue, output).Findings;
        return output.ToArray();
    }

    private static Outcome<DraftSource> Make(DraftLook look, IssueFolder folder, WordTemplate template)
    {
        var issue = folder.Issue with { Id = look.Issue.Id, Masthead = DraftNumbers.Put(folder.Issue.Masthead, look.Next, proposed: true) };
        var bytes = Print(template, issue, out var findings);
        return Outcome.Of(new DraftSource(issue, bytes, template), [.. issue.Columns.Count == 0 ? (Finding[])[IssueFindings.Empty()] : [], .. findings, .. FontCoverage.Check(issue)]);
    }
}
