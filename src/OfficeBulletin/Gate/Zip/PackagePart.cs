namespace OfficeBulletin.Gate.Zip;

/// <summary>One part of a package: unpacked once and kept, or, a large part of a workbook, packed as it came and inflated each time that it is asked for.</summary>
internal sealed class PackagePart
{
    private readonly ArraySegment<byte> zip;
    private readonly ZipMember member;
    private readonly byte[]? unpacked;

    /// <summary>A part that is kept unpacked.</summary>
    public PackagePart(ZipMember member, byte[] unpacked)
    {
        this.member = member;
        this.unpacked = unpacked;
    }

    /// <summary>A part that stays packed. Nobody has held it against its checksum yet.</summary>
    public PackagePart(ZipMember member, ArraySegment<byte> zip)
    {
        this.member = member;
        this.zip = zip;
    }

    public bool IsPacked => unpacked is null;

    public int Length => member.Unpacked;

    /// <summary>The part from its beginning, piece by piece.</summary>
    public Stream Open() => unpacked is null ? MemberReader.Open(zip, member) : new MemoryStream(unpacked, writable: false);

    /// <summary>As <see cref="Open"/>, holding it against length and checksum; only of a packed part.</summary>
    public MemberReader Verify() => new(zip, member);

    /// <summary>The whole part; null, and reported, when it is damaged.</summary>
    public byte[]? Unpack(GateReport report) => unpacked ?? Unpacking.Unpack(zip, member, report);

    /// <summary>The whole part of which the gate knows that it is sound.</summary>
    public byte[] Bytes()
    {
        if (unpacked is not null)
            return unpacked;
        var bytes = GC.AllocateUninitializedArray<byte>(member.Unpacked);
        using var stream = Open();
        stream.ReadExactly(bytes);
        return bytes;
    }
}
