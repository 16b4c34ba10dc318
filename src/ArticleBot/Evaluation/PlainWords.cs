using System.Text;

namespace ArticleBot.Evaluation;

/// <summary>Compares words without regard to case, spaces and punctuation.</summary>
internal static class PlainWords
{
    /// <summary>The letters and digits of a text in small letters, each word between single spaces; empty where it has no word.</summary>
    public static string Of(string text)
    {
        var words = new StringBuilder(" ");
        foreach (var unit in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
                words.Append(char.ToLowerInvariant(unit));
            else if (words[^1] != ' ' && unit is not ('\'' or '’'))
                words.Append(' ');
        }

        return words.Length == 1 ? "" : words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    /// <summary>Whether a text has some words, one after the other.</summary>
    public static bool Have(string text, string wanted) => Of(text).Contains(Of(wanted), StringComparison.Ordinal);
}
