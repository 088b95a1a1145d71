namespace ScoreNotebooks;

/// <summary>The rows of a file of events.</summary>
internal sealed class EventRows : TableRows
{
    internal static readonly string[] FromHeaders = ["开始日期", "开始", "日期", "from", "start", "start date", "date"];
    internal static readonly string[] TitleHeaders = ["事件", "标题", "说明", "event", "title", "what"];
    private static readonly string[] ToHeaders = ["结束日期", "结束", "to", "end", "end date"];
    private static readonly string[] ShopHeaders = ["店铺名称", "店铺", "店名", "小店", "shop", "shop name", "store"];
    private static readonly string[] EnglishHeaders = ["English title", "English", "英文", "英文标题"];
    private static readonly string[] KindHeaders = ["类型", "类别", "kind", "type"];

    private static readonly (HistoryEventKind Kind, string[] Words)[] Kinds =
    [
        (HistoryEventKind.Launch, ["上新", "新品", "改版", "launch"]),
        (HistoryEventKind.Campaign, ["活动", "大促", "促销", "campaign", "sale"]),
        (HistoryEventKind.Logistics, ["物流", "物流异常", "logistics"]),
        (HistoryEventKind.Quality, ["质量", "质量问题", "quality"]),
        (HistoryEventKind.Holiday, ["节假日", "节日", "放假", "holiday"]),
        (HistoryEventKind.Rule, ["规则", "规则变更", "rule"]),
        (HistoryEventKind.Other, ["其他", "other", ""]),
    ];

    private readonly IReadOnlyList<string> _headers;
    private readonly List<(int Line, HistoryEvent Event)> _events = [];
    private readonly int _from;
    private readonly int _to;
    private readonly int _shop;
    private readonly int _title;
    private readonly int _english;
    private readonly int _kind;

    internal EventRows(string file, IReadOnlyList<string> printed, DecimalMark mark) : base(file, printed, mark)
    {
        _headers = printed;
        (_from, _to, _shop) = (Find(printed, FromHeaders), Find(printed, ToHeaders), Find(printed, ShopHeaders));
        (_title, _english, _kind) = (Find(printed, TitleHeaders), Find(printed, EnglishHeaders), Find(printed, KindHeaders));
    }

    internal override ReadOnlySpan<CellTarget> Cells => [];

    internal static int Find(IReadOnlyList<string> header, string[] known)
    {
        var names = header.Select(ShopNames.Normalise).ToList();
        foreach (var word in known)
            if (names.FindIndex(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var position)
                return position;
        return -1;
    }

    internal override bool StartRow(Func<int, string> cell, int line)
    {
        var title = Text(cell, _title);
        if (title.Length == 0 || Text(cell, _from).Length == 0) return false;
        var from = DayOf(cell, _from, line);
        var to = Text(cell, _to).Length == 0 ? from : DayOf(cell, _to, line);
        if (to < from)
            throw new TablePlace(File, line, _headers[_to]).Refuse(
                FormattableString.Invariant($"the event ends on {to:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}. Correct one of the days."),
                FormattableString.Invariant($"事件的结束日期 {to:yyyy-MM-dd} 早于开始日期 {from:yyyy-MM-dd}。请更正其中一个日期。"));
        var (shop, english) = (Text(cell, _shop), Text(cell, _english));
        _events.Add((line, new HistoryEvent(
            from, to, shop.Length == 0 ? null : shop, new BilingualText(english.Length == 0 ? title : english, title), KindOf(Text(cell, _kind), line))));
        return true;
    }

    internal override WorkbookException NoKey(int line) => new TablePlace(File, line).Refuse(
        $"the row lacks the first day ({_headers[_from]}) or what happened ({_headers[_title]}). Fill in both, or delete the row.",
        $"该行缺少开始日期（{_headers[_from]}）或事件内容（{_headers[_title]}）。请补全，或删除该行。");

    /// <summary>The events; those of shops that are not in the history are told.</summary>
    internal IEnumerable<HistoryEvent> Finish(IReadOnlyList<string> shops)
    {
        foreach (var (line, happened) in _events)
            if (happened.Shop is { } shop && !shops.Contains(shop))
                Problems.Add(
                    line, _headers[_shop], shop,
                    new("the history has no such shop, so the event is shown with none", "历史数据中没有这家店铺，该事件不会显示在任何店铺上"),
                    new("correct the shop's name, or leave it blank for an event of all shops", "请更正店铺名称；与所有店铺有关的事件请留空"));
        return _events.Select(row => row.Event);
    }

    private static string Text(Func<int, string> cell, int position) => position < 0 ? "" : ShopNames.Normalise(cell(position));

    private DateOnly DayOf(Func<int, string> cell, int position, int line) =>
        CalendarDay.Read(cell(position))?.Day ?? throw CalendarDay.Refusal(new TablePlace(File, line, _headers[position]), cell(position));

    private HistoryEventKind KindOf(string word, int line)
    {
        foreach (var (kind, words) in Kinds)
            if (words.Contains(word, StringComparer.OrdinalIgnoreCase))
                return kind;
        Problems.Add(
            line, _headers[_kind], word,
            new("this kind of event is not known, so it counts as other", "无法识别的事件类型，按“其他”处理"),
            new("write 上新, 活动, 物流, 质量, 节假日 or 规则 (launch, campaign, logistics, quality, holiday, rule)", "请填写：上新、活动、物流、质量、节假日或规则"));
        return HistoryEventKind.Other;
    }
}
