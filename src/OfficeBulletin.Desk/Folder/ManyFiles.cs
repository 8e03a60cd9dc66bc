namespace OfficeBulletin.Desk.Folder;

/// <summary>Reads many files, on all cores when that pays.</summary>
internal static class ManyFiles
{
    // Starting threads costs more than reading a handful of small files.
    private const int WorthThreads = 4;

    /// <summary>What <paramref name="read"/> makes of each, in the order of the files whatever the order of reading.</summary>
    public static TResult[] Read<TFile, TResult>(IReadOnlyList<TFile> files, Func<TFile, TResult> read, DeskStage stage, IProgress<AssemblyStep>? progress)
    {
        var results = new TResult[files.Count];
        var done = 0;
        void ReadOne(int index)
        {
            results[index] = read(files[index]);
            progress?.Report(new AssemblyStep(stage, Interlocked.Increment(ref done), files.Count));
        }

        if (files.Count < WorthThreads)
        {
            for (var index = 0; index < files.Count; index++)
                ReadOne(index);
        }
        else
            Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, ReadOne);
        return results;
    }
}
