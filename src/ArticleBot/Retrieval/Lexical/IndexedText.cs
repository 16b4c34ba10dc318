using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Language;

namespace ArticleBot.Retrieval.Lexical;

/// <summary>The indexed articles as flat tables: passages, their sentences, the sentences' tokens.</summary>
internal sealed class IndexedText
{
    private readonly List<IndexedPassage> passages = [];
    private readonly List<IndexedSentence> sentences = [];
    private readonly List<int> terms = [];
    private readonly List<int> words = [];
    private readonly List<TokenTraits> traits = [];
    private readonly HashSet<int> names = [];
    private readonly HashSet<int> smallWords = [];

    public IndexedText(IReadOnlyList<Article> articles)
    {
        foreach (var article in articles)
        {
            foreach (var paragraph in article.Paragraphs)
            {
                if (paragraph.IsEvidence || paragraph.IsOrigin)
                    Add(article, paragraph);
            }
        }

        Passages = [.. passages];
        Sentences = [.. sentences];
        Terms = [.. terms];
        Words = [.. words];
        Traits = [.. traits];
        Kindred = new Kindred(Vocabulary);
    }

    /// <summary>The passages in reading order, article by article.</summary>
    public ImmutableArray<IndexedPassage> Passages { get; }

    public ImmutableArray<IndexedSentence> Sentences { get; }

    /// <summary>Each token's term, or <see cref="Vocabulary.StopWord"/>.</summary>
    public ImmutableArray<int> Terms { get; }

    /// <summary>Each token's word, as it is spelt.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>Each token's look.</summary>
    public ImmutableArray<TokenTraits> Traits { get; }

    public Vocabulary Vocabulary { get; } = new();

    public Kindred Kindred { get; }

    /// <summary>Whether a term is somewhere written with a capital letter inside a sentence.</summary>
    public bool IsName(int term) => names.Contains(term);

    /// <summary>Whether a term is written with a capital letter wherever it stands.</summary>
    public bool IsAlwaysName(int term) => names.Contains(term) && !smallWords.Contains(term);

    /// <summary>The terms of a sentence's tokens.</summary>
    public ReadOnlySpan<int> TermsOf(IndexedSentence sentence) => Terms.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The words of a sentence's tokens.</summary>
    public ReadOnlySpan<int> WordsOf(IndexedSentence sentence) => Words.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The terms of a passage's tokens.</summary>
    public ReadOnlySpan<int> TermsOf(IndexedPassage passage) => Terms.AsSpan(TokensOf(passage));

    /// <summary>The terms of the question that a passage answers; none where it answers none.</summary>
    public ReadOnlySpan<int> AskedTermsOf(IndexedPassage passage) =>
        Terms.AsSpan(passage.FirstToken..Sentences[passage.FirstSentence].FirstToken);

    /// <summary>Whether a token is a name, or opens a sentence with a word that is one elsewhere.</summary>
    public bool IsNamed(int token) =>
        Traits[token].HasFlag(TokenTraits.Name) || Traits[token].HasFlag(TokenTraits.Opener) && IsName(Terms[token]);

    /// <summary>The place of the sentence that a token stands in.</summary>
    public int SentenceOfToken(int token)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sentences[middle].FirstToken <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The words of a passage's tokens.</summary>
    public ReadOnlySpan<int> WordsOf(IndexedPassage passage) => Words.AsSpan(TokensOf(passage));

    private Range TokensOf(IndexedPassage passage) => passage.FirstToken..Sentences[passage.EndSentence - 1].EndToken;

    private void Add(Article article, Paragraph paragraph)
    {
        var (firstSentence, firstToken) = (sentences.Count, terms.Count);
        var asked = AnsweredQuestion.Of(article, paragraph);
        if (asked is not null)
            AddTokens(article.Text.AsSpan(asked.Span.Start, asked.Span.Length));
        foreach (var sentence in paragraph.Sentences)
            Add(article, sentence);
        var length = 0;
        for (var i = firstToken; i < terms.Count; i++)
            length += terms[i] >= 0 ? 1 : 0;
        passages.Add(new IndexedPassage(article, paragraph, asked, firstToken, firstSentence, sentences.Count - firstSentence, length));
    }

    private void Add(Article article, Sentence sentence)
    {
        var firstToken = terms.Count;
        var text = article.Text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        AddTokens(text);
        sentences.Add(new IndexedSentence(
            passages.Count,
            sentence.Span,
            firstToken,
            terms.Count - firstToken,
            Anaphora.Opens(text),
            AnsweredQuestion.Asks(article, sentence)));
    }

    private void AddTokens(ReadOnlySpan<char> text)
    {
        var firstToken = terms.Count;
        for (var at = 0; Tokenizer.TryNext(text, at, out var token); at = token.End)
        {
            var word = token.In(text);
            var opens = terms.Count == firstToken;
            terms.Add(Vocabulary.Add(word, TokenLook.IsNameDespiteSpelling(word, opens), out var spelling));
            words.Add(spelling);
            traits.Add(TokenLook.Of(word, opens));
            if (terms[^1] >= 0 && !traits[^1].HasFlag(TokenTraits.Opener))
                (traits[^1].HasFlag(TokenTraits.Name) ? names : smallWords).Add(terms[^1]);
        }
    }
}
