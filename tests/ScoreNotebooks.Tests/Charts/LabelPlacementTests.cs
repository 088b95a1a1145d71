using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Charts;

public class LabelPlacementTests
{
    private const double Height = 13;

    [Property]
    public bool Labels_lie_on_no_other_label_and_on_no_point_and_stay_in_the_plot((byte X, byte Y, byte Width)[] wanted)
    {
        var wishes = wanted.Select(one => new LabelWish(one.X * 2, one.Y, 10 + (one.Width / 3.0))).ToList();
        var places = new LabelPlacement(0, 0, 510, 255).Place(wishes, Height, LabelPlacement.Reach(wishes.Count));
        var boxes = places.Zip(wishes).Where(pair => pair.First is not null).Select(pair => (pair.First!.Value.Left, Right: pair.First.Value.Left + pair.Second.Width, Top: pair.First.Value.Middle - (Height / 2), Bottom: pair.First.Value.Middle + (Height / 2))).ToList();
        var apart = Enumerable.Range(0, boxes.Count).All(i => boxes.Skip(i + 1).All(other => boxes[i].Right <= other.Left || other.Right <= boxes[i].Left || boxes[i].Bottom <= other.Top || other.Bottom <= boxes[i].Top));
        var offPoints = boxes.All(box => wishes.All(point => point.X <= box.Left || point.X >= box.Right || point.Y <= box.Top || point.Y >= box.Bottom));
        return apart && offPoints && boxes.All(box => box.Left >= 0 && box.Right <= 510 && box.Top >= 0 && box.Bottom <= 255);
    }

    [Fact]
    public void A_point_alone_has_its_label_at_its_right_without_a_leader()
    {
        var place = Assert.Single(new LabelPlacement(0, 0, 200, 100).Place([new(50, 50, 40)], Height, 5))!.Value;
        Assert.Equal(new PlacedLabel(58, 50, false), place);
    }

    [Fact]
    public void A_label_leaves_a_line_clear_when_there_is_room_beside_it()
    {
        var placement = new LabelPlacement(0, 0, 200, 100);
        placement.RatherNotOnLine(0, 50, 200, 50);
        var place = Assert.Single(placement.Place([new(100, 50, 40)], Height, 5))!.Value;
        Assert.True(place.Middle + (Height / 2) <= 50 || place.Middle - (Height / 2) >= 50);
    }

    [Fact]
    public void A_label_wider_than_the_plot_is_left_off() =>
        Assert.Null(Assert.Single(new LabelPlacement(0, 0, 100, 100).Place([new(50, 50, 120)], Height, 5)));
}
