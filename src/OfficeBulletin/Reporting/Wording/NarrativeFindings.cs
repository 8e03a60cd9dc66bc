using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Text;

namespace OfficeBulletin.Reporting.Wording;

/// <summary>Gathers what is to be said about the wording of the narrative: rules H23 and H60–H68.</summary>
/// <param name="file">Name to show ("narrative.docx"); null for the wording that ships.</param>
internal sealed class NarrativeFindings(string? file)
{
    private const int Shown = 8;

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    public bool Refuse => findings.Exists(finding => finding.Level == FindingLevel.Error);

    public void LoneBrace(string paragraph, int at, int number)
    {
        var quote = paragraph[at] is '{' or '｛' ? paragraph[at..Math.Min(paragraph.Length, at + Shown)] : paragraph[Math.Max(0, at - Shown)..(at + 1)];
        Add("H60", "narrative.brace", Where(number, at, 1), quote, $"花括号“{paragraph[at]}”没有配对；请补上另一半，正文里不能另用花括号。");
    }

    public void NothingInside(NarrativeTag tag) => Add("H61", "narrative.unknown-word", tag, "花括号里没有写字；请写上要印什么，例如 {报送}，或者删去。");

    public void UnknownWord(NarrativeTag tag, string word)
    {
        var nearest = EditDistance.Nearest(word, NarrativeVocabulary.All, 2);
        var advice = nearest is null ? $"认识的有：{string.Join('、', NarrativeVocabulary.All.Distinct(StringComparer.Ordinal))}。" : $"是不是“{nearest}”？";
        Add("H61", "narrative.unknown-word", tag, $"不认识“{word}”；{advice}", nearest);
    }

    public void UnknownName(NarrativeTag tag, string name, bool channel, IReadOnlyList<string> known)
    {
        var nearest = EditDistance.Nearest(name, known, 2);
        var advice = nearest is not null ? $"是不是“{nearest}”？" : known.Count == 0 ? "台账没有写渠道，单位也没有分类别；请先在台账里写上。" : $"这里能用的有：{string.Join('、', known)}。";
        Add("H62", "narrative.unknown-name", tag, $"“{name}”不是{(channel ? "台账的渠道，也不是" : "")}单位的类别；{advice}", nearest);
    }

    public void NotClosed(NarrativeTag tag) => Add("H63", "narrative.section", tag, $"这一段没有结束；请在段尾写上 {{/{tag.Words[0]}}}。");

    public void NotOpened(NarrativeTag tag) => Add("H63", "narrative.section", tag, $"前面没有与它相配的开头；请写上 {{#{tag.Inside}}}，或者删去它。");

    public void NoFigure(NarrativeTag tag, string word, string? compared) => Add(
        "H64", "narrative.use", tag, compared is null ? $"“{word}”后面要写比的是什么，例如 {{{word} 报送}}；请补上。" : $"“{word}”后面要写报送、转报、采用一类的数，“{compared}”不是；请改过来。");

    public void NoFactName(NarrativeTag tag, string word) => Add("H64", "narrative.use", tag, $"“{word}”后面要写台账工作表“事实”里的项目，例如 {{{word} 中研院排名}}；请补上。");

    public void TooMuch(NarrativeTag tag, string word) => Add("H64", "narrative.use", tag, $"这里用不上“{word}”；请删去。");

    public void WrongUse(NarrativeTag tag, bool section) =>
        Add("H64", "narrative.use", tag, section ? "这个词不能开一段；请去掉 # 或 ^，直接写在句子里。" : $"这个词要开一段；请写成 {{#{tag.Inside}}}…{{/{tag.Inside}}}。");

    public void Outside(NarrativeTag tag, string section) => Add("H64", "narrative.use", tag, $"这个词只能用在{section}里面；请移进去，或者改写。");

    public void Empty() => Add("H65", "narrative.empty", new Place { Part = "template", File = file }, null, "综述模板里没有要印的文字；请写上，或者不用这个模板。");

    public void NoPlaces() => Add("H65", "narrative.empty", new Place { Part = "template", File = file }, null, "这个文件里没有一处要填的数，不像是综述模板；请换成综述模板，或写上 {报送}、{采用} 这样的地方。");

    public void FactMissing(NarrativeTag tag, string name, string period, string? nearest) => Add(
        "H66", "narrative.fact-missing", tag, nearest is null ? $"台账的工作表“事实”里没有{period}的“{name}”，综述里留了空；请填写。" : $"台账的工作表“事实”里没有“{name}”，综述里留了空；是不是“{nearest}”？", nearest);

    public void FactUnlike(NarrativeTag tag, string name, string nearest) =>
        Add("H67", "narrative.fact-unlike", tag, $"台账的工作表“事实”里没有“{name}”，这一段没有印；是不是“{nearest}”？", nearest, FindingLevel.Warning);

    public void NothingBefore(NarrativeTag tag, string period) =>
        Add("H68", "narrative.nothing-before", tag, $"台账里没有{period}的记录，或者前一半没有报送，没法比较，综述里留了空；请补上台账，或者用 {{#上年同期}}…{{/上年同期}} 让它在没有时不印。", level: FindingLevel.Warning);

    public void FactOfOneDay(OutsideFact fact, Period period) => Add(
        "H23", "narrative.fact-of-day", fact.Where ?? new Place(), fact.Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"“{fact.Name}”的期间是一个日期，算作{fact.Period!.Text}，不是{period.Text}，综述里没有用；说的是{period.Text}的，请把期间写成 {period}。", $"{period}", FindingLevel.Warning);

    private Place Where(int paragraph, int start, int length) => new() { Part = "template", File = file, Paragraph = paragraph, Start = start, Length = length };

    private void Add(string rule, string name, NarrativeTag tag, string sentence, string? suggestion = null, FindingLevel level = FindingLevel.Error) =>
        Add(rule, name, Where(tag.Paragraph, tag.Start, tag.Quote.Length), tag.Quote, sentence, suggestion, level);

    private void Add(string rule, string name, Place where, string? quote, string sentence, string? suggestion = null, FindingLevel level = FindingLevel.Error)
    {
        var finding = new Finding(rule, name, level, where, sentence, quote, suggestion);
        // A section that repeats meets the same fault again and again.
        if (!findings.Contains(finding))
            findings.Add(finding);
    }
}
