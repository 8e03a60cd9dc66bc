namespace OfficeBulletin.Classification;

/// <summary>A mark of secrecy and where it was found.</summary>
/// <param name="Name">The place in words an editor understands ("页眉", "第 2 段", "“报送”表 B3").</param>
public sealed record MarkedPlace(ClassificationMark Mark, Place Where, string Name);

/// <summary>Gathers the marks of one file or sheet, line by line: a star or a label makes a mark anywhere, the word alone only where marks stand.</summary>
public sealed class MarkSearch
{
    /// <summary>Lines at the beginning of a document that may bear its mark.</summary>
    public const int HeadLines = 10;

    private const int MostPlaces = 20;

    private readonly List<MarkedPlace> certain = [];
    private readonly List<MarkedPlace> cells = [];

    /// <summary>What was found. A sheet that names all three levels lists them (档案密级统计), and bears none.</summary>
    public IReadOnlyList<MarkedPlace> Found => cells.Select(cell => cell.Mark.Level).Distinct(StringComparer.Ordinal).Count() == 3 ? certain : [.. certain, .. cells];

    /// <param name="head">True where marks stand: first lines, headers and footers, text boxes, properties.</param>
    public void Line(string text, bool head, Func<(Place Where, string Name)> place)
    {
        if (ClassificationMark.Read(text) is { } mark && (head || !mark.Bare))
            Note(certain, mark, place);
    }

    public void Cell(string text, Func<(Place Where, string Name)> place)
    {
        if (ClassificationMark.Read(text) is { } mark)
            Note(mark.Bare ? cells : certain, mark, place);
    }

    private static void Note(List<MarkedPlace> places, ClassificationMark mark, Func<(Place Where, string Name)> place)
    {
        var (where, name) = place();
        if (places.Count < MostPlaces && !places.Exists(found => found.Mark == mark && found.Name == name))
            places.Add(new MarkedPlace(mark, where, name));
    }
}
