using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Desk.Folder;

/// <summary>Puts the pictures that issue.json names where their names stand. What a file calls itself does not count, its first bytes do.</summary>
internal sealed class PictureFiles(FolderFiles files, Taken taken)
{
    private readonly Dictionary<string, Outcome<FileBytes>> read = new(StringComparer.Ordinal);

    public DraftItem Fill(DraftItem draft) =>
        draft.Item.Body.Any(block => block is PictureFile) ? draft with { Item = draft.Item with { Body = Fill(draft.Item.Body) } } : draft;

    public Notice Fill(Notice notice) => notice with { Narrative = Fill(notice.Narrative) };

    private IReadOnlyList<Block> Fill(IReadOnlyList<Block> blocks) => [.. blocks.Select(block => block is PictureFile named ? (Picture(named) ?? block) : block)];

    private Picture? Picture(PictureFile named)
    {
        if (!read.TryGetValue(named.Name, out var bytes))
            read[named.Name] = bytes = files.Find(named.Name, named.Where).Then(FileBytes.Read).Then(Judge);
        return taken.From(bytes) is { } good ? new Picture(named.Name, good.Memory, null, null, named.Caption) : null;
    }

    private static Outcome<FileBytes> Judge(FileBytes bytes) =>
        PictureGate.Look(bytes.Memory.Span) is null ? Outcome.Refusal<FileBytes>(FolderFindings.NotPicture(bytes.File)) : Outcome.Of(bytes);
}
