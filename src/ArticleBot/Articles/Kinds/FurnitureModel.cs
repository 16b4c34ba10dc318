using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleBot.Articles.Kinds;

/// <summary>
/// Tells what a page says to its visitors from its article by a block's own words: a logistic regression over words, pairs of words, the
/// first and the last, and the shape, learned by training/furniture.py from blocks that were written for it.
/// </summary>
internal static partial class FurnitureModel
{
    // From here on hardly a paragraph of an article is taken (docs/articles.md).
    private const double Sure = 0.95;

    // A page that would be furniture for more than a sixth is of a sort that the model does not know; a short text may have one such
    // block, if it is not the longest.
    private const int LeastShare = 6;
    private const int ShortestDoubtful = 4;

    // What is longer is an article's, and its end tells nothing more.
    private const int LongestBlock = 600;

    private const char LastLatin = '\u024F';

    private static readonly int[] Lengths = [4, 8, 15, 25, 40];

    private static readonly FrozenDictionary<string, double> Weights = WeightTable.Read(typeof(FurnitureModel), "furniture-weights.tsv")
        .ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The blocks that are furniture, by their places; labels alone where they would be too much of the page.</summary>
    /// <param name="blocks">The page's blocks.</param>
    public static FrozenSet<int> In(IReadOnlyList<string> blocks)
    {
        var found = Enumerable.Range(0, blocks.Count).Where(place => Tells(blocks[place])).ToFrozenSet();
        // A label of a few words is hardly an article's paragraph, and what the lists tell says nothing against the model.
        var sure = found.Where(place => BlockShape.CountWords(blocks[place]) <= ShortestDoubtful).ToFrozenSet();
        var own = found.Where(place => !sure.Contains(place) && !FurnitureShape.IsFurniture(blocks[place])
            && !CaptionShape.IsCaption(blocks[place]) && !BylineShape.IsByline(blocks[place]));
        var isKnown = own.Sum(place => blocks[place].Length) * LeastShare <= blocks.Sum(block => block.Length)
            || found.Count == 1 && blocks.Any(block => block.Length > blocks[found.First()].Length);
        return isKnown ? found : sure;
    }

    /// <summary>Whether a block is furniture.</summary>
    public static bool Tells(string block) =>
        block.Length <= LongestBlock && !block.Any(letter => letter > LastLatin && char.IsLetter(letter)) && Probability(block) >= Sure;

    /// <summary>How probable it is that a block is furniture, from 0 to 1.</summary>
    internal static double Probability(string block)
    {
        var features = Features(block);
        if (features.Count == 0)
            return 0;
        var score = Weights.GetValueOrDefault("#bias") + features.Sum(feature => Weights.GetValueOrDefault(feature));
        return 1 / (1 + Math.Exp(-score));
    }

    private static HashSet<string> Features(string block)
    {
        var words = Word().Matches(block.ToLowerInvariant()).Select(Plain).ToList();
        if (words.Count == 0)
            return [];
        var found = new HashSet<string>(words, StringComparer.Ordinal);
        for (var i = 1; i < words.Count; i++)
            found.Add($"{words[i - 1]} {words[i]}");
        for (var i = 1; i <= 3; i++)
            found.Add($"^ {string.Join(' ', words.Take(i))}");
        found.Add($"$ {words[^1]}");
        var parts = block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        found.Add(string.Create(CultureInfo.InvariantCulture, $"#length {Lengths.Count(most => parts.Length > most)}"));
        var capitals = (double)parts.Count(part => char.IsUpper(part[0])) / parts.Length;
        found.Add(string.Create(CultureInfo.InvariantCulture, $"#capitals {(int)(capitals * 4)}"));
        return found;
    }

    // Every number is the same.
    private static string Plain(Match word) => char.IsAsciiDigit(word.Value[0]) ? "0" : word.Value.Replace('’', '\'');

    [GeneratedRegex("[a-z]+(?:['’][a-z]+)?|[0-9]+|[^\\sa-z0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
