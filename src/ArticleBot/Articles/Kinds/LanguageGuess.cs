using System.Buffers;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>
/// Guesses the language of a text from its script and its most frequent small words. Large models of letters know more
/// languages, and cost a hundred megabytes and a second; what an article needs is whether it is English.
/// </summary>
internal static class LanguageGuess
{
    private const int Reach = 4000;
    private const int FewestWords = 12;
    private const double FewestSmallWords = 0.08;

    private static readonly LanguageWords[] SmallWords =
        [.. WordFile.Classes("languages").Select(line => new LanguageWords(line.Class, line.Words.ToHashSet(StringComparer.Ordinal)))];

    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> Russian = SearchValues.Create("ыэъЫЭЪ");

    /// <summary>The language's code; null where the text is too short or too odd to tell.</summary>
    public static string? Of(string text)
    {
        var head = text.AsSpan(0, Math.Min(Reach, text.Length));
        if (ByScript(head) is { } script)
            return script;
        var words = head.ToString().ToLowerInvariant()
            .Split((char[])[' ', '\n', ',', '.', ';', ':', '“', '”', '"', '(', ')', '!', '?', '„'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords)
            return null;
        var (language, count, english) = ("", 0, 0);
        for (var i = 0; i < SmallWords.Length; i++)
        {
            var own = words.Count(SmallWords[i].Words.Contains);
            english = i == 0 ? own : english;
            if (own > count)
                (language, count) = (SmallWords[i].Language, own);
        }

        // Names and foreign words stand in English articles, too.
        return (language == "en" || count >= english * 2) && count >= 3 && count >= words.Length * FewestSmallWords ? language : null;
    }

    private static string? ByScript(ReadOnlySpan<char> text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var letters = 0;
        foreach (var unit in text)
        {
            if (!char.IsLetter(unit))
                continue;
            letters++;
            if (ScriptOf(unit) is { } language)
                counts[language] = counts.GetValueOrDefault(language) + 1;
        }

        // Japanese is written with Chinese characters, too.
        if (counts.GetValueOrDefault("ja") * 10 > letters)
            return "ja";
        if (counts.Count == 0 || counts.MaxBy(pair => pair.Value) is var most && most.Value * 2 <= letters)
            return null;
        return most.Key is "ru" && text.ContainsAny(Ukrainian) && !text.ContainsAny(Russian) ? "uk" : most.Key;
    }

    private static string? ScriptOf(char unit) => unit switch
    {
        >= '\u0370' and <= '\u03FF' => "el",
        >= '\u0400' and <= '\u052F' => "ru",
        >= '\u0590' and <= '\u05FF' => "he",
        >= '\u0600' and <= '\u06FF' => "ar",
        >= '\u0900' and <= '\u097F' => "hi",
        >= '\u0E00' and <= '\u0E7F' => "th",
        >= '\u3040' and <= '\u30FF' => "ja",
        >= '\u4E00' and <= '\u9FFF' => "zh",
        >= '\uAC00' and <= '\uD7AF' => "ko",
        _ => null,
    };

    private sealed record LanguageWords(string Language, HashSet<string> Words);
}
