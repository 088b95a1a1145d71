using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ScoreNotebooks.Tests.Models;

/// <summary>A valid model that uses every property, every normalisation and every treatment, and edits of its text.</summary>
internal static partial class EveryFeature
{
    internal const string Json = """
        {
          "$schema": "score-model.schema.json",
          "id": "every-feature",
          "version": "2.1",
          "platform": "douyin",
          "effective": { "from": "2026-05-07", "to": "2026-07-13" },
          "title": { "en": "Every feature", "zh": "全部功能" },
          "description": { "en": "For tests.", "zh": "用于测试。" },
          "scale": { "low": 0, "high": 100 },
          "missing": { "policy": "zero", "leastCoverage": 0.25 },
          "counts": [
            { "id": "reviews", "title": { "en": "Reviews", "zh": "评价" }, "parts": ["好评数量", "差评数量"] },
            { "id": "orders", "title": { "en": "Orders", "zh": "订单" }, "parts": ["订单完成数量"], "total": "订单处理数量" }
          ],
          "metrics": [
            {
              "id": "rating", "title": { "en": "Rating", "zh": "评分" }, "unit": "stars", "direction": "benefit", "value": "评分",
              "window": { "days": 30, "lag": 2 }, "minimumSample": { "count": "好评数量 + 差评数量", "least": 30 },
              "treatment": { "kind": "percentiles", "low": 0.05, "high": 0.95 },
              "normalisation": { "kind": "goalposts", "worst": 3, "best": 5 },
              "official": { "scored": "another-form", "as": { "en": "Stars per order.", "zh": "订单星级均值。" }, "source": "S1" },
              "assumption": { "en": "Assumed.", "zh": "假设。" }, "source": "S1"
            },
            { "id": "speed", "title": { "en": "Speed", "zh": "速度" }, "unit": "hours", "direction": "cost", "value": "时长",
              "treatment": { "kind": "logarithm", "offset": 1 },
              "normalisation": { "kind": "curve", "knots": [[12, 100], [24, 80], [72, 0]] } },
            { "id": "returns", "title": { "en": "Returns", "zh": "退货" }, "unit": "share", "direction": "cost", "value": "退货数 / 订单完成数量",
              "normalisation": { "kind": "step", "tiers": [[0.01, 100], [0.03, 80]], "otherwise": 50 } },
            { "id": "range", "title": { "en": "Range", "zh": "品类数" }, "unit": "count", "direction": "benefit", "value": "品类数",
              "treatment": { "kind": "winsorise", "mostPoints": 5, "skewness": 2, "kurtosis": 3.5 },
              "normalisation": { "kind": "minmax", "low": 0, "high": 100 } },
            { "id": "standing", "title": { "en": "Standing", "zh": "排名" }, "unit": "number", "direction": "benefit", "value": "销量",
              "normalisation": { "kind": "percentile", "low": 0, "high": 100 } },
            { "id": "place", "title": { "en": "Place", "zh": "名次" }, "unit": "number", "direction": "benefit", "value": "销量",
              "normalisation": { "kind": "rank" } },
            { "id": "deviation", "title": { "en": "Deviation", "zh": "偏差" }, "unit": "number", "direction": "benefit", "value": "销量",
              "normalisation": { "kind": "zscore", "mean": 50, "deviation": 10 } },
            { "id": "given", "title": { "en": "Given", "zh": "已有得分" }, "unit": "points", "direction": "benefit", "value": "得分",
              "normalisation": { "kind": "identity" } },
            { "id": "hidden", "title": { "en": "Hidden", "zh": "未公开" }, "unit": "share", "direction": "cost", "value": "求助率",
              "normalisation": { "kind": "unknown", "readAt": { "en": "Back office.", "zh": "商家后台。" } } }
          ],
          "score": {
            "id": "total", "title": { "en": "Total", "zh": "总分" }, "aggregation": "arithmetic", "leastCoverage": 0.5,
            "weightsAt": { "en": "Back office.", "zh": "商家后台。" },
            "parts": [
              {
                "id": "goods", "title": { "en": "Goods", "zh": "商品" }, "weight": 2, "aggregation": "geometric", "leastCoverage": 0.5,
                "weightsAt": { "en": "Back office.", "zh": "商家后台。" }, "source": "S1",
                "parts": [{ "metric": "rating", "weight": 1 }, { "metric": "speed", "weight": 1 }, { "metric": "returns", "weight": 0.5 }]
              },
              {
                "id": "peers", "title": { "en": "Peers", "zh": "同行对比" }, "weight": 1, "aggregation": "min",
                "parts": [{ "metric": "range", "weight": 1 }, { "metric": "standing", "weight": 1 }, { "metric": "place", "weight": 1 }, { "metric": "deviation", "weight": 1 }]
              },
              { "metric": "given", "weight": 1 },
              { "metric": "hidden", "weight": "unknown" }
            ], "source": "S1"
          },
          "adjustments": [
            { "id": "remote", "title": { "en": "Remote areas", "zh": "偏远地区" }, "count": "偏远订单", "pointsEach": 3, "cap": 3, "appliesTo": "goods", "source": "S1" }
          ],
          "limits": [{ "floor": 50, "cap": 100, "appliesTo": "total", "source": "S1" }],
          "display": [{ "from": 50, "shown": "4.0" }, { "from": 81, "shown": "4.6", "source": "S1" }],
          "stars": [{ "from": 60, "shown": "4" }],
          "fewOrders": { "title": { "en": "Growth", "zh": "成长阶段" }, "orders": "订单数", "fewerThan": 30, "score": 70, "lowered": 60, "loweredIf": "不良行为次数", "source": "S1" },
          "lowVolume": {
            "id": "few", "title": { "en": "Protection", "zh": "低单量保护" }, "orders": "订单数", "fewerThan": "unknown", "atMost": 3, "points": 80,
            "metrics": [{ "metric": "rating", "bad": "差评数量" }], "readAt": { "en": "Back office.", "zh": "商家后台。" }, "source": "S1"
          },
          "variants": [
            { "title": { "en": "Weights", "zh": "权重" }, "sets": ["rating", "few"], "rows": [{ "industry": "女装", "shopType": "旗舰", "values": [25, 300] }], "source": "S1" }
          ],
          "gates": [
            { "id": "campaign", "title": { "en": "Campaigns", "zh": "活动" }, "on": "total", "enter": 70, "keep": 60,
              "also": [{ "on": "goods", "enter": 65, "keep": "unknown" }], "meanDays": 7, "for": { "en": "Fruit.", "zh": "水果。" },
              "further": { "en": "Also a deposit.", "zh": "另需保证金。" }, "consequence": { "en": "May join.", "zh": "可报名。" },
              "readAt": { "en": "Back office.", "zh": "商家后台。" }, "source": "S1" }
          ],
          "assumptions": [{ "en": "For tests only.", "zh": "仅用于测试。" }],
          "conflicts": [{ "en": "Two sources differ.", "zh": "两处来源不一致。" }],
          "source": "S1",
          "sources": [
            { "id": "S1", "title": { "en": "A rule", "zh": "规则" }, "confidence": "official", "address": "https://example.com/rule", "date": "2026-05-07" }
          ]
        }
        """;

    /// <summary>The text with the value at a path replaced or added.</summary>
    internal static string With(string path, string value)
    {
        var root = JsonNode.Parse(Json)!;
        var (parent, last) = Parent(root, path);
        var node = JsonNode.Parse(value);
        if (last is int index && parent.AsArray() is var list)
        {
            if (index < list.Count) list[index] = node;
            else list.Add(node);
        }
        else
        {
            parent[(string)last] = node;
        }

        return root.ToJsonString();
    }

    /// <summary>The text without the property at a path.</summary>
    internal static string Without(string path)
    {
        var root = JsonNode.Parse(Json)!;
        var (parent, last) = Parent(root, path);
        Assert.True(parent.AsObject().Remove((string)last), $"{path} is not there to be removed");
        return root.ToJsonString();
    }

    /// <summary>The paths of every value in the text, and whether each is a property (else an item of a list).</summary>
    internal static IEnumerable<(string Path, bool IsProperty)> Places() => Below(JsonNode.Parse(Json), "");

    /// <summary>The paths of every object in the text; "" for the outermost.</summary>
    internal static IEnumerable<string> Objects() =>
        Places().Select(place => place.Path).Where(path => At(JsonNode.Parse(Json)!, path) is JsonObject).Prepend("");

    private static IEnumerable<(string, bool)> Below(JsonNode? node, string path) => node switch
    {
        JsonObject json => json.SelectMany(member =>
            Below(member.Value, Joined(path, member.Key)).Prepend((Joined(path, member.Key), true))),
        JsonArray list => list.SelectMany((item, i) => Below(item, $"{path}[{i}]").Prepend(($"{path}[{i}]", false))),
        _ => [],
    };

    internal static string Joined(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static JsonNode? At(JsonNode root, string path)
    {
        var (parent, last) = Parent(root, path);
        return last is int index ? parent[index] : parent[(string)last];
    }

    private static (JsonNode Parent, object Last) Parent(JsonNode root, string path)
    {
        object[] steps = [.. PathSteps().Matches(path).Select(match => match.Groups[1].Success ? (object)int.Parse(match.Groups[1].Value) : match.Value)];
        var parent = root;
        foreach (var step in steps[..^1]) parent = step is int index ? parent[index]! : parent[(string)step]!;
        return (parent, steps[^1]);
    }

    [GeneratedRegex(@"\[(\d+)\]|[^.\[\]]+")]
    private static partial Regex PathSteps();
}
