using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Printing;

/// <summary>Progress in lines, a tenth at a time, of readings that are large enough to wait for.</summary>
internal sealed class CountedProgress(Screen screen) : IProgress<AssemblyStep>
{
    private const int WorthTelling = 50;

    public void Report(AssemblyStep value)
    {
        if (value.Of >= WorthTelling && (value.Done == value.Of || value.Done % (value.Of / 10) == 0))
            screen.Say($"{Demo.DemoProgress.Name(value.Stage)}：{value.Done}/{value.Of}");
    }
}
