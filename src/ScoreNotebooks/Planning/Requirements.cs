namespace ScoreNotebooks;

/// <summary>Which measures go with which: requirements followed to their end, exclusions in both directions.</summary>
internal sealed class Requirements
{
    private readonly IReadOnlyList<EstimatedMeasure> _measures;
    private readonly ulong[] _requires;
    private readonly ulong[] _excludes;
    private readonly int[] _ready;

    /// <exception cref="WorkbookException">An id is unknown, requirements go in a circle, or a measure excludes what it requires.</exception>
    internal Requirements(IReadOnlyList<EstimatedMeasure> measures)
    {
        _measures = measures;
        _requires = new ulong[measures.Count];
        _excludes = new ulong[measures.Count];
        _ready = new int[measures.Count];
        var path = new List<int>();
        for (var item = 0; item < measures.Count; item++) Follow(item, path);
        for (var item = 0; item < measures.Count; item++)
            foreach (var other in measures[item].Excludes.Select(id => IndexOf(id, measures[item])))
            {
                _excludes[item] |= ItemSet.Of(other);
                _excludes[other] |= ItemSet.Of(item);
            }

        for (var item = 0; item < measures.Count; item++) RequirePossible(item);
    }

    /// <summary>All measures that must go with one.</summary>
    internal ulong Of(int item) => _requires[item];

    /// <summary>All measures that cannot be without one.</summary>
    internal ulong By(int item) => Enumerable.Range(0, _measures.Count).Where(other => _requires[other].Has(item)).Aggregate(0UL, (set, other) => set | ItemSet.Of(other));

    /// <summary>The measures that one cannot go with.</summary>
    internal ulong ExcludedBy(int item) => _excludes[item];

    /// <summary>The days until a measure works when each begins as soon as what it requires works.</summary>
    internal int ReadyAfter(int item) => _ready[item];

    private void Follow(int item, List<int> path)
    {
        if (path.Contains(item)) throw Circle([.. path.SkipWhile(before => before != item), item]);
        if (_ready[item] > 0 || _requires[item] != 0) return;
        path.Add(item);
        foreach (var other in _measures[item].Requires.Select(id => IndexOf(id, _measures[item])))
        {
            Follow(other, path);
            _requires[item] |= _requires[other] | ItemSet.Of(other);
            _ready[item] = Math.Max(_ready[item], _ready[other]);
        }

        _ready[item] += _measures[item].Days;
        path.RemoveAt(path.Count - 1);
    }

    private int IndexOf(string id, EstimatedMeasure measure)
    {
        for (var item = 0; item < _measures.Count; item++)
            if (_measures[item].Id == id) return item;
        var unknown = NearestName.NotFound("measure", "措施", id, _measures.Select(known => known.Id)).Text;
        return measure.Requires.Contains(id)
            ? throw new WorkbookException(
                $"\"{measure.Id}\" requires \"{id}\", which is not among the measures to choose from. {unknown.English}",
                $"“{measure.Id}”的前提“{id}”不在可选措施之中。{unknown.Chinese}")
            : throw new WorkbookException(
                $"\"{measure.Id}\" excludes \"{id}\", which is not among the measures to choose from. {unknown.English}",
                $"与“{measure.Id}”互斥的“{id}”不在可选措施之中。{unknown.Chinese}");
    }

    private WorkbookException Circle(IReadOnlyList<int> circle)
    {
        var ids = circle.Select(item => $"\"{_measures[item].Id}\"").ToList();
        var inChinese = circle.Select(item => $"“{_measures[item].Id}”");
        return new WorkbookException(
            $"The requirements go in a circle, so none of these can be the first: {string.Join(" requires ", ids)}. Take one of them out.",
            $"前提互相循环，没有一项能先做：{string.Join("须先做", inChinese)}。请去掉其中一条。");
    }

    private void RequirePossible(int item)
    {
        var needed = _requires[item] | ItemSet.Of(item);
        foreach (var other in needed.Items())
            if ((_excludes[other] & needed).Items().FirstOrDefault(-1) is var against and >= 0)
                throw new WorkbookException(
                    $"\"{_measures[item].Id}\" can never be carried out: \"{_measures[other].Id}\" and \"{_measures[against].Id}\" are both needed for it and exclude each other.",
                    $"“{_measures[item].Id}”永远无法实施：它同时需要“{_measures[other].Id}”和“{_measures[against].Id}”，而两者互斥。");
    }
}
