using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Articles;

/// <summary>
/// The quoted phrases of a paragraph that are a part of the sentence around them: “Dust. We’re on it” is the slogan. After
/// such a phrase the sentence goes on with a small letter, and no comma closes it; behind a question mark or an exclamation mark
/// the verb follows (“Stop! Look!” is on every wall), not who said it.
/// </summary>
internal sealed class NamedPhrases
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Auxiliaries = WordFile.Lookup("small-words", "auxiliary");

    private const int Longest = 120;
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private int next;

    public NamedPhrases(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (open >= 0 && IsClosing(text, open, i))
            {
                if (i - open <= Longest && GoesOn(text, i))
                {
                    starts.Add(open);
                    ends.Add(i);
                }

                open = -1;
            }
            else if (open < 0 && IsOpening(text, i))
            {
                open = i;
            }
        }
    }

    /// <summary>Whether a place lies in such a phrase; the places are asked in order.</summary>
    public bool Hold(int at)
    {
        while (next < ends.Count && ends[next] <= at)
            next++;
        return next < starts.Count && starts[next] <= at;
    }

    private static bool IsOpening(string text, int at) =>
        text[at] is '“' || text[at] is '"' or '‘' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '“' or '—');

    private static bool IsClosing(string text, int open, int at) => text[open] switch
    {
        '“' => text[at] is '”' or '“',
        '"' => text[at] is '"',
        // An apostrophe stands inside a word.
        _ => text[at] is '’' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])),
    };

    private static bool GoesOn(string text, int close) =>
        text[close] is not '“' && text[close - 1] is not ','
        && close + 2 < text.Length && text[close + 1] == ' ' && char.IsLower(text[close + 2])
        && (text[close - 1] is not ('?' or '!') || IsVerb(text.AsSpan(close + 2)));

    private static bool IsVerb(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(' ');
        return end > 0 && Auxiliaries.Contains(rest[..end]);
    }
}
