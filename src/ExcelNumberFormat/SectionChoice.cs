namespace ExcelNumberFormat;

/// <summary>Which section shows a value: positive; negative; zero; text, unless sections have conditions of their own.</summary>
internal sealed class SectionChoice
{
    /// <summary>What Excel fills a cell with when it cannot show the value.</summary>
    public const string CannotBeShown = "###";

    private static readonly SectionCondition Positive = new(">", 0);
    private static readonly SectionCondition NotNegative = new(">=", 0);
    private static readonly SectionCondition Negative = new("<", 0);

    private readonly IReadOnlyList<Section> numbers;
    private readonly SectionCondition?[] conditions;

    /// <param name="sections">One to four.</param>
    public SectionChoice(IReadOnlyList<Section> sections)
    {
        var hasText = sections.Count == 4 || sections[^1].HasText;
        ForText = hasText ? sections[^1] : null;
        numbers = hasText && sections.Count > 1 ? [.. sections.SkipLast(1)] : sections;
        conditions = [.. numbers.Select((section, index) => section.Condition ?? Implied(index))];
    }

    /// <summary>The section for texts; null when texts are shown as they are.</summary>
    public Section? ForText { get; }

    /// <summary>The section for a number; null when the conditions let none apply.</summary>
    public Section? For(double number)
    {
        for (var index = 0; index < numbers.Count; index++)
        {
            if (conditions[index]?.Holds(number) != false)
                return numbers[index];
        }
        return null;
    }

    /// <summary>True when the section shows amounts, and a sign only if it has one itself: the second one, and a first one for negative numbers alone.</summary>
    public bool DropsSign(Section section) =>
        ReferenceEquals(section, numbers[0]) ? section.Condition is { OnlyNegative: true } : ReferenceEquals(section, numbers[1]);

    /// <summary>The condition of a section that has none of its own; null for the last one, which takes the rest.</summary>
    private SectionCondition? Implied(int index) =>
        index == numbers.Count - 1 ? null
        : index == 1 ? Negative
        : numbers.Count == 2 ? NotNegative
        : Positive;
}
