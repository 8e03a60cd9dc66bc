using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access;

/// <summary>Passwords by ASP.NET Core Identity's hasher, version 3: PBKDF2 with HMAC-SHA512.</summary>
internal sealed class Passwords
{
    // OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512.
    private const int Iterations = 210_000;

    private const int Shortest = 10;

    private const int Longest = 256;

    private readonly PasswordHasher<Account> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly Lazy<string> nobodys;

    public Passwords() => nobodys = new Lazy<string>(() => Hash(Guid.NewGuid().ToString()));

    /// <summary>Slow by intent: never inside a transaction.</summary>
    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>Whether it is the account's password; for null as slow as for anybody, and never.</summary>
    public bool Fits(Account? account, string password) =>
        hasher.VerifyHashedPassword(null!, account?.Password ?? nobodys.Value, password.Length > Longest ? "" : password) != PasswordVerificationResult.Failed && account?.Password is not null;

    /// <summary>What is wrong with a password that is to be set; null when nothing is.</summary>
    public static Finding? Fault(string password, string name) => password switch
    {
        { Length: < Shortest } => AccessFindings.PasswordWeak($"密码至少 {Shortest} 个字符；请换一个长些的，几个词连起来就行。"),
        { Length: > Longest } => AccessFindings.PasswordWeak($"密码最多 {Longest} 个字符；请换一个短些的。"),
        _ when password.Distinct().Count() < Shortest / 2 => AccessFindings.PasswordWeak("密码里相同的字符太多；请换一个不好猜的。"),
        _ when password.Contains(name, StringComparison.OrdinalIgnoreCase) => AccessFindings.PasswordWeak("密码里不能有用户名；请换一个不好猜的。"),
        _ => null,
    };
}
