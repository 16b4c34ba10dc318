using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Library;

/// <summary>Tells two texts of an article apart by their paragraphs.</summary>
internal static class TextChange
{
    /// <summary>The blocks, the title included, that only one of two texts has; one that has only moved is in neither.</summary>
    public static (ImmutableArray<string> Gone, ImmutableArray<string> Come) Between(Article before, Article after)
    {
        var (old, fresh) = (Blocks(before), Blocks(after));
        return (Without(old, fresh), Without(fresh, old));
    }

    private static List<string> Blocks(Article article) => [.. article.Blocks.Select(article.TextOf)];

    // Each occurrence counts: a paragraph that stood twice and now stands once has gone once.
    private static ImmutableArray<string> Without(List<string> all, List<string> others)
    {
        var left = others.CountBy(words => words, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var only = ImmutableArray.CreateBuilder<string>();
        foreach (var words in all)
        {
            if (left.TryGetValue(words, out var count) && count > 0)
                left[words] = count - 1;
            else
                only.Add(words);
        }

        return only.DrainToImmutable();
    }
}
