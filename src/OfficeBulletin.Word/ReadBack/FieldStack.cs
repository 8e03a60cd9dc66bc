using System.Text;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>The complex fields open at a point of the text (ISO/IEC 29500-1 17.16.18): only results are shown, and the contents field marks its result as contents.</summary>
internal sealed class FieldStack
{
    private readonly List<Field> open = [];

    /// <summary>True where text is shown: outside of every field's code.</summary>
    public bool Shows => !open.Exists(inner => inner.InCode);

    /// <summary>True inside the result of a TOC field.</summary>
    public bool InContents => open.Exists(inner => inner.IsContents);

    public void Mark(string? type)
    {
        if (type == "begin")
        {
            open.Add(new Field());
        }
        else if (open is [.., var field])
        {
            if (type == "separate")
                field.InCode = false;
            else if (type == "end")
                open.RemoveAt(open.Count - 1);
        }
    }

    /// <summary>Takes a piece of a field's code, which Word may spread over many runs.</summary>
    public void AddCode(string code)
    {
        if (open is [.., { InCode: true } field])
            field.Code.Append(code);
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool InCode { get; set; } = true;

        public bool IsContents => !InCode && Code.ToString().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
    }
}
