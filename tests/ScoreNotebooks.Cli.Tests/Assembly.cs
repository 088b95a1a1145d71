// The language and the folder of the workbook belong to the process, as the command line does.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
