namespace ArticleBot.Tests.Architecture;

/// <summary>The rooms of a folder (its namespaces) know each other in one direction, but for the circles that are told here.</summary>
public sealed class RoomTests
{
    // What of a room's arrows lies on a circle. An arrow that is gone is taken out of the list; none is put in.
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["Articles"] = ["Formats", "Formats.Texts", "Kinds", "Links"],
        ["Articles.Formats"] = ["", "Formats.Documents", "Formats.Html", "Formats.Texts", "Kinds"],
        ["Articles.Formats.Documents"] = ["", "Formats", "Formats.Texts"],
        ["Articles.Formats.Html"] = ["", "Formats", "Formats.Texts", "Kinds"],
        ["Articles.Formats.Texts"] = ["", "Formats", "Kinds"],
        ["Articles.Kinds"] = ["", "Formats"],
        ["Articles.Links"] = [""],
        ["Asking"] = ["Overviews", "Quoting"],
        ["Asking.Overviews"] = [""],
        ["Asking.Quoting"] = [""],
        ["Cli"] = ["Commands", "Commands.Checking", "Commands.Evaluating", "Commands.Feedback", "Commands.Keeping", "Commands.Library"],
        ["Cli.Chatting"] = ["", "Commands"],
        ["Cli.Commands"] = ["", "Chatting"],
        ["Cli.Commands.Checking"] = ["", "Commands"],
        ["Cli.Commands.Evaluating"] = ["", "Commands"],
        ["Cli.Commands.Feedback"] = ["", "Commands"],
        ["Cli.Commands.Keeping"] = ["", "Commands"],
        ["Cli.Commands.Library"] = ["", "Commands"],
        ["Conversations"] = ["FollowUps", "Suggesting"],
        ["Conversations.FollowUps"] = [""],
        ["Conversations.Suggesting"] = [""],
        ["Web"] = ["Access", "Reading"],
        ["Web.Access"] = [""],
        ["Web.Reading"] = ["", "Access"],
    };

    [Fact]
    public void No_new_arrow_between_the_rooms_of_a_folder_closes_a_circle() =>
        Assert.Empty(OnCircles(SourceFile.ReadAll())
            .Where(arrow => !IsKnown(arrow))
            .Select(arrow => $"{arrow.From} names {arrow.Type} of {arrow.To}"));

    [Fact]
    public void Two_rooms_that_name_types_of_each_other_are_a_circle()
    {
        SourceFile[] files =
        [
            new("", "using ArticleBot.House.Attic;\nnamespace ArticleBot.House.Cellar;\nclass Wine { Roof roof; }"),
            new("", "using ArticleBot.House.Cellar;\nnamespace ArticleBot.House.Attic;\nclass Roof { Wine wine; }"),
            new("", "using ArticleBot.House.Attic;\nnamespace ArticleBot.House.Garden;\nclass Tree { Roof roof; }"),
        ];

        Assert.Equal(["Attic", "Cellar"], OnCircles(files).Select(arrow => arrow.To.Split('.')[^1]).Order());
    }

    private static bool IsKnown((string From, string To, string Type) arrow) =>
        Known.TryGetValue(arrow.From["ArticleBot.".Length..], out var rooms)
        && rooms.Contains(string.Join('.', arrow.To.Split('.').Skip(2)));

    private static List<(string From, string To, string Type)> OnCircles(IReadOnlyList<SourceFile> files)
    {
        var arrows = Arrows(files).Distinct().ToList();
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        return [.. arrows.Where(arrow => Reaches(next, arrow.To, arrow.From))];
    }

    private static IEnumerable<(string From, string To, string Type)> Arrows(IReadOnlyList<SourceFile> files)
    {
        var rooms = files.SelectMany(file => file.Declared.Select(type => (type, file.Namespace)))
            .ToLookup(pair => pair.type, pair => pair.Namespace, StringComparer.Ordinal);
        return files.SelectMany(file => file.Named.SelectMany(type =>
            rooms[type].Where(room => room != file.Namespace && FolderOf(room) == FolderOf(file.Namespace) && file.Visible.Contains(room))
                .Select(room => (file.Namespace, room, type))));
    }

    // “ArticleBot.Asking” of “ArticleBot.Asking.Quoting”; the product's own types are in no folder.
    private static string FolderOf(string room) => room.Split('.') is [var product, var folder, ..] ? $"{product}.{folder}" : room;

    private static bool Reaches(ILookup<string, string> next, string from, string to)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([from]));
        while (open.TryPop(out var room))
        {
            foreach (var other in next[room].Where(seen.Add))
                open.Push(other);
        }

        return seen.Contains(to);
    }
}
