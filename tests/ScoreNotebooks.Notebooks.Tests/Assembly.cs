// The language and the folder of the workbook belong to the process, as the notebooks that run in it do.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
