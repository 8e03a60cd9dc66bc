using OfficeBulletin.App;
using OfficeBulletin.Desk.Extracting;

var screen = Screen.OfConsole();
// A child that reads is expected to die of what it reads: its parent says so.
if (args is not [ExtractionWorker.Verb])
    LastResort.Install(screen);
return CommandLine.Run(args, screen);
