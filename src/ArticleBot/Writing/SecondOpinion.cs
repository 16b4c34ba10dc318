using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Model;

namespace ArticleBot.Writing;

/// <summary>
/// Asks a model whether the cited sentences bear out what passed the rules. It can only stop a sentence or have it weakened; what it does
/// not judge, or not in the form that was asked for, stays as it was.
/// </summary>
internal sealed partial class SecondOpinion(LanguageModel model, GroundingOptions options)
{
    // Of a sentence without an end its beginning is shown.
    private const int LongestCited = 2_000;

    /// <summary>The reply without what the opinion stops; the same reply where none came.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="evidence">The passages that it was written from.</param>
    /// <param name="deadline">No opinion is asked for after it.</param>
    /// <param name="known">The reply that an opinion was asked about before: what stands there, too, is not asked about again.</param>
    /// <param name="cancellation">Stops the asking.</param>
    public async Task<CheckedReply> AskAsync(CheckedReply reply, Evidence evidence, Deadline deadline, CheckedReply? known,
        CancellationToken cancellation)
    {
        var asked = Enumerable.Range(0, reply.Claims.Length)
            .Where(index => IsAsked(reply.Claims[index]) && known?.Claims.Contains(reply.Claims[index]) != true).ToList();
        if (asked.Count == 0 || deadline.Remaining <= TimeSpan.Zero)
            return reply;
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = evidence.Titles,
            ["statements"] = Statements([.. asked.Select(index => reply.Claims[index])]),
        };
        try
        {
            var opinion = await model.CompleteAsync(PromptName.Verify, variables, deadline, options.ModelId, cancellation);
            return Apply(reply, asked, opinion);
        }
        catch (ModelException)
        {
            return reply;
        }
    }

    private bool IsAsked(CheckedClaim claim) =>
        claim.IsSupported && (options.SecondOpinion == SecondOpinionScope.All || options.SecondOpinion == SecondOpinionScope.Free
            && !StandsThere(claim));

    private static bool StandsThere(CheckedClaim claim) =>
        claim.Citations.Any(citation => citation.Text.Contains(claim.Text, StringComparison.OrdinalIgnoreCase));

    private static string Statements(ImmutableArray<CheckedClaim> claims)
    {
        var text = new StringBuilder();
        for (var i = 0; i < claims.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {claims[i].Text}\n");
            foreach (var citation in claims[i].Citations)
                text.Append(CultureInfo.InvariantCulture, $"Sentences: {Cut(citation.Text).ReplaceLineEndings(" ")}\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private static string Cut(string text) => text.Length <= LongestCited ? text : text[..LongestCited];

    // Of two verdicts about one statement the first counts.
    private static CheckedReply Apply(CheckedReply reply, List<int> asked, string opinion)
    {
        var claims = reply.Claims.ToBuilder();
        var judged = new HashSet<int>();
        foreach (Match line in Line().Matches(opinion[ReplyFrame.ThoughtsEnd(opinion)..]))
        {
            var isAsked = int.TryParse(line.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && number <= asked.Count;
            if (!isAsked || !judged.Add(number) || VerdictOf(line.Groups["verdict"].Value) is not { } verdict)
                continue;
            var place = asked[number - 1];
            claims[place] = claims[place] with { Verdict = verdict, Confidence = 0, IsDoubted = true };
        }

        return reply with { Claims = claims.DrainToImmutable() };
    }

    private static Verdict? VerdictOf(string word) => word.ToUpperInvariant() switch
    {
        "NOT SUPPORTED" => Verdict.Unsupported,
        "STRONGER" => Verdict.TooStrong,
        _ => null,
    };

    [GeneratedRegex(@"^[ \t*]*(?<number>[0-9]{1,3})[.):][ \t*]*(?<verdict>supported|not supported|stronger)\b",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
