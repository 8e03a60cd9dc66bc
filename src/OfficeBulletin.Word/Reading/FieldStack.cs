using System.Text;

namespace OfficeBulletin.Word.Reading;

/// <summary>A complex field that has ended: its code, whether it holds a result to show, and the data of a form field, or null.</summary>
internal sealed record EndedField(string Code, bool HasResult, Node? Form);

/// <summary>
/// Complex fields that are open (ISO/IEC 29500-1 17.16.18): between begin and separate stands the code, between separate and end what is shown; fields nest.
/// A begin without its end, or an end without its begin, counts for nothing, so that no text is taken for a code.
/// </summary>
internal sealed class FieldStack(Node story)
{
    private readonly Stack<OpenField> open = new();
    private HashSet<Node>? paired;
    private int codes;

    /// <summary>Whether what follows is part of a code and not shown.</summary>
    public bool InCode => codes > 0;

    /// <summary>Whether what follows is the shown text of a hyperlink.</summary>
    public bool InLink => open.TryPeek(out var innermost) && innermost.HasResult && innermost.Is("HYPERLINK");

    /// <summary>Whether what follows is shown by a table of contents.</summary>
    public bool InContents
    {
        get
        {
            foreach (var around in open)
            {
                if (around.HasResult && around.Is("TOC"))
                    return true;
            }
            return false;
        }
    }

    /// <summary>Adds to the code of the innermost field that is still in its code.</summary>
    public void AddCode(string text)
    {
        if (open.TryPeek(out var field) && !field.HasResult)
            field.Code.Append(text);
    }

    /// <summary>Takes in a mark (w:fldChar); returns the field that it ends, else null.</summary>
    public EndedField? Mark(Node mark)
    {
        if (!(paired ??= Pairs(story)).Contains(mark))
            return null;
        switch (mark["w:fldCharType"])
        {
            case "begin":
                open.Push(new OpenField(mark.Child("w:ffData")));
                codes++;
                return null;
            case "separate":
                if (open.TryPeek(out var field) && !field.HasResult)
                {
                    field.HasResult = true;
                    codes--;
                }
                return null;
            default:
                if (!open.TryPop(out var ended))
                    return null;
                if (!ended.HasResult)
                    codes--;
                return new EndedField(ended.Code.ToString().Trim(), ended.HasResult, ended.Form);
        }
    }

    private static HashSet<Node> Pairs(Node story)
    {
        var pairs = new HashSet<Node>();
        var begun = new Stack<List<Node>>();
        Visit(story);
        return pairs;

        void Visit(Node node)
        {
            foreach (var child in node.Children)
            {
                if (child.Name == "w:fldChar")
                    See(child);
                else if (child.Name is not ("w:del" or "w:moveFrom" or "w:txbxContent"))
                    Visit(child);
            }
        }

        void See(Node mark)
        {
            switch (mark["w:fldCharType"])
            {
                case "begin":
                    begun.Push([mark]);
                    break;
                case "separate" when begun.TryPeek(out var marks):
                    marks.Add(mark);
                    break;
                case "end" when begun.TryPop(out var marks):
                    pairs.UnionWith(marks);
                    pairs.Add(mark);
                    break;
            }
        }
    }

    private sealed class OpenField(Node? form)
    {
        public Node? Form => form;

        public StringBuilder Code { get; } = new();

        public bool HasResult { get; set; }

        public bool Is(string kind) => Code.ToString().AsSpan().TrimStart().StartsWith(kind, StringComparison.OrdinalIgnoreCase);
    }
}
