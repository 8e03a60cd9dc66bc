namespace OfficeBulletin.Storage;

/// <summary>A version of a document: who saved what, when.</summary>
public sealed record StoredVersion
{
    public string Id { get; init; } = "";

    public string Document { get; init; } = "";

    /// <summary>1 for the first version of its document.</summary>
    public int Ordinal { get; init; }

    /// <summary>saved, assembled, edited, merged, restored, conflict or published.</summary>
    public string Kind { get; init; } = "";

    /// <summary>SHA-256 of the bytes.</summary>
    public byte[] Blob { get; init; } = [];

    /// <summary>The version that it was made from; null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>Id of the account; null for the program itself.</summary>
    public string? Author { get; init; }

    public DateTimeOffset At { get; init; }

    public string? Note { get; init; }
}

/// <summary>Documents and their versions: every save adds one, none is ever changed or taken away.</summary>
public static class Versions
{
    /// <summary>Begins a document that has no version yet and returns its id.</summary>
    /// <param name="kind">issue, plan, register, template, narrative, scoring, ledger (what the ledger is counted by) or imported.</param>
    public static string Begin(DeskChange change, string kind)
    {
        var id = change.NewId();
        change.Do("INSERT INTO document (id, kind) VALUES (@id, @kind)", new { id, kind });
        return id;
    }

    /// <summary>Adds a version; all but a conflict become the current one.</summary>
    public static StoredVersion Add(DeskChange change, string document, string kind, byte[] bytes, string? parent = null, string? note = null)
    {
        var version = new StoredVersion
        {
            Id = change.NewId(),
            Document = document,
            Ordinal = change.First<int>("SELECT coalesce(max(ordinal), 0) + 1 FROM version WHERE document = @document", new { document }),
            Kind = kind,
            Blob = Blobs.Add(change, bytes),
            Parent = parent,
            Author = change.Actor.Account,
            At = change.At,
            Note = note,
        };
        change.Do("INSERT INTO version (id, document, ordinal, kind, blob, parent, author, at, note) VALUES (@Id, @Document, @Ordinal, @Kind, @Blob, @Parent, @Author, @At, @Note)", version);
        if (kind != "conflict")
            change.Do("UPDATE document SET current = @Id WHERE id = @Document", version);
        return version;
    }

    /// <summary>The current version; null when the document has none, or does not exist.</summary>
    public static StoredVersion? Current(DeskReading data, string document) =>
        data.First<StoredVersion>("SELECT version.* FROM version JOIN document ON document.current = version.id WHERE document.id = @document", new { document });

    /// <summary>The current version of a document that the desk has once, as its register; null when it has none yet.</summary>
    public static StoredVersion? OfKind(DeskReading data, string kind) =>
        data.First<StoredVersion>("SELECT version.* FROM version JOIN document ON document.current = version.id WHERE document.kind = @kind", new { kind });

    /// <summary>A version of a document; null when the document has none of that id.</summary>
    public static StoredVersion? Find(DeskReading data, string document, string version) =>
        data.First<StoredVersion>("SELECT * FROM version WHERE id = @version AND document = @document", new { document, version });

    /// <summary>All versions, the latest first.</summary>
    public static IReadOnlyList<StoredVersion> Of(DeskReading data, string document) =>
        data.List<StoredVersion>("SELECT * FROM version WHERE document = @document ORDER BY ordinal DESC", new { document });

    public static byte[] Bytes(DeskReading data, StoredVersion version) => Blobs.Find(data, version.Blob)!;
}
