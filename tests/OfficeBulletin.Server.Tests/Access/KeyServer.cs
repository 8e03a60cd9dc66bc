using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OfficeBulletin.Server.Tests.Access;

/// <summary>Stands in for Entra ID: publishes keys over a real socket, and signs tokens with them.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    public const string Tenant = "11111111-2222-3333-4444-555555555555";

    public const string OtherTenant = "99999999-2222-3333-4444-555555555555";

    private readonly WebApplication server;

    private KeyServer()
    {
        server = WebApplication.CreateSlimBuilder().Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapGet("/keys", () =>
        {
            Asked++;
            return Down ? Results.StatusCode(503) : Results.Text($$"""{ "keys": [ {{string.Join(", ", Published)}} ] }""", "application/json");
        });
    }

    public RSA Key { get; } = RSA.Create(2048);

    public List<string> Published { get; } = [];

    /// <summary>How often the keys were asked for.</summary>
    public int Asked { get; private set; }

    public bool Down { get; set; }

    public string Address => server.Urls.First() + "/keys";

    public static async Task<KeyServer> Start()
    {
        var keys = new KeyServer();
        keys.Publish(keys.Key, "k1");
        await keys.server.StartAsync();
        return keys;
    }

    public void Publish(RSA key, string id, string more = "")
    {
        var parameters = key.ExportParameters(false);
        Published.Add($$"""{ "kty": "RSA", "use": "sig", "kid": "{{id}}", "n": "{{Base64Url.EncodeToString(parameters.Modulus)}}", "e": "{{Base64Url.EncodeToString(parameters.Exponent)}}"{{more}} }""");
    }

    public static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    public static string Sign(string header, string claims, Func<byte[], byte[]> sign) => $"{header}.{claims}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes($"{header}.{claims}")))}";

    public byte[] Rs256(byte[] bytes) => Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public async ValueTask DisposeAsync()
    {
        Key.Dispose();
        await server.DisposeAsync();
    }
}
