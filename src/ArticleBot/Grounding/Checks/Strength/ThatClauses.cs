using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>
/// Finds what a sentence gives as somebody's words by its build alone: a name, a verb and “that” (“Doctor asserts that …”, “Arguing
/// that …, Lee …”), whatever the verb, unless it vouches for what follows.
/// </summary>
internal static class ThatClauses
{
    private const int SubjectReach = 3;

    // Who shows or knows something does not only say it.
    private static readonly FrozenSet<string> Vouching =
        ("show shows showed shown showing prove proves proved proving proven mean means meant find finds found finding reveal reveals "
            + "revealed learn learns learned learnt discover discovered know knows knew known realise realised realize realized remember "
            + "ensure ensures ensured ensuring see saw seen so such now given provided not only all")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The clauses of a sentence, each as a statement of whom the name before its verb stands for.</summary>
    public static IEnumerable<Statement> Of(BasisSentence sentence)
    {
        var (source, words) = (sentence.Source, sentence.Source.Words);
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (words[i].Folded != "that" || !IsVerb(words[i - 1]) || !OpensClause(words, i + 1))
                continue;
            var end = i + 1;
            while (end < sentence.End && !words[end].Is(WordTraits.AfterMark))
                end++;
            var mention = SubjectOf(source, i - 1, sentence.First);
            yield return new Statement([TextSpan.Between(words[i + 1].Start, words[end - 1].End)],
                mention is { } own ? source.Article.TextOf(own) : "", TextSpan.Between(words[i - 1].Start, words[i - 1].End),
                mention);
        }
    }

    // “the claim that”, “so that” and “showed that” give nobody's words.
    private static bool IsVerb(Word word) =>
        !word.Is(WordTraits.Function | WordTraits.Quoted | WordTraits.Capital) && !Vouching.Contains(word.Folded)
        && (word.Folded.EndsWith("ed", StringComparison.Ordinal) || word.Folded.EndsWith('s')
            || word.Folded.EndsWith("ing", StringComparison.Ordinal) || word.Is(WordTraits.Saying));

    // “that he left”, “that talks have resumed”, not “streams that feed it” and “towns that are small”.
    private static bool OpensClause(Word[] words, int index) =>
        !IsAuxiliary(words[index].Folded) && (words[index].Is(WordTraits.Function | WordTraits.Capital) || words[index].Value is not null
            || index + 1 < words.Length && IsAuxiliary(words[index + 1].Folded));

    private static bool IsAuxiliary(string word) =>
        word is "is" or "are" or "was" or "were" or "be" or "has" or "have" or "had" or "will" or "would" or "can" or "could" or "may"
            or "might" or "must" or "should" or "do" or "does" or "did" or "not";

    private static TextSpan? SubjectOf(SourceArticle source, int verb, int first)
    {
        for (var i = verb - 1; i >= Math.Max(first, verb - SubjectReach); i--)
        {
            if (source.MentionAt[i] is >= 0 and var found && source.Mentions[found] is { Terms.Length: > 0 } mention)
                return TextSpan.Between(source.Words[mention.First].Start, source.Words[mention.End - 1].End);
            if (source.Words[i].IsContent)
                return null;
        }

        return null;
    }
}
