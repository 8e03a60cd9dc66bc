using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;
using OfficeBulletin.Word.Page;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word;

/// <summary>Makes the finished Word document of an issue (组刊).</summary>
public static class IssueAssembler
{
    /// <summary>Writes the document to <paramref name="output"/>, front to back. The same issue and template give the same bytes.</summary>
    /// <param name="rung">1–5: the rung of the contents-fitting ladder; null lets the assembler estimate it.</param>
    public static Assembled Assemble(WordTemplate template, Issue issue, Stream output, int? rung = null)
    {
        var numbered = ItemIds.Given(issue);
        var media = Media.Of(numbered, template);
        var fit = rung is { } given ? ContentsFit.Rung(given) : ContentsFit.Estimate(template, numbered);
        var slots = new Slots(MastheadBlock.Values(issue.Masthead).Concat(ImprintBlock.Values(issue.Imprint)), MastheadBlock.TitleSize(issue.Masthead.Title, template));
        using var package = new IssuePackage(output, template, media, hasNotes: Footnotes.In(numbered));
        package.WriteMap();
        package.Write(IssuePackage.MainPart, writer =>
        {
            var pen = new Pen(writer, template.Styles, template.TypeArea, media, FreeIds.TakenIn(template));
            DocumentRoot.Start(writer, template.Document.Root!);
            foreach (var block in template.Blocks)
            {
                switch (Slots.BlockTag(block))
                {
                    case SlotNames.Contents:
                        ContentsList.Write(pen, numbered);
                        break;
                    case SlotNames.Body:
                        Columns.Write(pen, numbered);
                        break;
                    default:
                        slots.Fill(block)?.WriteTo(writer);
                        break;
                }
            }
            DocumentRoot.End(writer);
            package.Footnotes = pen.Notes;
        });
        package.WriteSurroundings(numbered, fit);
        return new Assembled([.. slots.Unplaced(), .. Oddities.In(numbered)], fit.Number);
    }
}

/// <summary>What assembling has to say: findings and the rung (1–5) of the contents-fitting ladder that the styles toc 1 and toc 2 carry.</summary>
public sealed record Assembled(IReadOnlyList<Finding> Findings, int Rung);
