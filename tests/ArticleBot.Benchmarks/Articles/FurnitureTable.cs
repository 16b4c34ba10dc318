using System.Text.Json;
using ArticleBot.Articles.Kinds;

namespace ArticleBot.Benchmarks.Articles;

/// <summary>
/// How many blocks of a page's furniture the lists and the model tell, and how many of an article's they take for it:
/// <c>furniture</c>. The blocks were written by somebody who had seen neither.
/// </summary>
internal static class FurnitureTable
{
    private static readonly (string Name, Func<string, bool> Tells)[] Ways =
    [
        ("lists", FurnitureShape.IsFurniture),
        ("model", FurnitureModel.Tells),
        ("both", block => FurnitureShape.IsFurniture(block) || FurnitureModel.Tells(block)),
    ];

    /// <param name="output">Takes the table.</param>
    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter output)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Articles", "blocks-held-back.jsonl");
        var blocks = File.ReadLines(file).Select(line => JsonSerializer.Deserialize<Block>(line, JsonSerializerOptions.Web)!).ToList();
        foreach (var (name, tells) in Ways)
        {
            var found = blocks.Where(block => tells(block.Text)).ToLookup(block => block.Furniture);
            output.WriteLine($"{name}: {found[true].Count()} of {blocks.Count(block => block.Furniture)} told, "
                + $"{found[false].Count()} of {blocks.Count(block => !block.Furniture)} of an article's taken for it");
        }
    }

    private sealed record Block(bool Furniture, [property: System.Text.Json.Serialization.JsonPropertyName("block")] string Text);
}
