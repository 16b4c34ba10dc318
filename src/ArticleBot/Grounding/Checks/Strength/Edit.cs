using System.Text.RegularExpressions;
using ArticleBot.Grounding.Claims;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Small changes to a claim's text that leave it a sentence.</summary>
internal static partial class Edit
{
    /// <summary>Puts words before a place; an “a” before them becomes “an” where their first letter asks for it, and the other way
    /// round.</summary>
    public static string Insert(string text, int at, string words) => Join(text[..at], words + " " + text[at..]);

    /// <summary>Puts words in the place of others.</summary>
    public static string Replace(string text, int start, int end, string words) => Join(text[..start], words + text[end..]);

    /// <summary>Takes out a word of the claim with the space after it; the sentence keeps its capital.</summary>
    public static string Remove(ClaimText claim, int word)
    {
        var text = claim.Text;
        var (start, end) = (claim.Words[word].Start, claim.Words[word].End);
        var isFramed = text.AsSpan(0, start) is [.., ',', _] && text.AsSpan(end) is [',', ..];
        if (isFramed)
        {
            (start, end) = (start - 2, end + 1);
        }
        else
        {
            end = text.Length - text.AsSpan(end).TrimStart(" ,").Length;
            var isLast = text.AsSpan(end) is [] or ['.' or '!' or ';' or '?', ..];
            start -= isLast && text.AsSpan(0, start) is [.., ' '] ? 1 : 0;
        }

        var rest = text[end..];
        return start == 0 && rest.Length > 0 ? char.ToUpperInvariant(rest[0]) + rest[1..] : Join(text[..start], rest);
    }

    /// <summary>Puts words behind a claim, before its full stop; null where it does not end as a plain sentence does.</summary>
    public static string? Append(string text, string words)
    {
        var body = text.EndsWith('.') ? text[..^1] : text;
        return body.Length > 0 && (char.IsLetterOrDigit(body[^1]) || body[^1] is ')' or '%') ? $"{body}, {words}." : null;
    }

    private static string Join(string before, string after)
    {
        var match = ArticleAtEnd().Match(before);
        if (!match.Success || after.Length == 0)
            return before + after;
        var isVowel = char.ToLowerInvariant(after[0]) is 'a' or 'e' or 'i' or 'o' or 'u';
        return before[..(match.Index + 1)] + (isVowel ? "n " : " ") + after;
    }

    [GeneratedRegex(@"(?<!\w)[aA]n? $")]
    private static partial Regex ArticleAtEnd();
}
