// Generated cases are the same in every run, so that a red gate is red again for whoever looks at it.
[assembly: FsCheck.Xunit.Properties(Replay = "20260501,4294967297")]
