using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Finds paragraphs that are somebody's words by the layout: posts, answers of an interview, letters to a columnist.</summary>
internal static partial class SpokenBlocks
{
    // Spaces in “@annlee, May 3, 2026”
    private const int LongestDate = 5;

    /// <summary>An attribution for each such paragraph, in order.</summary>
    public static List<Attribution> Find(Reading reading)
    {
        var found = new List<Attribution>();
        foreach (var block in reading.Article.Paragraphs)
        {
            if (block.Speaker is not { } speaker)
                continue;
            if (block.Kind == ParagraphKind.Post)
            {
                var author = Of(reading, speaker, HandleAt(reading.Article, block.Number));
                Add(block.Number, WithoutSignature(reading.Article.Text, block.Span), author, QuotationKind.Post, found);
            }
            else if (block.Kind is ParagraphKind.Answer or ParagraphKind.Question)
            {
                var kind = block.Kind == ParagraphKind.Answer ? QuotationKind.Answer : QuotationKind.Question;
                Add(block.Number, block.Span, Of(reading, speaker, null), kind, found);
            }
        }

        var letters = Letters.Find(reading);
        found.AddRange(letters.Count > 0 ? letters : SignedViews.Find(reading));
        found.AddRange(LedIn.Find(reading));
        found.AddRange(StreetVoices.Find(reading));
        return found;
    }

    /// <summary>Whether a paragraph has “I”, “we” or the like: the writer of an article seldom does, who speaks or writes a letter
    /// does.</summary>
    public static bool SpeaksInFirstPerson(Reading reading, int number) =>
        reading.AnyIn(number, token => FunctionWords.IsFirstPerson(token.Lower));

    /// <summary>Adds an attribution of a paragraph's words, if there are any.</summary>
    /// <param name="rule">How the speaker was found; null where the kind tells.</param>
    public static void Add(int paragraph, TextSpan words, Speaker speaker, QuotationKind kind, List<Attribution> found, string? rule = null)
    {
        if (words.Length == 0)
            return;
        found.Add(new Attribution
        {
            Kind = kind,
            Paragraph = paragraph,
            Spans = [words],
            Speaker = speaker,
            Modality = kind == QuotationKind.Question ? Modality.Asked : Modality.Stated,
            Confidence = 1,
            Rule = rule ?? kind.ToString().ToLowerInvariant(),
        });
    }

    /// <summary>Whom a name in the layout stands for: somebody whom the article names, or the name as it stands.</summary>
    public static Speaker Of(Reading reading, string name, string? handle)
    {
        var (title, bare) = WithoutTitle(name);
        var known = reading.Cast.Person(bare)?.ToSpeaker() ?? new Speaker(bare, title);
        if (handle is null || handle == known.Name)
            return known;
        return known with { Role = known.Role is null ? handle : $"{known.Role}, {handle}" };
    }

    // “Governor Ann Lee”
    private static (string? Title, string Bare) WithoutTitle(string name)
    {
        var words = name.Split(' ');
        var first = 0;
        while (first < words.Length - 1 && IsTitle(words[first]))
            first++;
        return (first == 0 ? null : string.Join(' ', words[..first]), string.Join(' ', words[first..]));
    }

    private static bool IsTitle(string word) =>
        Roles.IsAny(word.TrimEnd('.').ToLowerInvariant(), RoleKinds.Title | RoleKinds.Courtesy);

    // “— Ann Lee (@annlee) May 3, 2026” or “— @annlee” at the end of the same paragraph
    private static TextSpan WithoutSignature(string text, TextSpan block)
    {
        var words = text.AsSpan(block.Start, block.Length);
        var dash = words.LastIndexOfAny('—', '–');
        return dash > 0 && IsSignature(words[(dash + 1)..].Trim())
            ? TextSpan.Between(block.Start, block.Start + words[..dash].TrimEnd().Length) : block;
    }

    private static bool IsSignature(ReadOnlySpan<char> words) =>
        words.Contains("(@", StringComparison.Ordinal) || words is ['@', ..] && words.Count(' ') <= LongestDate;

    // The handle stands in the post's own paragraph, or in the signature below or the name above it.
    private static string? HandleAt(Article article, int number)
    {
        foreach (var near in new[] { number, number + 1, number - 1 })
        {
            if (near <= 0 || near >= article.Blocks.Length || near != number && article.Blocks[near].Kind != ParagraphKind.Credit)
                continue;
            if ((near == number ? Handle() : Signed()).Match(article.TextOf(article.Blocks[near])) is { Success: true } match)
                return match.Groups["handle"].Value;
        }

        return null;
    }

    [GeneratedRegex(@"(?:\(|^)(?<handle>@\w{1,30})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Handle();

    [GeneratedRegex(@"(?<!\w)(?<handle>@\w{1,30})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signed();
}
