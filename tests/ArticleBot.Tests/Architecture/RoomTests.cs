namespace ArticleBot.Tests.Architecture;

/// <summary>The rooms of a folder (its namespaces) know each other in one direction.</summary>
public sealed class RoomTests
{
    [Fact]
    public void No_arrow_between_the_rooms_of_a_folder_lies_on_a_circle() =>
        Assert.Empty(OnCircles(SourceFile.ReadAll()).Select(arrow => $"{arrow.From} names {arrow.Type} of {arrow.To}"));

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
