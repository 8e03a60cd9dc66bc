using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class EntraTests : IAsyncLifetime
{
    private const string Person = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    private const string Header = """{ "typ": "JWT", "alg": "RS256", "kid": "k1" }""";

    private readonly SteppedClock clock = new();
    private KeyServer keys = null!;
    private RunningDesk desk = null!;
    private Account editor = null!;

    public async Task InitializeAsync()
    {
        keys = await KeyServer.Start();
        desk = await RunningDesk.Start(RunningDesk.Unhurried with { Entra = new EntraSettings { Tenants = [KeyServer.Tenant], Audience = "desk", Keys = keys.Address } }, clock);
        editor = desk.Account(Role.Editor);
        Link(editor, "zhang@office.example");
    }

    public async Task DisposeAsync()
    {
        await desk.DisposeAsync();
        await keys.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_whom_an_administrator_linked_comes_in()
    {
        Assert.Equal(HttpStatusCode.OK, await Asks(Good()));
        Link(editor, Person.ToUpperInvariant());
        Assert.Equal(HttpStatusCode.OK, await Asks(Good()));
        Link(editor, "somebody.else@office.example");
        Assert.Equal(HttpStatusCode.Unauthorized, await Asks(Good()));
    }

    [Fact]
    public async Task A_disabled_account_does_not()
    {
        desk.Data.Keep(change => { Accounts.Save(change, Accounts.Find(change, editor.Id)! with { Disabled = true }); return true; });

        Assert.Equal(HttpStatusCode.Unauthorized, await Asks(Good()));
    }

    [Fact]
    public async Task Keys_are_fetched_once_and_for_an_unknown_one_at_most_once_a_minute()
    {
        for (var time = 0; time < 5; time++)
            await Asks(Good());
        for (var time = 0; time < 5; time++)
            await Asks(Signed(Header.Replace("k1", "k2", StringComparison.Ordinal), Claims()));
        Assert.Equal(1, keys.Asked);

        clock.Step(TimeSpan.FromMinutes(1.1));
        keys.Publish(keys.Key, "k2");
        Assert.Equal(HttpStatusCode.OK, await Asks(Signed(Header.Replace("k1", "k2", StringComparison.Ordinal), Claims())));
        Assert.Equal(2, keys.Asked);
    }

    [Fact]
    public async Task Keys_that_are_known_serve_while_their_server_is_down()
    {
        Assert.Equal(HttpStatusCode.OK, await Asks(Good()));
        keys.Down = true;
        clock.Step(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.OK, await Asks(Good()));
        Assert.Equal(2, keys.Asked);
    }

    [Fact]
    public async Task Where_no_tenant_is_named_no_token_lets_in_and_no_key_is_asked_for()
    {
        await using var bare = await RunningDesk.Start(clock);
        using var http = bare.Anybody();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Good());

        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/api/session")).StatusCode);
        Assert.Equal(0, keys.Asked);
    }

    [Fact]
    public async Task Whatever_is_wrong_with_a_token_it_lets_nobody_in()
    {
        using var other = RSA.Create(2048);
        using var weak = RSA.Create(1024);
        keys.Publish(weak, "weak");
        keys.Publish(keys.Key, "enc");
        keys.Published[^1] = keys.Published[^1].Replace("\"sig\"", "\"enc\"", StringComparison.Ordinal);
        keys.Publish(keys.Key, "foreign", $", \"issuer\": \"https://login.microsoftonline.com/{KeyServer.OtherTenant}/v2.0\"");
        var good = Good();
        Assert.Equal(HttpStatusCode.OK, await Asks(good));

        var accepted = new List<string>();
        var bad = Bad(good, other, weak);
        foreach (var (name, token) in bad)
        {
            if (await Asks(token) != HttpStatusCode.Unauthorized)
                accepted.Add(name);
        }

        Assert.Empty(accepted);
        Assert.InRange(bad.Count, 40, 1000);
    }

    private Dictionary<string, string> Bad(string good, RSA other, RSA weak)
    {
        var parts = good.Split('.');
        var now = clock.GetUtcNow();
        var pem = Encoding.ASCII.GetBytes(keys.Key.ExportSubjectPublicKeyInfoPem());
        return new Dictionary<string, string>
        {
            // The signature.
            ["no signature"] = $"{parts[0]}.{parts[1]}.",
            ["two parts"] = $"{parts[0]}.{parts[1]}",
            ["four parts"] = good + ".AAAA",
            ["five parts: encrypted"] = $"{KeyServer.Part("""{ "alg": "RSA-OAEP", "enc": "A256GCM", "kid": "k1" }""")}.AAAA.AAAA.AAAA.AAAA",
            ["signature of another token"] = $"{parts[0]}.{parts[1]}.{Signed(Header, Claims(("nonce", "\"1\""))).Split('.')[2]}",
            ["claims of another token"] = $"{parts[0]}.{Signed(Header, Claims(("nonce", "\"1\""))).Split('.')[1]}.{parts[2]}",
            ["one bit of the signature"] = $"{parts[0]}.{parts[1]}.{Flipped(parts[2])}",
            ["another key"] = KeyServer.Sign(parts[0], parts[1], bytes => other.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
            ["a key that is too short"] = KeyServer.Sign(KeyServer.Part(Header.Replace("k1", "weak", StringComparison.Ordinal)), parts[1], bytes => weak.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
            ["a key for encryption"] = Signed(Header.Replace("k1", "enc", StringComparison.Ordinal), Claims()),
            ["a key of another issuer"] = Signed(Header.Replace("k1", "foreign", StringComparison.Ordinal), Claims()),
            ["PSS padding"] = KeyServer.Sign(parts[0], parts[1], bytes => keys.Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
            ["SHA-512 under the name of SHA-256"] = KeyServer.Sign(parts[0], parts[1], bytes => keys.Key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
            ["zeroes for a signature"] = KeyServer.Sign(parts[0], parts[1], _ => new byte[256]),
            // The algorithm.
            ["alg none"] = $"{KeyServer.Part("""{ "alg": "none" }""")}.{parts[1]}.",
            ["alg none, signed"] = Signed("""{ "alg": "none", "kid": "k1" }""", Claims()),
            ["alg nOnE"] = Signed("""{ "alg": "nOnE", "kid": "k1" }""", Claims()),
            ["alg rs256"] = Signed("""{ "alg": "rs256", "kid": "k1" }""", Claims()),
            ["no alg"] = Signed("""{ "kid": "k1" }""", Claims()),
            ["alg a list"] = Signed("""{ "alg": ["RS256"], "kid": "k1" }""", Claims()),
            ["HS256 with the public key"] = KeyServer.Sign(KeyServer.Part("""{ "alg": "HS256", "kid": "k1" }"""), parts[1], bytes => HMACSHA256.HashData(pem, bytes)),
            ["HS256 under the name of RS256"] = KeyServer.Sign(parts[0], parts[1], bytes => HMACSHA256.HashData(pem, bytes)),
            ["RS512"] = KeyServer.Sign(KeyServer.Part("""{ "alg": "RS512", "kid": "k1" }"""), parts[1], bytes => keys.Key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
            ["ES256"] = Signed("""{ "alg": "ES256", "kid": "k1" }""", Claims()),
            // The key's name.
            ["no kid"] = Signed("""{ "alg": "RS256" }""", Claims()),
            ["empty kid"] = Signed("""{ "alg": "RS256", "kid": "" }""", Claims()),
            ["kid a number"] = Signed("""{ "alg": "RS256", "kid": 1 }""", Claims()),
            ["unknown kid"] = Signed("""{ "alg": "RS256", "kid": "k9" }""", Claims()),
            ["kid as a path"] = Signed("""{ "alg": "RS256", "kid": "../../../dev/null" }""", Claims()),
            ["kid as SQL"] = Signed("""{ "alg": "RS256", "kid": "x' OR '1'='1" }""", Claims()),
            ["kid twice"] = Signed("""{ "alg": "RS256", "kid": "k9", "kid": "k1" }""", Claims()),
            ["jku"] = Signed("""{ "alg": "RS256", "kid": "k1", "jku": "http://127.0.0.1:1/keys" }""", Claims()),
            ["jwk"] = Signed("""{ "alg": "RS256", "kid": "k1", "jwk": { "kty": "RSA" } }""", Claims()),
            ["x5u"] = Signed("""{ "alg": "RS256", "kid": "k1", "x5u": "http://127.0.0.1:1/c" }""", Claims()),
            ["x5c"] = Signed("""{ "alg": "RS256", "kid": "k1", "x5c": ["AAAA"] }""", Claims()),
            ["crit"] = Signed("""{ "alg": "RS256", "kid": "k1", "crit": ["b64"], "b64": false }""", Claims()),
            ["zip"] = Signed("""{ "alg": "RS256", "kid": "k1", "zip": "DEF" }""", Claims()),
            ["typ of something else"] = Signed("""{ "alg": "RS256", "kid": "k1", "typ": "logout+jwt" }""", Claims()),
            // Who gave it out, and for whom.
            ["another audience"] = Signed(Header, Claims(("aud", "\"desk2\""))),
            ["audience in capitals"] = Signed(Header, Claims(("aud", "\"DESK\""))),
            ["several audiences"] = Signed(Header, Claims(("aud", "[\"desk\", \"other\"]"))),
            ["no audience"] = Signed(Header, Claims(("aud", null))),
            ["another tenant"] = Signed(Header, Claims(("tid", $"\"{KeyServer.OtherTenant}\""), ("iss", $"\"https://login.microsoftonline.com/{KeyServer.OtherTenant}/v2.0\""))),
            ["our issuer, another tenant"] = Signed(Header, Claims(("tid", $"\"{KeyServer.OtherTenant}\""))),
            ["our tenant, another issuer"] = Signed(Header, Claims(("iss", $"\"https://login.microsoftonline.com/{KeyServer.OtherTenant}/v2.0\""))),
            ["issuer with a slash more"] = Signed(Header, Claims(("iss", $"\"https://login.microsoftonline.com/{KeyServer.Tenant}/v2.0/\""))),
            ["issuer without https"] = Signed(Header, Claims(("iss", $"\"http://login.microsoftonline.com/{KeyServer.Tenant}/v2.0\""))),
            ["issuer of version 1"] = Signed(Header, Claims(("iss", $"\"https://sts.windows.net/{KeyServer.Tenant}/\""))),
            ["version 1"] = Signed(Header, Claims(("ver", "\"1.0\""))),
            ["no tenant"] = Signed(Header, Claims(("tid", null))),
            ["no issuer"] = Signed(Header, Claims(("iss", null))),
            ["another scope"] = Signed(Header, Claims(("scp", "\"User.Read\""))),
            ["a longer scope"] = Signed(Header, Claims(("scp", "\"access_as_user2 access\""))),
            ["a program's own, with roles alone"] = Signed(Header, Claims(("scp", null), ("roles", "[\"access_as_user\"]"))),
            // When.
            ["expired"] = Signed(Header, Claims(("exp", Seconds(now.AddMinutes(-2.1))))),
            ["not yet"] = Signed(Header, Claims(("nbf", Seconds(now.AddMinutes(2.1))))),
            ["no end"] = Signed(Header, Claims(("exp", null))),
            ["no beginning"] = Signed(Header, Claims(("nbf", null))),
            ["end as text"] = Signed(Header, Claims(("exp", $"\"{Seconds(now.AddHours(1))}\""))),
            ["end of 1e30"] = Signed(Header, Claims(("exp", "1e30"))),
            ["negative end"] = Signed(Header, Claims(("exp", "-1"))),
            // Who.
            ["nobody"] = Signed(Header, Claims(("preferred_username", null), ("oid", null))),
            ["somebody without an account"] = Signed(Header, Claims(("preferred_username", "\"li@office.example\""))),
            ["a name with more behind it"] = Signed(Header, Claims(("preferred_username", "\"zhang@office.example.evil.example\""))),
            ["a list of names"] = Signed(Header, Claims(("preferred_username", "[\"zhang@office.example\"]"))),
            // How it is written.
            ["claims twice"] = Signed(Header, Claims().Replace("{", "{ \"aud\": \"desk\", ", StringComparison.Ordinal)),
            ["claims that are a list"] = Signed(Header, $"[{Claims()}]"),
            ["claims that are no JSON"] = Signed(Header, "zhang"),
            ["claims with a comment"] = Signed(Header, "/* */" + Claims()),
            ["deep claims"] = Signed(Header, Claims(("x", new string('[', 2000) + new string(']', 2000)))),
            ["header that is no base64"] = $"!!!.{parts[1]}.{parts[2]}",
            ["padding"] = $"{parts[0]}.{parts[1]}.{parts[2]}==",
            ["white space"] = $"{parts[0]}.{parts[1]}. {parts[2]}",
            ["base64 of the other alphabet"] = KeyServer.Sign(Convert.ToBase64String(Encoding.UTF8.GetBytes(Header)), Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims(("x", "\"???>>>\"")))), keys.Rs256),
            ["over 16 kB"] = Signed(Header, Claims(("x", $"\"{new string('x', 13_000)}\""))),
            ["empty parts"] = "..",
            ["a word"] = "zhang",
        };
    }

    private static string Flipped(string part)
    {
        var bytes = Base64Url.DecodeFromChars(part);
        bytes[100] ^= 1;
        return Base64Url.EncodeToString(bytes);
    }

    private string Good() => Signed(Header, Claims());

    private string Signed(string header, string claims) => KeyServer.Sign(KeyServer.Part(header), KeyServer.Part(claims), keys.Rs256);

    /// <summary>Claims that are in order but for those, as JSON; null leaves one out.</summary>
    private string Claims(params (string Name, string? Json)[] but)
    {
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, string?>
        {
            ["ver"] = "\"2.0\"",
            ["iss"] = $"\"https://login.microsoftonline.com/{KeyServer.Tenant}/v2.0\"",
            ["tid"] = $"\"{KeyServer.Tenant}\"",
            ["aud"] = "\"desk\"",
            ["scp"] = "\"openid access_as_user\"",
            ["oid"] = $"\"{Person}\"",
            ["preferred_username"] = "\"Zhang@office.example\"",
            ["nbf"] = Seconds(now),
            ["exp"] = Seconds(now.AddHours(1)),
        };
        foreach (var (name, json) in but)
            claims[name] = json;
        return $"{{ {string.Join(", ", claims.Where(claim => claim.Value is not null).Select(claim => $"\"{claim.Key}\": {claim.Value}"))} }}";
    }

    private static string Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Link(Account account, string entra) => desk.Data.Keep(change => { Accounts.Save(change, account with { Entra = entra }); return true; });

    private async Task<HttpStatusCode> Asks(string token)
    {
        using var http = desk.Anybody();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return (await http.GetAsync("/api/session")).StatusCode;
    }
}
