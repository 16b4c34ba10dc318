using System.Buffers;

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

    // Each word belongs to one of these languages more than to the others; what several share is left out.
    private static readonly LanguageWords[] SmallWords =
    [
        new("en", Set("the and of to in that is was for with his her they be has have had this which are from said not but were by it at "
            + "an")),
        new("de", Set("der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass "
            + "sie nach wird bei noch")),
        new("fr", Set("le la les des et du est une dans pour qui que sur pas par avec au ce plus son sont il elle nous mais ont cette "
            + "aux être")),
        new("es", Set("el la los las de que y en un una por con para del se su al como más pero sus este fue lo ha no sobre entre")),
        new("it", Set("il di che la per un una del della è con non si da sono le dei alla nel più anche gli come ha delle ma dal")),
        new("pt", Set("o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou são")),
        new("nl", Set("de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar door naar heeft worden uit "
            + "hij")),
        new("sv", Set("och att det som en på är av för med den till inte har de ett om var jag men sig från vi så kan nu också")),
        new("da", Set("og det at er en til på som med for af den ikke har de der han var et et om men sig fra også blev kan efter")),
        new("no", Set("og det er som på en til av for med at har de ikke den var et om han seg men fra også ble kan etter skal")),
        new("fi", Set("ja on ei se että oli hän mutta ovat kun myös joka ole sen mukaan jos kuin niin voi sekä tai ollut")),
        new("pl", Set("w i na z się nie do że jest to o jak po od za przez ale dla są tym już było tylko może który oraz")),
        new("cs", Set("a v se na je že s z do to o ve pro jsou po jako za by ale od jeho který podle však byl také")),
        new("hu", Set("a az és hogy nem is egy ez van volt csak meg már de ha még mint amely szerint után el vagy azt")),
        new("ro", Set("și de la în a pe cu nu că o din este un care sunt pentru mai se au fost ce prin dar după")),
        new("tr", Set("ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ise ancak olduğu en ne her")),
        new("id", Set("yang dan di dari untuk dengan pada ini itu dalam tidak akan ke oleh juga adalah telah sebagai ada mereka")),
        new("vi", Set("và của là các có trong được cho một không với những người này đã khi để từ về đến")),
    ];

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

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
