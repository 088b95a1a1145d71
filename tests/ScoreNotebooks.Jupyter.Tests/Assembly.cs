// Each test starts processes of its own, and two cores are soon busy.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
