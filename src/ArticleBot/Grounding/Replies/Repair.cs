using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleBot.Grounding.Replies;

/// <summary>Gives the claims that failed back to the model, and puts those that it corrected in their places.</summary>
public static partial class Repair
{
    /// <summary>The failed claims of a reply, numbered by their places in it from 1, each with what is wrong: for the prompt.</summary>
    public static string Statements(CheckedReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var text = new StringBuilder();
        for (var i = 0; i < reply.Claims.Length; i++)
        {
            var claim = reply.Claims[i];
            if (claim.IsSupported)
                continue;
            var cited = string.Concat(claim.Numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"[{number}]")));
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {claim.Text} {cited}\nWrong: {claim.Reason}\n\n");
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>
    /// Puts each corrected claim that passes the check in the place of the failed one. A correction says by its number which
    /// one it corrects; one without number, or of a claim that had not failed, is ignored. Every other claim stays as it was.
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
            if (!isNumbered || claims.ElementAtOrDefault(number - 1) is not { IsSupported: false })
                continue;
            var corrected = check.Check(line, evidence, patience);
            if (corrected.Claims is [{ IsSupported: true } claim])
                claims[number - 1] = claim;
        }

        return reply with { Claims = claims.DrainToImmutable() };
    }

    [GeneratedRegex(@"^\s*([0-9]{1,3})[.)]\s")]
    private static partial Regex Number();
}
