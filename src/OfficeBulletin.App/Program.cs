using OfficeBulletin.App;

var screen = Screen.OfConsole();
LastResort.Install(screen);
return CommandLine.Run(args, screen);
