using OfficeBulletin.Issues;

namespace OfficeBulletin.Word;

/// <summary>Makes the finished Word document of an issue (组刊).</summary>
public static class IssueAssembler
{
    /// <summary>Writes the document to <paramref name="output"/>, front to back. The findings name what an editor should look at; the rung is the step of the contents-fitting ladder.</summary>
    /// <param name="rung">1–5: the rung to use; null lets the assembler estimate it.</param>
    public static Assembled Assemble(WordTemplate template, Issue issue, Stream output, int? rung = null) => throw new NotSupportedException();
}

/// <summary>What assembling has to say: findings and the rung (1–5) of the contents-fitting ladder that the styles toc 1 and toc 2 carry.</summary>
public sealed record Assembled(IReadOnlyList<Finding> Findings, int Rung);
