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

    // What is longer is an article's, and its end tells nothing more.
    private const int LongestBlock = 600;

    private const char LastLatin = '\u024F';

    private static readonly int[] Lengths = [4, 8, 15, 25, 40];

    private static readonly FrozenDictionary<string, double> Weights = WeightTable.Read(typeof(FurnitureModel), "furniture-weights.tsv")
        .ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

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
