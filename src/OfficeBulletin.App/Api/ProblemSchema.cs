using Microsoft.OpenApi;

namespace OfficeBulletin.App.Api;

/// <summary>How a problem is written (RFC 9457), with all findings as docs/findings.md lists them.</summary>
internal static class ProblemSchema
{
    /// <summary>Under this name ASP.NET refers to it.</summary>
    public const string Name = "ProblemDetails";

    public static OpenApiSchema Make() => Object(
        ("type", Text("urn:officebulletin: and the name")),
        ("title", Text("The name, as \"desk.not-found\"")),
        ("status", new OpenApiSchema { Type = JsonSchemaType.Integer }),
        ("detail", Text("One Chinese sentence that says what is wrong and what to do")),
        ("findings", new OpenApiSchema { Type = JsonSchemaType.Array, Items = Finding(), Description = "All that is wrong; absent where the sentence is all there is to say" }));

    private static OpenApiSchema Finding() => Object(
        ("rule", Text("Id of the rule, which outlives wording")),
        ("name", Text("Its name")),
        ("level", new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["info", "warning", "error"] }),
        ("where", new OpenApiSchema { Type = JsonSchemaType.Object, Description = "The place: only what applies" }),
        ("message", Text("One Chinese sentence that says what to do")),
        ("quote", Text("The faulty text; absent when there is none to show")),
        ("suggestion", Text("What to put in its place; absent when only a person can decide")),
        ("source", Text("The rule's authority; absent for none")));

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Object(params (string Name, OpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = properties.ToDictionary(property => property.Name, IOpenApiSchema (property) => property.Schema, StringComparer.Ordinal),
    };
}
