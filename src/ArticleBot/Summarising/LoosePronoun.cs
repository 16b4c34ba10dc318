using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Summarising;

/// <summary>Knows sentences that speak of “he” or “she” before they name anybody: “Later that evening, he left.”</summary>
internal static class LoosePronoun
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns =
        WordFile.Lookup("small-words", "person-pronoun");

    /// <summary>Whether a pronoun for a person stands, outside of quotation marks, before anything that it may stand for.</summary>
    public static bool IsIn(string sentence)
    {
        Span<char> buffer = stackalloc char[Term.MaxLength];
        var (number, isQuoted, at) = (0, false, 0);
        while (Tokenizer.TryNext(sentence, at, out var token))
        {
            isQuoted = IsQuoted(sentence.AsSpan(at, token.Start - at), isQuoted);
            at = token.End;
            if (isQuoted)
                continue;
            var word = buffer[..Term.Fold(token.In(sentence), buffer)];
            if (Pronouns.Contains(word))
                return true;
            if (Names(token.In(sentence), word, isFirst: number++ == 0))
                return false;
        }

        return false;
    }

    // A name, the subject that a sentence opens with, somebody who is brought in (“a man”).
    private static bool Names(ReadOnlySpan<char> token, ReadOnlySpan<char> word, bool isFirst)
    {
        if (word is "a" or "an" || isFirst && word is "the")
            return true;
        var opensWithAdverb = isFirst && (word.EndsWith("ly") || word is "later" or "earlier");
        return char.IsUpper(token[0]) && !opensWithAdverb && word is not "i" && !StopWords.Contains(word);
    }

    private static bool IsQuoted(ReadOnlySpan<char> between, bool isQuoted)
    {
        foreach (var unit in between)
            isQuoted = unit switch { '“' => true, '”' => false, '"' => !isQuoted, _ => isQuoted };
        return isQuoted;
    }
}
