namespace OfficeBulletin.Issues.Json;

/// <summary>A value of a JSON text that knows where it stands: the offset of its first byte.</summary>
internal abstract record LocatedJson(int Offset);

/// <summary>An object with its members as written; a name may come twice.</summary>
internal sealed record LocatedObject(int Offset, IReadOnlyList<LocatedMember> Members) : LocatedJson(Offset);

internal sealed record LocatedMember(string Name, int NameOffset, LocatedJson Value);

internal sealed record LocatedArray(int Offset, IReadOnlyList<LocatedJson> Elements) : LocatedJson(Offset);

/// <summary>A string, unescaped; a lone surrogate in an escape stands as it was written.</summary>
internal sealed record LocatedText(int Offset, string Value) : LocatedJson(Offset);

/// <summary>A number as it was written.</summary>
internal sealed record LocatedNumber(int Offset, string Literal) : LocatedJson(Offset);

/// <summary>true, false, or for null neither.</summary>
internal sealed record LocatedWord(int Offset, bool? Value) : LocatedJson(Offset);
