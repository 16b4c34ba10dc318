using System.Collections.Immutable;

namespace ArticleBot.Cli.Lines;

/// <summary>The ways to go on with a line.</summary>
/// <param name="Start">Where the words begin that a way takes the place of.</param>
/// <param name="Ways">The ways, whole words; empty where there is none.</param>
internal sealed record Completion(int Start, ImmutableArray<string> Ways)
{
    /// <summary>No way to go on.</summary>
    public static Completion None { get; } = new(0, []);

    /// <summary>Those of some words that begin as a line ends, in any letters.</summary>
    /// <param name="line">The line up to the cursor.</param>
    /// <param name="start">Where its last words begin.</param>
    /// <param name="words">What may stand there.</param>
    public static Completion Of(string line, int start, IEnumerable<string> words)
    {
        var typed = line[start..];
        return new Completion(start, [.. words.Where(word => word.TrimStart('"').StartsWith(typed.TrimStart('"'),
            StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The line with all that the ways share; where there is one way, with a space behind it.</summary>
    public TypedLine Applied(TypedLine line)
    {
        if (Ways.IsEmpty)
            return line;
        var words = Ways.Length == 1 ? Ways[0] + " " : Shared();
        return words.Length < line.Cursor - Start
            ? line : new TypedLine(string.Concat(line.Text.AsSpan(0, Start), words, line.Text.AsSpan(line.Cursor)), Start + words.Length);
    }

    private string Shared()
    {
        var shared = Ways[0].Length;
        foreach (var way in Ways)
        {
            var length = 0;
            while (length < Math.Min(shared, way.Length) && char.ToLowerInvariant(way[length]) == char.ToLowerInvariant(Ways[0][length]))
                length++;
            shared = length;
        }

        return Ways[0][..shared];
    }
}
