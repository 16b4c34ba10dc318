using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Retrieval.Questions;

/// <summary>A question's words in small letters, and what their order tells of what is asked.</summary>
internal static class QuestionWords
{
    private static readonly FrozenSet<string> Known = WordFile.Class("small-words", "known");

    /// <summary>The words in their order, without accents.</summary>
    public static List<string> Of(ReadOnlySpan<char> question)
    {
        var words = new List<string>();
        Span<char> buffer = stackalloc char[Term.MaxLength];
        for (var at = 0; Tokenizer.TryNext(question, at, out var token); at = token.End)
            words.Add(new string(buffer[..Term.Fold(token.In(question), buffer)]));
        return words;
    }

    /// <summary>Whether they ask if something is so: there is no question word among them.</summary>
    public static bool AskWhether(List<string> words) => !words.Exists(IsAsking);

    /// <summary>
    /// Whether the answer would have to use the question's own words: it asks whether something is so, or says itself what
    /// it looks for (“which party”, “what is the population”, “what is she called”).
    /// </summary>
    public static bool NameTheirAnswer(List<string> words)
    {
        var asking = words.FindIndex(IsAsking);
        if (asking < 0)
            return true;
        var isWhatIs = words[asking] is "what's" or "whats";
        if (!isWhatIs && words[asking] is not ("what" or "which") || asking + 1 == words.Count)
            return false;
        var next = asking + 2;
        return words.Contains("called") || isWhatIs || !StopWords.Contains(words[asking + 1])
            || words[asking + 1] is "is" or "was" or "are" or "were" && next < words.Count
            && Known.Contains(words[next]);
    }

    private static bool IsAsking(string word) => StopWords.IsAsking(word);
}
