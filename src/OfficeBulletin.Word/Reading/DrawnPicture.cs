namespace OfficeBulletin.Word.Reading;

/// <summary>A picture as a drawing refers to it. Lengths are in EMU, null when the drawing does not say.</summary>
/// <param name="Embedded">Relationship id of a part of the package; null or empty when there is none.</param>
/// <param name="Linked">Relationship id of a picture outside.</param>
/// <param name="Names">What the drawing calls the picture, best first.</param>
internal sealed record DrawnPicture(string? Embedded, string? Linked, IReadOnlyList<string?> Names)
{
    public long? Width { get; init; }

    public long? Height { get; init; }

    /// <summary>False for a picture that floats beside the text.</summary>
    public bool InLine { get; init; }

    /// <summary>Whether less than the stored picture is shown, or it is turned.</summary>
    public bool IsCropped { get; init; }
}
