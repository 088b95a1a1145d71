namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Conversions and operators that types define, constants and enums.</summary>
    public static readonly string[] Conversions = Lines(""""
        Tri.Yes && Tri.No
        Tri.Yes || Tri.No
        Tri.No && Tri.Yes
        Tri.Unknown && Tri.Yes
        Tri.Unknown || Tri.No
        Tri.Yes ? 1 : 2
        Tri.No ? 1 : 2
        Tri.Unknown ? 1 : 2
        int n = 0; while (new Tri(3 - n)) n++; n
        int n = 0; for (; new Tri(4 - n); ) n++; n
        (!Tri.Yes).Value
        Tri.Yes & Tri.No
        int k = 0; Func<Tri> f = () => { k++; return Tri.Yes; }; (Tri.No && f(), k)
        int k = 0; Func<Tri> f = () => { k++; return Tri.Yes; }; (Tri.Yes && f(), k)
        Weight w = 5.5; w
        Weight w = 5; w
        Weight w = 5L; w
        Weight w = 'a'; w
        Weight w = 5f; w
        byte b = 3; Weight w = b; w
        (double)new Weight(2.5)
        (int)new Weight(2.5)
        (long)new Weight(2.5)
        (float)new Weight(2.5)
        (decimal)new Weight(2.5)
        (byte)new Weight(2.5)
        (double)new HeavyWeight(2.5)
        (Weight)5.5m
        string s = new Weight(1.5); s
        object o = new Weight(1); o.ToString()
        new Weight(1) + new Weight(2)
        new Weight(1) + 2.5
        2.5 + new Weight(1)
        new Weight(1) + 2
        new Weight(1) + "a"
        "a" + new Weight(1)
        new Weight(2) * 3
        new Weight(2) * 3.0
        new Weight(2) * 3f
        new Weight(2) * (byte)3
        new Weight(2) * 3L
        new Weight(3) - new Weight(1)
        new Weight(3) - 1
        new Weight(3) > new Weight(1)
        new Weight(3) > 1.5
        1.5 < new Weight(3)
        new Weight(3) == new Weight(3)
        Weight w = 1.5; w += 2.5; w
        Weight w = 1.5; w += 2; w
        Weight w = 1.5; w *= 2; w
        Weight w = 1.5; w *= 2.0; w
        Weight w = 1.5; w++; w
        Weight w = 1.5; ++w
        Weight w = 1.5; w++
        Weight w = 1.5; w -= 1; w
        new HeavyWeight(1) + new HeavyWeight(2)
        new HeavyWeight(1) + new Weight(2)
        new HeavyWeight(1) + 2.5
        new HeavyWeight(1) * 2
        new HeavyWeight(1) > new HeavyWeight(0)
        HeavyWeight h = new(1); h += new HeavyWeight(2); h
        HeavyWeight h = (HeavyWeight)5.5; h
        Weight[] a = [1, 2.5, new(3)]; a
        new Weight[] { 1, 2.5 }
        new List<Weight> { 1, 2.5 }
        new[] { new Weight(1), 2.5 }
        true ? new Weight(1) : 2.5
        (Weight)null + 1.5
        Points p = 1; p
        Points p = 1f; p
        Points? p = 1.5; p
        Points? p = (double?)null; p
        Points? p = (double?)2; p
        double? d = 3; Points? p = d; p
        (double?)(Points?)null
        (double)(Points?)new Points(2)
        (double)(Points?)null
        (int)new Points(2.9)
        (Points)3
        (Points?)3
        (Points?)null + new Points(1)
        (Points?)new Points(2) + 1.5
        (Points?)null == null
        (Points?)new Points(1) == new Points(1)
        (Points?)null > new Points(1)
        -(Points?)null
        Points? p = null; p += 1.0; p
        Points? p = new Points(1); p += 1.0; p
        new Points(1).Equals(1.0)
        Points p = default; p += 2; p
        const byte B = 200; B
        const long L = 5; L
        const int N = 3; byte b = N; b
        const double D = 5; D
        const string S = null; S
        const Grade G = Grade.Good; G
        const Grade G = 0; G
        const decimal M = 5; M
        const char C = 'a'; C + 1
        const int A = 2 + 3 * 4; A
        const string S = "a" + "b"; S
        const bool B = 1 > 2; B
        const object O = null; O
        byte b = 5; b
        byte b = 5 + 250; b
        sbyte s = -128; s
        ushort u = 'a'; u
        char c = (char)97; c
        uint u = 5; u
        ulong u = 5L; u
        float f = 5; f
        float f = 16777217; f
        decimal d = 5L; d
        byte? b = 5; b
        Grade g = 0; g
        Grade g = 0.0; g
        Grade g = 1 - 1; g
        Grade? g = 0; g
        Grade g = (Grade)1; g
        Grade.Good + 1
        Grade.Good - 1
        1 + Grade.Good
        Grade.Good - Grade.Fair
        Grade.Good == 0
        Grade.Good > 0
        Grade.Good | 0
        Grade.Good & Grade.Poor
        Grade g = Grade.Poor; g++; g
        Grade g = Grade.Poor; g += 3; g
        Grade g = Grade.Good; g -= Grade.Fair; g
        Grade g = Grade.Good; g |= Grade.Fair; g
        Grade g = Grade.Good; g -= 1; g
        Grade g = Grade.Poor; --g
        ~Grade.Good & Grade.Fair
        (Grade)'a'
        (Grade)2.5
        (int)Grade.Good + (long)Grade.Fair
        (DayOfWeek)Grade.Good
        Grade.Good.HasFlag(Grade.Good)
        Grade.Good.CompareTo(Grade.Fair)
        (Grade?)null | Grade.Good
        (Grade?)Grade.Good == Grade.Good
        Grade g = Grade.Good; g switch { Grade.Good => 1, Grade.Poor => 2, _ => 3 }
        DayOfWeek d = DayOfWeek.Friday; d is DayOfWeek.Friday or DayOfWeek.Saturday
        """");

    public static readonly string[] ConversionsRefusedByBoth = Lines(""""
        if (Tri.Yes) return 5; return 6
        Tri.Yes == Tri.Yes
        bool b = Tri.Yes; b
        Tri.Yes && true
        Weight w = 5m; w
        double d = new Weight(1); d
        3 * new Weight(2)
        HeavyWeight h = new(1); h += 2.5; h
        HeavyWeight h = 5.5; h
        Points p = 1m; p
        const int N = 300; byte b = N; b
        const int N = 5L; N
        const int? N = 5; N
        const int N = int.MaxValue + 1; N
        const uint U = 5 - 6; U
        const byte B = 255 + 1; B
        byte b = 5 + 251; b
        char c = 97; c
        ulong u = -5L; u
        byte? b = 500; b
        Grade.Good == 4
        Grade.Good * 2
        Grade g = Grade.Poor; g <<= 1; g
        !Grade.Good
        -Grade.Good
        """");
}
