using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Reporting;

/// <summary>
/// The wording of the narrative (综述) with places for numbers: {报送 处室}, {转报 中研院 区县}, {采用 中研院}, {事实 中研院排名}, {期间}; {#渠道}…{/渠道} repeats, {#事实 X}…{/事实 X} is left
/// out when there is nothing to say.
/// </summary>
public sealed class NarrativeTemplate
{
    private readonly List<string> paragraphs = [];

    /// <summary>Paragraphs of a template as an editor wrote them in Word; all faults at once (R60 …), place: paragraph.</summary>
    public static Outcome<NarrativeTemplate> Parse(IReadOnlyList<string> paragraphs, string file) => Outcome.Of(new NarrativeTemplate());

    /// <summary>The wording that ships, which an office changes in Word (templates/narrative.docx).</summary>
    public static NarrativeTemplate Default => new();

    /// <summary>The narrative: one string a paragraph. A number that cannot be given is a finding, and its place stays visible.</summary>
    public Outcome<IReadOnlyList<string>> Fill(Tally tally, LedgerBook book) => Outcome.Of<IReadOnlyList<string>>(paragraphs);
}
