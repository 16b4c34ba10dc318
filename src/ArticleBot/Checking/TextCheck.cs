using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;

namespace ArticleBot.Checking;

/// <summary>
/// Checks any text – a draft, a headline, an assistant's answer – against articles, sentence by sentence, as the bot checks a language
/// model's own sentences: against the paragraphs that are most like the sentence, one by one. Thread-safe.
/// </summary>
/// <param name="check">Checks one sentence against given paragraphs.</param>
/// <param name="meaning">Tells how alike a sentence is to the parts of the articles; without one words alone are compared.</param>
/// <param name="understanding">
/// Has to agree that a paragraph supports a sentence, and tells a contradiction from what is only not said; without one rules alone
/// decide, and nothing is called contradicted.
/// </param>
/// <param name="indexes">The articles' indexes, which other slices may share; without it the check has its own.</param>
public sealed class TextCheck(ReplyCheck check, LikenessSource? meaning = null, Understanding? understanding = null,
    IndexCache? indexes = null)
{
    /// <summary>The longest text that is checked, in UTF-16 units.</summary>
    public const int MaxLength = 100_000;

    /// <summary>The most sentences that are checked.</summary>
    public const int MaxSentences = 400;

    private const int NearPassages = 5;

    /// <summary>From this probability on the nearest paragraph is said to contradict a sentence.</summary>
    private const double Contradicting = 0.6;

    /// <summary>From this probability on the model agrees that a paragraph supports a sentence.</summary>
    private const double Supporting = 0.5;

    /// <summary>The confidence of a sentence that stands in the paragraph word for word.</summary>
    private const double Verbatim = 1;

    private readonly IndexCache indexes = indexes ?? new IndexCache();

    /// <summary>Checks the sentences of a text, in order; questions claim nothing and are left out.</summary>
    /// <param name="text">Any text; line breaks end sentences.</param>
    /// <param name="articles">What it is checked against; not empty.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="CheckingException">The text is too long, or claims nothing.</exception>
    public async Task<ImmutableArray<CheckedSentence>> CheckAsync(string text, IReadOnlyList<Article> articles,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(articles);
        var sentences = Claims(text);
        understanding?.Prepare();
        var index = indexes.Of(articles);
        var found = ImmutableArray.CreateBuilder<CheckedSentence>(sentences.Count);
        foreach (var (words, span) in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            var likeness = meaning is null ? null : await meaning.OfAsync(words, articles, cancellation);
            found.Add(Check(words, span, Near(index, words, likeness)));
        }

        return found.MoveToImmutable();
    }

    private static List<(string Text, TextSpan Span)> Claims(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new CheckingException(string.Create(
                CultureInfo.InvariantCulture, $"the text has {text.Length:N0} characters: at most {MaxLength:N0} are checked"));
        }

        var sentences = ClaimSentences.Of(text).Take(MaxSentences + 1).ToList();
        return sentences.Count switch
        {
            0 when string.IsNullOrWhiteSpace(text) => throw new CheckingException("the text to check is empty"),
            0 => throw new CheckingException("the text has no sentence that claims something"),
            > MaxSentences => throw new CheckingException($"the text has more than {MaxSentences} sentences: check it in parts"),
            _ => sentences,
        };
    }

    private static List<(Article Article, Paragraph Paragraph)> Near(PassageIndex index, string words, QuestionLikeness? likeness) =>
        [
            .. index.Search(words, NearPassages, likeness).Where(passage => passage.Paragraph.IsEvidence)
                .Select(passage => (passage.Article, passage.Paragraph)),
        ];

    // Each paragraph alone: of several together a sentence could take the number of one and the name of another.
    private CheckedSentence Check(string words, TextSpan span, List<(Article Article, Paragraph Paragraph)> near)
    {
        if (near.Count == 0)
            return new CheckedSentence(words, span, Standing.NotInArticle, []);
        var best = Best(words, near);
        var instead = best is { IsSupported: true, Written: not null } ? best.Text : null;
        return new CheckedSentence(words, span, StandingOf(best, near[0]), best.Citations, best.Detail, instead);
    }

    // The first paragraph that bears the sentence out; else the first that does with a mending, then the first that says less.
    private CheckedClaim Best(string words, List<(Article Article, Paragraph Paragraph)> near)
    {
        var claims = new List<CheckedClaim>(near.Count);
        foreach (var passage in near)
        {
            var claim = Check(words, passage);
            if (IsBorneOut(claim))
                return claim;
            claims.Add(claim);
        }

        return claims.Find(claim => claim.IsSupported) ?? claims.Find(claim => claim.Verdict == Verdict.TooStrong) ?? claims[0];
    }

    // Tried against several paragraphs, a wrong sentence has several chances to pass: the model that reads both has to agree, too.
    private CheckedClaim Check(string words, (Article Article, Paragraph Paragraph) passage)
    {
        var evidence = Evidence.Of([passage]);
        var claim = check.Check(new ReplySentence(words, [evidence.Passages[0].Number], new TextSpan(0, words.Length)), evidence);
        var isDoubted = claim is { IsSupported: true, Confidence: < Verbatim }
            && understanding?.Judge(claim.Text, passage.Article.TextOf(passage.Paragraph)) is { Supported: < Supporting };
        return isDoubted ? claim with { Verdict = Verdict.Unsupported } : claim;
    }

    private static bool IsBorneOut(CheckedClaim claim) => claim is { IsSupported: true, Written: null };

    private Standing StandingOf(CheckedClaim claim, (Article Article, Paragraph Paragraph) nearest)
    {
        if (claim.IsSupported)
            return claim.Written is null ? Standing.Supported : Standing.Stronger;
        if (claim.Verdict == Verdict.TooStrong)
            return Standing.Stronger;
        var premise = nearest.Article.TextOf(nearest.Paragraph);
        return understanding?.Judge(claim.Text, premise) is { Contradicted: >= Contradicting }
            ? Standing.Contradicted : Standing.NotInArticle;
    }
}
