namespace OfficeBulletin.App.Access;

/// <summary>What is said to somebody who is not let in, or not let do it.</summary>
internal static class AccessFindings
{
    /// <summary>Said alike of a name that nobody has, a wrong password, a locked and a disabled account.</summary>
    public static Finding SignInFailed() => Of("D20", "access.sign-in-failed", "用户名或密码不对；连错五次会锁定 15 分钟，请稍后再试，或请管理员解锁、重发链接。");

    public static Finding LinkSpent() => Of("D21", "access.link-spent", "链接已经用过、过期或被新的链接代替；请管理员另发一个。");

    public static Finding CodeSpent() => Of("D22", "access.code-spent", "登录码已经用过或过期；请重新登录。");

    public static Finding LastAdministrator() => Of("D23", "access.last-administrator", "这是最后一个能登录的管理员，不能停用，也不能改任别的角色；请先另设一个管理员。");

    public static Finding PasswordWeak(string sentence) => new("D24", "access.password-weak", FindingLevel.Error, new Place { Slot = "password" }, sentence);

    public static Finding NameTaken(string name) => new("D25", "access.name-taken", FindingLevel.Error, new Place { Slot = "name" }, $"已有账号用“{name}”；请换一个用户名。", name);

    public static Finding ForeignPage() => Of("D26", "access.foreign-page", "请求不像是从编辑台自己的页面发出的，没有执行；请从编辑台页面操作（程序调用请用令牌）。");

    public static Finding ForeignHost() => Of("D27", "access.foreign-host", "编辑台不用这个网址；请管理员把网址的主机名写进 desk.json 的 hosts。");

    public static Finding TooOften() => Of("D28", "desk.too-many", "请求太频繁；请稍等再试。");

    public static Finding SettingsWrong(string file, string what) => new("D29", "access.settings-wrong", FindingLevel.Error, Place.InFile(file), $"设置读不懂：{what}；请照运维手册改好后再启动。");

    public static Finding NotLoopback(string url) =>
        new("D30", "access.not-loopback", FindingLevel.Error, new Place(), $"监听地址“{url}”别的电脑也能连上；确实要这样，请加 --public，并在前面放 HTTPS 代理。", url);

    public static Finding AddressWrong(string url) =>
        new("D31", "access.address-wrong", FindingLevel.Error, new Place(), $"监听地址“{url}”不对；请写成 http://127.0.0.1:5080 这样。", url);

    public static Finding PlainHttp(string url) =>
        new("D32", "access.plain-http", FindingLevel.Warning, new Place(), $"“{url}”没有加密，别的电脑上的浏览器不会保存登录；请在前面放 HTTPS 代理，并把代理的地址写进 desk.json 的 proxies。", url);

    public static Finding NoSuchAccount(string name) => new("D33", "access.no-such-account", FindingLevel.Error, new Place(), $"没有名为“{name}”的账号；请核对用户名。", name);

    private static Finding Of(string rule, string name, string sentence) => new(rule, name, FindingLevel.Error, new Place(), sentence);
}
