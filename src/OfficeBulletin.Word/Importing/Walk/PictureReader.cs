using OfficeBulletin.Gate;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Fetches the pictures that drawings refer to. One that cannot be had is named and left out.</summary>
internal sealed class PictureReader(Story story)
{
    /// <param name="embedded">Relationship id of a part of the package; null or empty when there is none.</param>
    /// <param name="linked">Relationship id of a picture outside.</param>
    /// <param name="names">What the drawing calls the picture, best first.</param>
    /// <returns>Null when the picture is left out.</returns>
    public DraftPicture? Read(string? embedded, string? linked, long? width, long? height, params ReadOnlySpan<string?> names)
    {
        var inside = story.Relationship(embedded);
        if (inside is null or { External: true } && (story.Relationship(linked) ?? inside) is { External: true } outside)
        {
            story.Findings.Add(ImportRules.ExternalPictures, outside.Target);
            return null;
        }
        if (inside is null || story.Source.Package.Bytes(inside.Target) is not { } bytes || PictureGate.Look(bytes.Span) is not { } look)
        {
            story.Findings.Add(ImportRules.UnreadablePictures, inside is null ? FirstName(names) : FileName(inside.Target));
            return null;
        }
        if (story.Kind == StoryKind.Note)
        {
            story.Findings.Add(ImportRules.PicturesInNotes, FileName(inside.Target));
            return null;
        }
        return new DraftPicture(new Picture(NameOf(names, inside.Target, look.Kind), bytes, Shown(width), Shown(height), null));
    }

    private static long? Shown(long? length) => length is > 0 ? length : null;

    /// <summary>The name of the file that was inserted, where Word remembers it; else the part's.</summary>
    private static string NameOf(ReadOnlySpan<string?> names, string target, PictureKind kind)
    {
        foreach (var name in names)
        {
            if (name is not null && FileName(name) is { Length: <= 80 } file && HasPictureExtension(file))
                return file;
        }
        var part = FileName(target);
        return HasPictureExtension(part) ? part : $"{part}.{kind.ToString().ToLowerInvariant()}";
    }

    private static string? FirstName(ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (!string.IsNullOrWhiteSpace(name))
                return name;
        }
        return null;
    }

    /// <summary>The last part of a path in either spelling: folders tell about somebody's computer.</summary>
    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Trim();

    private static bool HasPictureExtension(string file) => file.LastIndexOf('.') is > 0 and var dot && file[(dot + 1)..].ToLowerInvariant()
        is "png" or "jpg" or "jpeg" or "jpe" or "jfif" or "gif" or "bmp" or "tif" or "tiff" or "emf" or "wmf";
}
