// The language of the workbook belongs to the process, and every engine is a process that two cores are busy with.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
