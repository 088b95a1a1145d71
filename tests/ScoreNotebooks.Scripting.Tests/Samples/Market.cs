namespace ScoreNotebooks.Scripting.Samples;

/// <summary>Shops by name, for what takes the name of one.</summary>
/// <param name="Shops">The shops.</param>
public sealed record Market(IReadOnlyList<Shop> Shops)
{
    /// <summary>How often somebody looked; looking is not free of traces.</summary>
    public static int Looks { get; private set; }

    /// <summary>The market that is always there.</summary>
    public static Market Default { get; } = new([new Shop("小店A", 4.6), new Shop("say \"hi\"", 4), new Shop("c:\\d", 3)]);

    /// <summary>The same market.</summary>
    public Market Self => this;

    /// <summary>What the models are called.</summary>
    public static IReadOnlyList<string> Models { get; } = ["six", "seven"];

    /// <summary>The markets that have a name.</summary>
    public static IReadOnlyList<Watch> All => [new Watch(Default) { Name = "all" }];

    /// <summary>What watches the market of a name.</summary>
    public static Watch Named([Choices("All.Name", Source = typeof(Market))] string name)
    {
        Looks++;
        return All.First(known => known.Name == name);
    }

    /// <summary>A market of the first shops.</summary>
    public Market Only(int shops) => new([.. Shops.Take(shops)]);

    /// <summary>The shops of two markets.</summary>
    public static Market Both(Market first, Market second) => new([.. first.Shops, .. second.Shops]);

    /// <summary>Something that holds it.</summary>
    public Watch Watch() => new(this);

    /// <summary>A market that a call makes.</summary>
    public static Market Make()
    {
        Looks++;
        return Default;
    }

    /// <summary>One shop, or <c>null</c> when there is no <paramref name="shop"/>; see <see cref="Self"/>.</summary>
    /// <param name="shop">The name of a shop.</param>
    /// <param name="least">The least score.</param>
    /// <returns>The shop.</returns>
    /// <exception cref="KeyNotFoundException">Nothing is thrown.</exception>
    public Shop? Find([Choices("Shops.Name")] string shop, double least = 0) => Shops.FirstOrDefault(known => known.Name == shop && known.Score >= least);

    public Shop this[[Choices("Shops.Name")] string shop] => Find(shop)!;

    /// <summary>What watches it, from some shop on.</summary>
    public Watch this[int shop] => shop < Shops.Count ? new(this) : throw new ArgumentOutOfRangeException(nameof(shop));

    public int Compare([Choices("Shops.Name")] params string[] shops) => shops.Length;

    public int Weigh([Choices("Shops.Name")] params (string Shop, double Weight)[] weights) => weights.Length;

    public int Weigh([Choices("Shops.Name")] IReadOnlyDictionary<string, double> weights) => weights.Count;

    public static string Load([Choices("Models", Source = typeof(Market))] string model) => model;
}
