using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting.Wording;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Reporting;

/// <summary>
/// The wording of the narrative (综述) with places for numbers: {报送 处室}, {转报 中研院 区县}, {采用 中研院}, {事实 中研院排名}, {期间}; {#渠道}…{/渠道} repeats, {#事实 X}…{/事实 X} is left
/// out when there is nothing to say.
/// </summary>
public sealed class NarrativeTemplate
{
    private readonly IReadOnlyList<NarrativeNode> nodes;
    private readonly string? file;

    private NarrativeTemplate(IReadOnlyList<NarrativeNode> nodes, string? file) => (this.nodes, this.file) = (nodes, file);

    /// <summary>The wording that ships, which an office changes in Word (templates/narrative.docx).</summary>
    public static NarrativeTemplate Default => new(new NarrativeParser(new NarrativeFindings(null)).Read(DefaultNarrative.Paragraphs), null);

    /// <summary>The same as it is written, for the Word file that ships.</summary>
    public static IReadOnlyList<string> DefaultParagraphs => DefaultNarrative.Paragraphs;

    /// <summary>A template as an editor wrote it in Word. Refused when anything in it is at fault: all faults at once, with paragraph and quote.</summary>
    /// <param name="paragraphs">The texts of its paragraphs, blank ones too.</param>
    /// <param name="file">Name to show in findings ("narrative.docx").</param>
    /// <param name="book">The ledger that is to fill it: its channels and kinds are those that may be named.</param>
    public static Outcome<NarrativeTemplate> Parse(IReadOnlyList<string> paragraphs, string file, LedgerBook book)
    {
        var findings = new NarrativeFindings(file);
        var read = new NarrativeParser(findings).Read(paragraphs);
        new NarrativeCheck(book, findings).Check(read);
        if (!findings.Refuse && read.All(node => node is ParagraphEnd))
            findings.Empty();
        else if (!findings.Refuse && !read.Any(node => node is NarrativeField or NarrativeSection))
            findings.NoPlaces();
        return findings.Refuse ? Outcome.Refusal<NarrativeTemplate>(findings.All) : Outcome.Of(new NarrativeTemplate(read, file), findings.All);
    }

    /// <summary>The narrative: one string a paragraph. A number that cannot be given is a finding, and its place stays visible.</summary>
    /// <param name="tallies">The counts of any period, of the one before among them.</param>
    public Outcome<IReadOnlyList<string>> Fill(Period period, Func<Period, Tally> tallies, LedgerBook book)
    {
        var findings = new NarrativeFindings(file);
        var printed = new NarrativePrinter(period, tallies, book, findings).Print(nodes);
        return Outcome.Of(printed, findings.All);
    }
}
