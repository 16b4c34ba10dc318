using ArticleBot.Articles;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Tells where an article's own writer gives a view: of what is told so the writer is the speaker.</summary>
internal static class WriterVoice
{
    /// <summary>Whether a sentence that is nobody else's is the writer's view: “I”, and in an opinion piece what should be, too.</summary>
    public static bool Is(BasisSentence sentence) =>
        sentence.Source.Words[sentence.First..sentence.End].Any(word => !word.Is(WordTraits.Quoted) && IsView(sentence, word));

    private static bool IsView(BasisSentence sentence, Word word) =>
        word.Folded is "i" or "i'm" or "i've" or "i'd" or "i'll" or "my" or "me"
        || sentence.Source.Article.Info.Genre == ArticleGenre.Opinion
            && word.Folded is "should" or "must" or "ought" or "we" or "our" or "us";
}
