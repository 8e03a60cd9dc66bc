using System.Runtime.InteropServices;
using System.Xml;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Reading;

/// <summary>
/// Reads a part into nodes with names as <see cref="Vocabulary"/> spells them. Markup compatibility is resolved on the way (one branch of every mc:AlternateContent);
/// what no reader of ours looks at (former properties of tracked changes, latent styles) is left out.
/// </summary>
internal sealed class MarkupReader(GatedPackage package)
{
    /// <summary>The namespace of namespace declarations.</summary>
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    /// <summary>Every name the parsers meet is one object, so that names are told apart without looking at their letters.</summary>
    private readonly NameTable table = new();
    private readonly Dictionary<string, Dictionary<string, string>> names = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Name, string Value)> attributes = [];

    /// <summary>The part's root; null when the package has no such part or it is empty.</summary>
    public Node? Read(string? part) => part is not null && package.Bytes(part) is { IsEmpty: false } bytes ? Read(bytes) : null;

    /// <summary>The root of a style sheet, table styles left out; null when there is none.</summary>
    public Node? ReadStyles(string? part) => part is not null && package.Bytes(part) is { IsEmpty: false } bytes ? Read(TableStyles.Cut(bytes)) : null;

    private Node? Read(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Xml.Open(bytes, table);
        return Tree(reader);
    }

    private Node? Tree(XmlReader reader)
    {
        var open = new Stack<Node>();
        Node? root = null;
        while (!reader.EOF)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var name = NameOf(reader);
                    if (IsLeftOut(name))
                    {
                        reader.Skip();
                        continue;
                    }
                    var node = new Node(name, Attributes(reader));
                    root ??= node;
                    if (reader.IsEmptyElement)
                        Close(node, open);
                    else
                        open.Push(node);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (open.TryPeek(out var holder))
                        AddText(holder, reader);
                    break;
                case XmlNodeType.EndElement:
                    Close(open.Pop(), open);
                    break;
            }
            reader.Read();
        }
        return root;
    }

    private static bool IsLeftOut(string name) => name is
        "w:rPrChange" or "w:pPrChange" or "w:tblPrChange" or "w:tblPrExChange" or "w:trPrChange" or "w:tcPrChange" or "w:sectPrChange" or "w:tblGridChange"
        or "w:numberingChange" or "w:latentStyles";

    private static void Close(Node node, Stack<Node> open)
    {
        if (!open.TryPeek(out var parent))
            return;
        if (node.Name != "mc:AlternateContent")
        {
            parent.Add(node);
            return;
        }
        if (Branch(node) is { } branch)
        {
            foreach (var child in branch.Children)
                parent.Add(child);
        }
    }

    /// <summary>The first choice whose requirements are understood, else the fallback; without a fallback the first choice all the same, so that no text is lost.</summary>
    private static Node? Branch(Node alternatives)
    {
        foreach (var child in alternatives.Children)
        {
            if (child.Name == "mc:Choice" && child["Requires"] == "understood")
                return child;
        }
        return alternatives.Child("mc:Fallback") ?? alternatives.Child("mc:Choice");
    }

    private (string Name, string Value)[] Attributes(XmlReader reader)
    {
        if (!reader.HasAttributes)
            return [];
        attributes.Clear();
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != Declarations)
                attributes.Add((NameOf(reader), reader.Value));
        }
        reader.MoveToElement();
        // Prefixes mean something only here, where their declarations are in scope.
        if (reader.LocalName == "Choice")
        {
            for (var i = 0; i < attributes.Count; i++)
            {
                if (attributes[i].Name == "Requires")
                    attributes[i] = ("Requires", AllUnderstood(reader, attributes[i].Value) ? "understood" : "");
            }
        }
        return [.. attributes];
    }

    private static bool AllUnderstood(XmlReader reader, string prefixes) =>
        prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(prefix => reader.LookupNamespace(prefix) is { } address && Vocabulary.Understood(address));

    private static void AddText(Node holder, XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Whitespace && holder.Name is not ("w:t" or "w:delText" or "w:instrText" or "m:t" or "a:t"))
            return;
        var text = reader.Value;
        if (reader.XmlSpace != XmlSpace.Preserve)
            text = WithoutIndentation(text);
        holder.Text = holder.Text.Length == 0 ? text : holder.Text + text;
    }

    /// <summary>Drops blanks around a text only where they hold a line break, as a pretty-printer leaves them; programs that forget xml:space="preserve" mean their blanks.</summary>
    private static string WithoutIndentation(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan().TrimEnd().Length;
        if (start > 0 && text.AsSpan(0, start).Contains('\n'))
            return WithoutIndentation(text[start..]);
        return end < text.Length && text.AsSpan(end).Contains('\n') ? text[..end] : text;
    }

    private string NameOf(XmlReader reader)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(names, reader.NamespaceURI, out _);
        known ??= new Dictionary<string, string>(ReferenceEqualityComparer.Instance);
        ref var name = ref CollectionsMarshal.GetValueRefOrAddDefault(known, reader.LocalName, out _);
        return name ??= Vocabulary.Prefix(reader.NamespaceURI) switch
        {
            "" => reader.LocalName,
            { } prefix => $"{prefix}:{reader.LocalName}",
            // A prefix of the file's own choice may be one of ours for something else.
            null => $"?{reader.Prefix}:{reader.LocalName}",
        };
    }
}
