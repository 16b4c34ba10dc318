using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Replies;

/// <summary>Gives the claims that failed back to the model, and puts those that it corrected in their places.</summary>
public static partial class Repair
{
    // Of a sentence without an end its beginning is shown.
    private const int LongestNearest = 600;

    /// <summary>Whether there is anything to correct.</summary>
    public static bool IsNeeded(CheckedReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Claims.Any(IsOpen);
    }

    /// <summary>
    /// The failed claims of a reply, numbered by their places in it from 1, each with what is wrong and with the sentences of the passages
    /// that are nearest to it: for the prompt.
    /// </summary>
    public static string Statements(CheckedReply reply, ReplyCheck check, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(evidence);
        var text = new StringBuilder();
        for (var i = 0; i < reply.Claims.Length; i++)
        {
            var claim = reply.Claims[i];
            if (!IsOpen(claim))
                continue;
            var cited = string.Concat(claim.Numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"[{number}]")));
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {claim.Text} {cited}\nWrong: {claim.Reason}\n");
            if (check.NearestOf(claim.Text, evidence) is var (number, words))
                text.Append(CultureInfo.InvariantCulture, $"Nearest: [{number}] {Cut(words.ReplaceLineEndings(" "))}\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    // What a second opinion calls unsupported it may stop for good: there is nothing to weaken.
    private static bool IsOpen(CheckedClaim claim) => !claim.IsSupported && claim is not { IsDoubted: true, Verdict: Verdict.Unsupported };

    private static string Cut(string text) => text.Length <= LongestNearest ? text : text[..LongestNearest];

    /// <summary>
    /// Puts each corrected claim that passes the check in the place of the failed one. A correction says by its number which
    /// one it corrects; one without number, or of a claim that had not failed, is ignored, and so is one that repeats what a second
    /// opinion stopped. Every other claim stays as it was.
    /// </summary>
    public static CheckedReply Apply(CheckedReply reply, string correction, ReplyCheck check, Evidence evidence,
        CancellationToken patience = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(check);
        var claims = reply.Claims.ToBuilder();
        foreach (var line in correction[ReplyFrame.ThoughtsEnd(correction)..].Split('\n'))
        {
            var isNumbered = int.TryParse(Number().Match(line).Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture,
                out var number);
            if (!isNumbered || claims.ElementAtOrDefault(number - 1) is not { } failed || !IsOpen(failed))
                continue;
            var corrected = check.Check(line, evidence, patience);
            if (corrected.Claims is [{ IsSupported: true } claim] && !(failed.IsDoubted && IsSame(claim.Text, failed.Text)))
                claims[number - 1] = claim;
        }

        return reply with { Claims = claims.DrainToImmutable() };
    }

    private static bool IsSame(string one, string other) => Words(one).SequenceEqual(Words(other), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string text) => Tokenizer.Tokenize(text).Select(token => token.In(text).ToString());

    [GeneratedRegex(@"^\s*([0-9]{1,3})[.)]\s")]
    private static partial Regex Number();
}
