using System.Text.Json;
using ArticleBot.Articles;

namespace ArticleBot.Benchmarks.Summaries;

/// <summary>An article with a summary that a person wrote.</summary>
/// <param name="Article">The article.</param>
/// <param name="Summary">The written summary.</param>
internal sealed record WrittenSummary(Article Article, string Summary)
{
    /// <summary>Reads lines of JSON: <c>id</c>, <c>title</c>, <c>text</c> (a blank line between paragraphs), <c>summary</c>.</summary>
    public static IEnumerable<WrittenSummary> Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            string Of(string name) => json.RootElement.GetProperty(name).GetString()!;
            yield return new WrittenSummary(ArticleReader.Read(Of("id"), $"{Of("title").TrimEnd('.')}\n\n{Of("text")}"), Of("summary"));
        }
    }
}
