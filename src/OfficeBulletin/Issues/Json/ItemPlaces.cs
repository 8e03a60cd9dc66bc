namespace OfficeBulletin.Issues.Json;

/// <summary>Gives items and the file names in them their line and column in issue.json. Asked in the order of the file, so that the text is walked once.</summary>
internal sealed class ItemPlaces(string file, ReadOnlyMemory<byte> text)
{
    private readonly TextPositions positions = new(text);

    public Place Of(Place item, LocatedJson value)
    {
        var (line, column) = positions.Of(value.Offset);
        return item with { File = file, Line = line, LineColumn = column };
    }
}
