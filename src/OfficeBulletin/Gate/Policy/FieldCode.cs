using System.Text;

namespace OfficeBulletin.Gate.Policy;

/// <summary>One field while it is being read: the instruction between its begin and its separator, then its result.</summary>
internal sealed class FieldCode
{
    private const string ProgramStart = "DDE";

    private readonly StringBuilder instruction = new();
    private readonly StringBuilder result = new();
    private string? nameBeforeInner;

    /// <summary>True between begin and separator, where text and the values of inner fields make up the instruction.</summary>
    public bool InInstruction { get; set; } = true;

    /// <summary>True when the value of an inner field is part of the name of this one.</summary>
    public bool ComputedName { get; private set; }

    public string Instruction => instruction.ToString();

    public string Result => result.ToString();

    /// <summary>The word in front of the instruction; "=" for a formula, "" when there is none.</summary>
    public string Name
    {
        get
        {
            if (nameBeforeInner is not null)
                return nameBeforeInner;
            var start = FirstWord();
            return start.StartsWith('=') ? "=" : start.Trim('"').Split('\\', '"')[0];
        }
    }

    /// <summary>DDE or DDEAUTO, however its letters are scattered: Word trims each run of an instruction, so that blanks inside the name count for nothing.</summary>
    public bool StartsProgram
    {
        get
        {
            var matched = 0;
            for (var i = 0; i < instruction.Length && matched < ProgramStart.Length; i++)
            {
                var character = instruction[i];
                if (char.IsWhiteSpace(character) || character == '"')
                    continue;
                if (char.ToUpperInvariant(character) != ProgramStart[matched++])
                    return false;
            }
            return matched == ProgramStart.Length;
        }
    }

    /// <summary>How many more characters are kept.</summary>
    public int Room => GateLimits.FieldInstruction - (InInstruction ? instruction : result).Length;

    public void Add(ReadOnlySpan<char> text) => (InInstruction ? instruction : result).Append(text[..Math.Min(text.Length, Room)]);

    /// <summary>An inner field ended and shows <paramref name="value"/>.</summary>
    public void AddInner(string value)
    {
        if (InInstruction && !ComputedName && nameBeforeInner is null)
        {
            var soFar = Name;
            if (FieldNames.Harmless.Contains(soFar) || FirstWord().Length < instruction.ToString().TrimStart().Length)
                nameBeforeInner = soFar;
            else
                ComputedName = true;
        }
        Add(value);
    }

    private string FirstWord()
    {
        var start = 0;
        while (start < instruction.Length && char.IsWhiteSpace(instruction[start]))
            start++;
        var end = start;
        while (end < instruction.Length && !char.IsWhiteSpace(instruction[end]))
            end++;
        return instruction.ToString(start, end - start);
    }
}
