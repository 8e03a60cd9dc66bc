using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Tests.Gate;

public class ChecksumTests
{
    [Fact]
    public void It_is_that_of_the_standard() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));

    [Fact]
    public void Of_two_pieces_it_is_known_without_their_bytes() => Prop.ForAll(
        ArbMap.Default.ArbFor<(byte[] First, byte[] Second)>(),
        pieces => Assert.Equal(Crc32.Of([.. pieces.First, .. pieces.Second]), Crc32.Joined(Crc32.Of(pieces.First), Crc32.Of(pieces.Second), pieces.Second.Length))).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Also_where_the_second_piece_is_long()
    {
        var (first, second) = ("head"u8.ToArray(), new byte[70_001]);
        new Random(5).NextBytes(second);

        Assert.Equal(Crc32.Of([.. first, .. second]), Crc32.Joined(Crc32.Of(first), Crc32.Of(second), second.Length));
    }
}
