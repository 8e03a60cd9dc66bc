using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Pictures tell their size and resolution; what is no picture, or too large a one, is not taken.</summary>
public sealed class PictureGateTests
{
    public static TheoryData<byte[], PictureInfo> Sound => new()
    {
        { PictureFiles.Png(640, 480), new(PictureKind.Png, 640, 480, null, null) },
        { PictureFiles.Png(640, 480, 11_811), new(PictureKind.Png, 640, 480, 300, 300) },
        { PictureFiles.Png(640, 480, 3_780, unit: 0), new(PictureKind.Png, 640, 480, null, null) },
        { PictureFiles.Jpeg(640, 480), new(PictureKind.Jpeg, 640, 480, null, null) },
        { PictureFiles.Jpeg(640, 480, 1, 96), new(PictureKind.Jpeg, 640, 480, 96, 96) },
        { PictureFiles.Jpeg(640, 480, 2, 100), new(PictureKind.Jpeg, 640, 480, 254, 254) },
        { PictureFiles.Jpeg(640, 480, frame: 0xC2), new(PictureKind.Jpeg, 640, 480, null, null) },
        { PictureFiles.Jpeg(640, 480, exif: PictureFiles.Tiff(1, 1, 180, 1, 2, big: true)), new(PictureKind.Jpeg, 640, 480, 180, 180) },
        { PictureFiles.Gif(64, 48), new(PictureKind.Gif, 64, 48, null, null) },
        { PictureFiles.Bmp(64, 48, 3_780), new(PictureKind.Bmp, 64, 48, 96.01, 96.01) },
        { PictureFiles.Bmp(64, -48, 0), new(PictureKind.Bmp, 64, 48, null, null) },
        { PictureFiles.CoreBmp(64, 48), new(PictureKind.Bmp, 64, 48, null, null) },
        { PictureFiles.Tiff(640, 480, 3_000, 10, 2), new(PictureKind.Tiff, 640, 480, 300, 300) },
        { PictureFiles.Tiff(640, 480, 100, 1, 3, big: true), new(PictureKind.Tiff, 640, 480, 254, 254) },
        { PictureFiles.Tiff(640, 480, 100, 0, 1), new(PictureKind.Tiff, 640, 480, null, null) },
        { PictureFiles.Emf(2_540, 1_270), new(PictureKind.Emf, 254, 127, 254, 254) },
        { PictureFiles.PlaceableWmf(1_440, 720, 1_440), new(PictureKind.Wmf, 1_440, 720, 1_440, 1_440) },
        { PictureFiles.Wmf(), new(PictureKind.Wmf, 0, 0, null, null) },
    };

    public static TheoryData<byte[]> Unfit => new()
    {
        Array.Empty<byte>(),
        "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
        PictureFiles.Png(20_000, 5_001),
        PictureFiles.Png(0, 480),
        PictureFiles.Png(-1, -1),
        PictureFiles.Png(640, 480)[..20],
        PictureFiles.Jpeg(640, 0),
        PictureFiles.Jpeg(640, 480)[..30],
        PictureFiles.Jpeg(640, 480, frame: 0xCC),
        PictureFiles.Bmp(64, int.MinValue, 0),
        PictureFiles.Bmp(64, 48, 0)[..30],
        PictureFiles.Tiff(640, 0, 1, 1, 2),
        PictureFiles.Tiff(640, 480, 1, 1, 2)[..20],
        PictureFiles.Emf(int.MaxValue - 100, int.MaxValue - 100),
        PictureFiles.Gif(0, 48),
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_picture_tells_its_size(byte[] file, PictureInfo expected)
    {
        Assert.Equal(expected, PictureGate.Look(file));
        Assert.Equal(expected.Kind, PictureGate.Kind(file));
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_cannot_be_shown_is_not_taken(byte[] file) => Assert.Null(PictureGate.Look(file));

    [Fact]
    public void A_picture_of_a_hundred_megapixels_is_the_largest() => Assert.NotNull(PictureGate.Look(PictureFiles.Png(20_000, 5_000)));

    [Fact]
    public void However_a_picture_is_damaged_or_cut_it_is_answered()
    {
        var pictures = Sound.Select(row => (byte[])row[0]).ToArray();
        Prop.ForAll<int, int, byte>((which, at, value) =>
        {
            var file = pictures[(which & int.MaxValue) % pictures.Length].ToArray();
            file[(at & int.MaxValue) % file.Length] = value;
            return PictureGate.Look(file) is null or { Width: >= 0, Height: >= 0 } && PictureGate.Look(file.AsSpan(0, (at & int.MaxValue) % file.Length)) is null or { Width: >= 0 };
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }
}
