using System.Xml.Linq;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Template;

/// <summary>Words that go among the template's own ones round the issue number: 增刊 before 第, （拟） behind 期.</summary>
/// <param name="Front">Put before the last 第 in front of the slot; null for nothing.</param>
/// <param name="Back">Put behind the first 期 after the slot; null for nothing.</param>
internal sealed record SlotMark(string? Front, string? Back)
{
    private const string Opening = "第";
    private const string Closing = "期";

    /// <summary>A template that has no such words gets the mark beside the number itself.</summary>
    public void Put(XElement control)
    {
        if (Front is not null)
        {
            var text = Texts(control.ElementsBeforeSelf().Reverse()).FirstOrDefault(before => before.Value.Contains(Opening, StringComparison.Ordinal));
            Insert(text ?? control.Descendants(W.Name("t")).First(), Front, text?.Value.LastIndexOf(Opening, StringComparison.Ordinal) ?? 0);
        }
        if (Back is not null)
        {
            var text = Texts(control.ElementsAfterSelf()).FirstOrDefault(after => after.Value.Contains(Closing, StringComparison.Ordinal));
            var own = control.Descendants(W.Name("t")).First();
            Insert(text ?? own, Back, text is null ? own.Value.Length : text.Value.IndexOf(Closing, StringComparison.Ordinal) + Closing.Length);
        }
    }

    /// <summary>The texts of a line up to the next slot.</summary>
    private static IEnumerable<XElement> Texts(IEnumerable<XElement> beside) =>
        beside.TakeWhile(element => element.Name != Slots.Control).SelectMany(element => element.Descendants(W.Name("t")));

    private static void Insert(XElement text, string mark, int at)
    {
        text.Value = text.Value.Insert(at, mark);
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }
}
