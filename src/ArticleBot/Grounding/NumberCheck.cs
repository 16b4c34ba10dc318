namespace ArticleBot.Grounding;

/// <summary>Every number and date of a claim stands in a cited passage or in the title.</summary>
internal static class NumberCheck
{
    public static Finding? Find(ClaimText claim)
    {
        var held = claim.Cited.Words().Concat(claim.Cited.TitleWords()).Select(match => match.Word).ToList();
        for (var i = 0; i < claim.Words.Length; i++)
        {
            var word = claim.Words[i];
            if (word.Is(WordTraits.Quoted))
                continue;
            if (word.Value is { } value && !held.Exists(own => own.Value == value) && !IsOneOf(claim, i, held))
                return new Finding(Verdict.NumberNotFound, claim.Slice(i, i));
            if (word.Value is not null && CurrencyOf(claim.Text, word) is { } sign && !HasCurrency(claim.Cited, word, sign))
                return new Finding(Verdict.NumberNotFound, sign + claim.Slice(i, i));
            if (word.Is(WordTraits.Date) && !held.Exists(own => own.Is(WordTraits.Date) && IsSameDate(own, word)))
                return new Finding(Verdict.NumberNotFound, claim.Slice(i, i));
        }

        return null;
    }

    // “one person” for “a person”; one of something is no amount.
    private static bool IsOneOf(ClaimText claim, int index, List<Word> held) =>
        claim.Words[index].Folded is "one" or "single" && (index + 1 == claim.Words.Length || claim.Words[index + 1].Folded == "of" || held.Exists(own => own.Folded is "a" or "an" or "another" or "once"));

    private static char? CurrencyOf(string text, Word word) =>
        word.Start > 0 && text[word.Start - 1] is '$' or '£' or '€' or '¥' ? text[word.Start - 1] : null;

    private static bool HasCurrency(CitedPassages cited, Word word, char sign) =>
        cited.Words().Concat(cited.TitleWords()).Where(match => match.Word.Value == word.Value)
            .Any(match => CurrencyOf(match.Source.Article.Text, match.Word) is not { } own || own == sign);

    // “Oct.” and “October”.
    private static bool IsSameDate(Word one, Word other) => one.Folded.AsSpan(0, 3).SequenceEqual(other.Folded.AsSpan(0, 3));
}
