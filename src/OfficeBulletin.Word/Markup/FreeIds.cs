using System.Globalization;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Markup;

/// <summary>Counts ids upwards past those that a template's own blocks have, so that each stays unique over the document.</summary>
/// <param name="last">The id before the first one given.</param>
internal sealed class FreeIds(int last, IReadOnlySet<int> taken)
{
    private int last = last;

    /// <summary>Numbers of everything in the template that has one; a number may stand for things of different kinds.</summary>
    public static IReadOnlySet<int> TakenIn(WordTemplate template)
    {
        var taken = new HashSet<int>();
        foreach (var element in template.Document.Descendants())
        {
            // A drawing's id has no namespace, a bookmark's has; a control's stands in an element of its own.
            var id = element.Attribute("id") ?? element.Attribute(W.Name("id")) ?? (element.Name == W.Name("id") ? element.Attribute(W.Name("val")) : null);
            if (int.TryParse(id?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                taken.Add(number);
        }
        return taken;
    }

    public int Next()
    {
        do
            last++;
        while (taken.Contains(last));
        return last;
    }
}
