using System.Runtime.InteropServices;
using ArticleBot.Language;
using ArticleBot.Retrieval.Lexical;

namespace ArticleBot.Retrieval.Questions;

/// <summary>What a question asks about, in the terms of an index.</summary>
internal sealed class QuestionTerms
{
    /// <summary>The most words of a question that count; later ones are left out.</summary>
    public const int MaxWords = 96;

    private const int LongestSyllable = 4;

    // In a few paragraphs nearly every word is either everywhere or nowhere; rarity is told as if there were some more.
    private const int SmallestArticle = 20;

    // A word of the thesaurus, of everyday English, is less telling than its rarity in one article makes it.
    private const float ThesaurusFactor = 0.85f;

    // “Get”, “long”: that one is missing tells less than that it is rare, and that one is there tells little.
    private const float GeneralFactor = 0.7f;
    private const float MissingGeneralFactor = 0.5f;

    private readonly List<QuestionTerm> terms = new(16);
    private readonly List<KindredTerm> kindred = new(16);
    private readonly List<int> words = new(16);
    private readonly List<int> subjects = new(16);
    private float telling;
    private float known;

    /// <param name="question">The question's words.</param>
    /// <param name="text">The indexed articles.</param>
    /// <param name="postings">Where their terms stand.</param>
    public QuestionTerms(ReadOnlySpan<char> question, IndexedText text, Postings postings)
    {
        Span<char> term = stackalloc char[Term.MaxLength];
        var shouts = !question.ContainsAnyInRange('a', 'z');
        var (isAfterHow, isAfterWhich, asksCount) = (false, false, false);
        int? counted = null;
        int? firstThing = null;
        var references = new QuestionReferences();
        for (var at = 0; Tokenizer.TryNext(question, at, out var token) && words.Count < MaxWords; at = token.End)
        {
            var word = token.In(question);
            var opens = words.Count == 0;
            var number = text.Vocabulary.Find(word, !shouts
                && TokenLook.IsNameDespiteSpelling(word, opens), term, out var length, out var spelling);
            words.Add(spelling);
            if (isAfterHow && AnswerKinds.IsMeasure(word))
                number = Vocabulary.StopWord;
            asksCount |= isAfterHow && word.Equals("many", StringComparison.OrdinalIgnoreCase);
            isAfterHow = word.Equals("how", StringComparison.OrdinalIgnoreCase);
            if (number != Vocabulary.StopWord)
                subjects.Add(spelling);
            var look = number == Vocabulary.StopWord
                ? TokenTraits.None : Look(question, token.Start, word, opens) | NameInSmall(word, number, term[..length], text);
            if (number != Vocabulary.StopWord && !Has(number))
                Add(look, number, term[..length], text, postings);
            if (number != Vocabulary.StopWord && asksCount)
                (asksCount, counted, CountedNoun) =
                    (false, AskedAmount.IsUnit(term[..length]) ? null : PlaceOf(number), word.ToString().ToLowerInvariant());
            if (number != Vocabulary.StopWord && !look.HasFlag(TokenTraits.Name) && !AnswerKinds.IsNaming(word))
                firstThing ??= PlaceOf(number);
            if (number != Vocabulary.StopWord && isAfterWhich)
                WhichThing ??= PlaceOf(number);
            isAfterWhich = term[..length] is "which" or "what";
            references.Read(
                term[..length], number == Vocabulary.StopWord, look.HasFlag(TokenTraits.Name), number >= 0 || number == Vocabulary.Unseen
                    && terms[^1].IsKnown);
            if (word is [.., _, 's'] && Tokenizer.IsApostrophe(word[^2]))
                references.EndName();
        }

        references.End();
        References = references;
        Expected = AnswerKinds.Of(question);
        var spelt = QuestionWords.Of(question);
        Amount = AskedAmount.Of(spelt);
        AsksWhether = QuestionWords.AskWhether(spelt);
        AskedThing = counted ?? (Expected == ExpectedAnswer.Name && spelt.Exists(word => AnswerKinds.IsNaming(word)) ? firstThing : null);
        NamesItsAnswer = QuestionWords.NameTheirAnswer(spelt);
    }

    /// <summary>The different terms in the question's order; one that no article holds stands once for every time.</summary>
    public IReadOnlyList<QuestionTerm> Terms => terms;

    /// <summary>The question's words in their order, as they are spelt; <see cref="Vocabulary.Unseen"/> where no article has
    /// them.</summary>
    public ReadOnlySpan<int> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>The same without function words.</summary>
    public ReadOnlySpan<int> SubjectWords => CollectionsMarshal.AsSpan(subjects);

    /// <summary>The sum of the terms' weights.</summary>
    public float Weight { get; private set; }

    /// <summary>Whether it has a word that bears a subject, not figures alone.</summary>
    public bool HasSubject { get; private set; }

    /// <summary>Whether a term is neither a name nor a figure.</summary>
    public bool HasCommonWords { get; private set; }

    /// <summary>Whether a term is written as a name.</summary>
    public bool HasNames { get; private set; }

    /// <summary>Whether it names somebody or something, and the articles know none of the names.</summary>
    public bool NamesOnlyStrangers => HasNames && !References.KnowsName;

    /// <summary>The share of its telling words, neither figures nor <see cref="GeneralWords"/>, that the articles know, each by its
    /// rarity; 1 where it has none.</summary>
    public float KnownShare => telling > 0 ? known / telling : 1;

    /// <summary>Number of its terms that the articles lack, with all that may stand for them.</summary>
    public int UnknownCount => terms.Count(term => !term.IsKnown);

    /// <summary>What it refers to.</summary>
    public QuestionReferences References { get; }

    /// <summary>What kind of words would answer it.</summary>
    public ExpectedAnswer Expected { get; }

    /// <summary>What an amount that would answer it is told in.</summary>
    public AmountKind Amount { get; }

    /// <summary>The place among the terms of the word right after “which” or “what”: “which agency”; null where none is.</summary>
    public int? WhichThing { get; }

    /// <summary>The place among the terms of what is to be counted or named: “how many coins”, “the name of the ship”; null where nothing
    /// is.</summary>
    public int? AskedThing { get; }

    /// <summary>The noun of what is to be counted, in small letters: “coins” of “how many coins”; null where nothing is.</summary>
    public string? CountedNoun { get; }

    /// <inheritdoc cref="QuestionWords.AskWhether"/>
    public bool AsksWhether { get; }

    /// <inheritdoc cref="QuestionWords.NameTheirAnswer"/>
    public bool NamesItsAnswer { get; }

    /// <summary>The terms of the index that begin like a question's term.</summary>
    public ReadOnlySpan<KindredTerm> KindredOf(QuestionTerm term) =>
        CollectionsMarshal.AsSpan(kindred).Slice(term.FirstKindred, term.KindredCount);

    // “Jong-un” is one name, whose second half has no capital letter.
    private TokenTraits Look(ReadOnlySpan<char> question, int start, ReadOnlySpan<char> word, bool opens)
    {
        var look = TokenLook.Of(word, opens);
        return word.Length <= LongestSyllable && char.IsLower(word[0]) && start > 0 && question[start - 1] == '-' && terms is [.., var last]
            && last.Traits.HasFlag(TokenTraits.Name)
            ? look | TokenTraits.Name
            : look;
    }

    // “lansdale”: people who type fast write names small, which are known by the articles' capitals.
    private static TokenTraits NameInSmall(ReadOnlySpan<char> word, int number, ReadOnlySpan<char> term, IndexedText text) =>
        number >= 0 && char.IsLower(word[0]) && text.IsAlwaysName(number) && Thesaurus.Of(term).IsEmpty && EverydayWords.Of(term).IsEmpty
            && !GeneralWords.Contains(term)
            ? TokenTraits.Name
            : TokenTraits.None;

    private void Add(TokenTraits look, int number, ReadOnlySpan<char> term, IndexedText text, Postings postings)
    {
        var firstKindred = kindred.Count;
        text.Kindred.Find(term, kindred);
        if (number < 0 && kindred.Count == firstKindred)
            text.Kindred.FindMisspelt(term, kindred);
        var rarity = Bm25.Rarity(Math.Max(SmallestArticle, text.Passages.Length), number < 0 ? 0 : postings.HoldersOf(number));
        if (!Thesaurus.Of(term).IsEmpty)
            rarity *= ThesaurusFactor;
        if (!look.HasFlag(TokenTraits.Name) && GeneralWords.Contains(term))
            rarity *= number < 0 ? MissingGeneralFactor : GeneralFactor;
        var added = new QuestionTerm(number, rarity, look, firstKindred, kindred.Count - firstKindred);
        terms.Add(added);
        Weight += rarity;
        var isName = added.Traits.HasFlag(TokenTraits.Name);
        HasNames |= isName;
        HasCommonWords |= (added.Traits & (TokenTraits.Name | TokenTraits.Opener | TokenTraits.Figure)) == TokenTraits.None;
        var hasLetters = term.ContainsAnyInRange('a', 'z');
        HasSubject |= hasLetters && term is not ("plus" or "minus");
        if (!hasLetters || !isName && GeneralWords.Contains(term))
            return;
        telling += rarity;
        known += added.IsKnown ? rarity : 0;
    }

    private bool Has(int number) => number >= 0 && terms.Exists(term => term.Number == number);

    // A term that no article holds was the last that was added.
    private int PlaceOf(int number) => number >= 0 ? terms.FindIndex(term => term.Number == number) : terms.Count - 1;
}
