namespace OfficeBulletin.Desk.Saving;

/// <summary>What is said of a body that is not taken in: D90 and D91.</summary>
public static class BodyFindings
{
    /// <param name="file">Its name; null when the body is the file.</param>
    public static Finding TooLarge(int mebibytes, string? file = null) =>
        new("D90", "desk.too-large", FindingLevel.Error, new Place { File = file }, $"文件超过 {mebibytes} MiB；请压缩其中的图片后再发。");

    public static Finding WrongType(string wanted) =>
        new("D91", "desk.wrong-type", FindingLevel.Error, new Place(), $"请求的类型不对；这里要 {wanted}。", wanted);
}
