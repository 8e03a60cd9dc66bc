using OfficeBulletin.Bench.Measuring;

namespace OfficeBulletin.Bench.Cases;

/// <summary>Programs published as the office gets them: Release, ReadyToRun, framework-dependent.</summary>
internal static class Published
{
    /// <summary>The program itself; says the path of bulletin.dll.</summary>
    public static string Bulletin(string place) => Publish(Repository.AppProject, Path.Combine(place, "bulletin"), "bulletin.dll");

    /// <summary>The smallest program there is: what starting a process and the runtime costs. Says the path of hello.dll.</summary>
    public static string Hello(string place)
    {
        var source = Directory.CreateDirectory(Path.Combine(place, "hello-source")).FullName;
        File.WriteAllText(Path.Combine(source, "hello.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(source, "Hello.cs"), "System.Console.WriteLine(\"hello\");");
        return Publish(source, Path.Combine(place, "hello"), "hello.dll");
    }

    private static string Publish(string project, string output, string program)
    {
        new ColdProcess("dotnet", "publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", output).Run();
        return Path.Combine(output, program);
    }
}
