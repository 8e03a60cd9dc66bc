namespace OfficeBulletin.Gate.Zip;

/// <summary>One file of an archive, its two headers found to agree.</summary>
/// <param name="Header">Offset of its local header.</param>
/// <param name="Start">Offset of its packed bytes.</param>
/// <param name="Packed">Length of its packed bytes, inside the archive and shared with no other member.</param>
/// <param name="Unpacked">Length as declared, within the limits; unpacking verifies it.</param>
internal sealed record ZipMember(string Name, bool Deflated, uint Crc, int Header, int Start, int Packed, int Unpacked);
