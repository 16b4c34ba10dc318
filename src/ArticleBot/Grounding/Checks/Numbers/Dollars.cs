using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Numbers;

/// <summary>Whose dollars are meant: “HK$176” is “176 Hong Kong dollars”, and “A$5” is “5 Australian dollars”. “US$” is “$”.</summary>
internal static class Dollars
{
    private const int MostWords = 2;
    private const string American = "US";

    /// <summary>The letters of the country before a sign; empty where there are none.</summary>
    public static string CountryBefore(string text, int sign)
    {
        var from = Math.Max(0, sign - MostWords - 1);
        var before = text[from..sign];
        var letters = before[(before.AsSpan().LastIndexOfAnyExceptInRange('A', 'Z') + 1)..];
        // “AU$”, “CA$” and “A$”, “C$”; initials stay.
        return letters is American ? "" : letters is "AU" or "CA" or "SG" ? letters[..1] : letters;
    }

    /// <summary>The unit that words after a number give, as its sign does: “Hong Kong dollars”; null where they give none.</summary>
    public static string? UnitAfter(string text, Word[] words, int number)
    {
        var country = "";
        foreach (var word in words.After(number, MostWords + 1))
        {
            if (country.Length > 0 && word.Folded is "dollar" or "dollars")
                return (country is American ? "" : country) + "$";
            var own = text[word.Start..word.End];
            if (!char.IsUpper(own[0]))
                return null;
            // “US” and “U.S.” are initials themselves.
            country += own.All(unit => char.IsUpper(unit) || unit == '.') ? own.Replace(".", "", StringComparison.Ordinal) : own[..1];
        }

        return null;
    }
}
