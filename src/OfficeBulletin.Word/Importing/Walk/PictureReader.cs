using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Fetches the pictures that drawings refer to. One that cannot be had is named and left out.</summary>
internal sealed class PictureReader(Story story)
{
    /// <returns>Null when the picture is left out.</returns>
    public DraftPicture? Read(DrawnPicture picture)
    {
        var inside = story.Relationship(picture.Embedded);
        if (inside is null or { External: true } && (story.Relationship(picture.Linked) ?? inside) is { External: true } outside)
        {
            story.Findings.Add(ImportRules.ExternalPictures, outside.Target);
            return null;
        }
        if (inside is null || story.Source.Package.Bytes(inside.Target) is not { } bytes || PictureGate.Look(bytes.Span) is not { } look)
        {
            story.Findings.Add(ImportRules.UnreadablePictures, inside is null ? FirstName(picture.Names) : FileName(inside.Target));
            return null;
        }
        if (story.Kind == StoryKind.Note)
        {
            story.Findings.Add(ImportRules.PicturesInNotes, FileName(inside.Target));
            return null;
        }
        return new DraftPicture(new Picture(NameOf(picture.Names, inside.Target, look.Kind), bytes, Shown(picture.Width), Shown(picture.Height), null));
    }

    private static long? Shown(long? length) => length is > 0 ? length : null;

    /// <summary>The name of the file that was inserted, where Word remembers it; else the part's.</summary>
    private static string NameOf(IReadOnlyList<string?> names, string target, PictureKind kind)
    {
        foreach (var name in names)
        {
            if (name is not null && FileName(name) is { Length: <= 80 } file && HasPictureExtension(file))
                return file;
        }
        var part = FileName(target);
        return HasPictureExtension(part) ? part : $"{part}.{kind.ToString().ToLowerInvariant()}";
    }

    private static string? FirstName(IReadOnlyList<string?> names) => names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));

    /// <summary>The last part of a path in either spelling: folders tell about somebody's computer.</summary>
    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Trim();

    private static bool HasPictureExtension(string file) => file.LastIndexOf('.') is > 0 and var dot && file[(dot + 1)..].ToLowerInvariant()
        is "png" or "jpg" or "jpeg" or "jpe" or "jfif" or "gif" or "bmp" or "tif" or "tiff" or "emf" or "wmf";
}
