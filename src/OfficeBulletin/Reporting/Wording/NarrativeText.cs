using System.Text;

namespace OfficeBulletin.Reporting.Wording;

/// <summary>
/// The narrative as it grows, paragraph by paragraph. Where a section began, ended or was left out, marks that would meet there are made one: "；。" becomes "。", and a sentence
/// does not begin with "，".
/// </summary>
internal sealed class NarrativeText
{
    private const string Parting = "；，、：;,:";
    private const string Ending = "。！？!?";
    private const string Closing = "）)”";
    private const string Opening = "（(“";

    private readonly List<string> paragraphs = [];
    private readonly StringBuilder current = new();
    private bool joint;

    public IReadOnlyList<string> Paragraphs => paragraphs;

    /// <summary>Length of the paragraph so far.</summary>
    public int Length => current.Length;

    public void Add(string text)
    {
        if (text.Length == 0)
            return;
        current.Append(joint ? Fitting(text) : text);
        joint = false;
    }

    /// <summary>A tag of a section stands here.</summary>
    public void Joint() => joint = true;

    /// <summary>A list that ends has no 、 after its last member.</summary>
    public void EndList(int from)
    {
        if (current.Length > from && current[^1] is '、')
            current.Length--;
    }

    /// <summary>Ends the paragraph; one in which nothing was printed is none.</summary>
    public void EndParagraph()
    {
        if (joint)
            DropParting();
        if (current.ToString().Trim() is { Length: > 0 } text)
            paragraphs.Add(text);
        current.Clear();
        joint = false;
    }

    private string Fitting(string text)
    {
        var next = text[0];
        if (Parting.Contains(next, StringComparison.Ordinal) || Ending.Contains(next, StringComparison.Ordinal) || Closing.Contains(next, StringComparison.Ordinal))
            DropParting();
        var begins = current.Length == 0 || Ending.Contains(current[^1], StringComparison.Ordinal) || Opening.Contains(current[^1], StringComparison.Ordinal);
        return begins && (Parting.Contains(next, StringComparison.Ordinal) || Ending.Contains(next, StringComparison.Ordinal)) ? text[1..] : text;
    }

    private void DropParting()
    {
        while (current.Length > 0 && Parting.Contains(current[^1], StringComparison.Ordinal))
            current.Length--;
    }
}
