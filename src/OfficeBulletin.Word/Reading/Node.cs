using System.Runtime.InteropServices;

namespace OfficeBulletin.Word.Reading;

/// <summary>
/// One element of a part. Its name and its attributes' names carry the usual prefix ("w:p", "r:embed"), whatever prefix and edition of the standard the file uses.
/// </summary>
internal sealed class Node(string name, (string Name, string Value)[] attributes)
{
    private List<Node>? children;

    public string Name => name;

    /// <summary>The text directly inside; empty when there is none.</summary>
    public string Text { get; set; } = "";

    public ReadOnlySpan<Node> Children => CollectionsMarshal.AsSpan(children);

    /// <summary>An attribute's value; null when it is absent.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (key, value) in attributes)
            {
                if (key == attribute)
                    return value;
            }
            return null;
        }
    }

    public void Add(Node child) => (children ??= new List<Node>(2)).Add(child);

    /// <summary>The first child of that name; null when there is none.</summary>
    public Node? Child(string child)
    {
        foreach (var node in Children)
        {
            if (node.Name == child)
                return node;
        }
        return null;
    }

    /// <summary>The w:val of the first child of that name; null when either is absent.</summary>
    public string? Value(string child) => Child(child)?["w:val"];

    /// <summary>An on/off property (ISO/IEC 29500-1 17.17.4): null when the child is absent, true when it stands without a value.</summary>
    public bool? Switch(string child) => Child(child) is { } node ? node["w:val"] is not ("0" or "false" or "off") : null;

    /// <summary>A whole number in an attribute; null when it is absent or no number.</summary>
    public int? Number(string attribute) =>
        int.TryParse(this[attribute], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The first element of that name below, in document order; null when there is none.</summary>
    public Node? Find(string descendant)
    {
        foreach (var node in Children)
        {
            if (node.Name == descendant)
                return node;
            if (node.Find(descendant) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Texts of all elements of that name below, joined in document order.</summary>
    public string TextOf(string descendant)
    {
        var text = new System.Text.StringBuilder();
        Gather(this);
        return text.ToString();

        void Gather(Node node)
        {
            foreach (var child in node.Children)
            {
                if (child.Name == descendant)
                    text.Append(child.Text);
                else
                    Gather(child);
            }
        }
    }
}
