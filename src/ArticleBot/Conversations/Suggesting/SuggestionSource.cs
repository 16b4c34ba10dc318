using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleBot.Articles;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations.Suggesting;

/// <summary>
/// Makes questions of an article's sentences, people, numbers and quotations. An article is read once as long as it is in use.
/// </summary>
internal static class SuggestionSource
{
    // A book gives more questions than anybody is shown.
    private const int MostOfAKind = 40;

    private static readonly ConditionalWeakTable<Article, Lazy<ImmutableArray<SuggestedQuestion>>> Made = [];

    /// <summary>
    /// The questions, one of each kind after the other, those of the first paragraphs first; nobody has answered them yet.
    /// </summary>
    public static ImmutableArray<SuggestedQuestion> Of(Article article) =>
        Made.GetValue(article, static key => new Lazy<ImmutableArray<SuggestedQuestion>>(() => Make(key))).Value;

    private static ImmutableArray<SuggestedQuestion> Make(Article article)
    {
        var attributions = QuotationExtractor.Extract(article);
        var people = ArticlePeople.Of(article);
        // “The mayor” and “protesters” are asked about by nobody who does not see the text.
        var named = people.Where(person => person is { IsPerson: true, IsNamed: true }).Select(person => person.Name)
            .ToHashSet(StringComparer.Ordinal);
        var cues = attributions.Select(attribution => attribution.Cue?.Start).OfType<int>().ToHashSet();
        var inverted = new InvertedQuestions(people);
        var clauses = Sentences(article).Select(sentence => Clause.Of(article, sentence)).OfType<Clause>().ToList();
        IEnumerable<SuggestedQuestion>[] kinds =
        [
            SpokenQuestions.Said(article, attributions, named),
            clauses.Select(inverted.When).OfType<SuggestedQuestion>(),
            clauses.Select(clause => SubjectQuestions.HowMany(clause) ?? inverted.HowMany(clause)).OfType<SuggestedQuestion>(),
            clauses.Select(clause => SubjectQuestions.Who(clause, people, cues.Contains)).OfType<SuggestedQuestion>(),
            SpokenQuestions.Roles(article, attributions, named),
        ];
        // An action's id has no room for a longer question.
        return
        [
            .. kinds.SelectMany((kind, place) => kind.Where(IsShort).DistinctBy(question => question.Text, StringComparer.OrdinalIgnoreCase)
                    .Take(MostOfAKind).Select((question, i) => (question, i, place)))
                .OrderBy(each => each.i).ThenBy(each => each.place).Select(each => each.question),
        ];
    }

    // Somebody else's words and a picture's tell the story in pieces.
    private static IEnumerable<Sentence> Sentences(Article article) => article.Paragraphs
        .Where(paragraph => paragraph.Kind is ParagraphKind.Body or ParagraphKind.Standfirst).SelectMany(paragraph => paragraph.Sentences);

    private static bool IsShort(SuggestedQuestion question) => question.Text.Length <= SuggestedQuestions.LongestQuestion;
}
