using System.Text;
using System.Text.RegularExpressions;

namespace ArticleBot.Tests.Architecture;

/// <summary>Finds the lists of English words that stand in C#, in whatever shape.</summary>
internal static partial class WordLists
{
    private const int ShortestList = 5;

    // What stands for a constant between two texts, and for a group inside an alternative.
    private const char Other = '…';

    private static readonly HashSet<string> English =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceFile.Root(), "src", "ArticleBot", "English"), "*.txt", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => Word().Matches(line.ToLowerInvariant()).Select(match => match.Value)),
    ];

    /// <summary>The lists of five words or more that a file holds; a word of several stands for the first of them.</summary>
    public static IEnumerable<IReadOnlyList<string>> In(SourceFile file) =>
        Enumerated(file.Text).Concat(Arms(file.Text)).Concat(Split(file.Text)).Concat(Texts(file.Text).SelectMany(Alternatives))
            .Select(words => words.Where(word => English.Contains(word.ToLowerInvariant())).ToList())
            .Where(words => words.Count >= ShortestList);

    // “"a" or "b" or …”, “"a", "b", …”, “["a"] = 1, ["b"] = 2, …”
    private static IEnumerable<IEnumerable<string>> Enumerated(string code) =>
        Enumeration().Matches(code).Concat(Keys().Matches(code)).Select(match => Literals(match.Value));

    // “"a" => 1, "b" or "c" => 2, …”, “case "a": …”
    private static IEnumerable<IEnumerable<string>> Arms(string code) =>
        Switch().Matches(code).Select(match => Arm().Matches(match.Value).SelectMany(arm => Literals(arm.Value)));

    // “"a b " + "c d"”, where the file splits a text
    private static IEnumerable<IEnumerable<string>> Split(string code) => !code.Contains("Split(", StringComparison.Ordinal)
        ? []
        : Texts(code).Select(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.All(English.Contains));

    private static IEnumerable<string> Literals(string code) =>
        Literal().Matches(code).Select(literal => literal.Groups["text"].Value)
            .Where(word => !word.Contains(' ', StringComparison.Ordinal));

    // What the texts of a file hold; texts and constants joined by + are one.
    private static IEnumerable<string> Texts(string code) => Joined().Matches(code).Select(match => string.Concat(
        Part().Matches(match.Value).Select(part => part.Groups["text"].Success ? part.Groups["text"].Value : $"{Other}")));

    // “a” and “b” of “(?:a|b)”, group by group: the first word of each alternative.
    private static IEnumerable<IEnumerable<string>> Alternatives(string pattern)
    {
        var open = new Stack<List<StringBuilder>>([[new()]]);
        foreach (Match token in Token().Matches(pattern))
        {
            switch (token.Value[0])
            {
                case '(':
                    open.Push([new()]);
                    break;
                case ')' when open.Count > 1:
                    yield return FirstWords(open.Pop());
                    open.Peek()[^1].Append(Other);
                    break;
                case '|':
                    open.Peek().Add(new());
                    break;
                case '\\' or '[':
                    open.Peek()[^1].Append(token.Value == @"\b" ? "" : Other);
                    break;
                default:
                    open.Peek()[^1].Append(token.Value);
                    break;
            }
        }

        while (open.TryPop(out var group))
            yield return FirstWords(group);
    }

    private static IEnumerable<string> FirstWords(List<StringBuilder> alternatives) =>
        alternatives.Select(alternative => FirstWord().Match(alternative.ToString()))
            .Where(match => match.Success).Select(match => match.Value);

    [GeneratedRegex(@"(?:""[\w'’ -]+""\s*(?:,|\bor\b)\s*){4,}""[\w'’ -]+""")]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"(?:[\[({]\s*""[\w'’ -]+""[^""]*?,\s*){4,}[\[({]\s*""[\w'’ -]+""")]
    private static partial Regex Keys();

    [GeneratedRegex(@"\bswitch\b[^{;]*\{(?:[^{}]|(?<open>\{)|(?<-open>\}))*\}")]
    private static partial Regex Switch();

    [GeneratedRegex(@"(?:""[\w'’ -]+""\s*or\s*)*""[\w'’ -]+""\s*(?:=>|:|when\b)")]
    private static partial Regex Arm();

    [GeneratedRegex(Text)]
    private static partial Regex Literal();

    [GeneratedRegex(Text + @"(?:\s*\+\s*(?:" + Text + @"|\w[\w.]*))*")]
    private static partial Regex Joined();

    [GeneratedRegex(Text + @"|\w[\w.]*")]
    private static partial Regex Part();

    // A raw text, a verbatim one, a plain one.
    private const string Text = @"(?:\$*(?<raw>""{3,})(?<text>(?s:.*?))\k<raw>|(?:@\$?|\$@)""(?<text>(?:[^""]|"""")*)"""
        + @"|\$?""(?<text>(?:[^""\\\n]|\\.)*)"")";

    // A group's beginning with what it is, an escape, a class of letters, or any other sign.
    [GeneratedRegex(@"\((?:\?(?:<?[=!]|[imnsx-]*:|[imnsx-]+(?=\))|<\w+>|>))?|\\[pP]\{\w+\}|\\.|\[(?:[^\]\\]|\\.)*\]|(?s:.)")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<=^[\s…]*)[A-Za-z]+")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"[a-z]+")]
    private static partial Regex Word();
}
