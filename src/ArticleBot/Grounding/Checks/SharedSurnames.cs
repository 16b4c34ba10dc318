using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations;

namespace ArticleBot.Grounding.Checks;

/// <summary>A last name that two people of the article bear is not given alone: the claim gets the full name of the one whom the cited
/// passages mean.</summary>
internal static class SharedSurnames
{
    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        foreach (var name in claim.Names.Concat(Opening(claim)))
        {
            if (PersonName.Of(claim, name) is not { Words: [var surname], Suffix: "" } own || IsNamedInFull(claim, surname))
                continue;
            var bearers = claim.Cited.People.Where(person => person.Words.Length > 1 && own.SharesSurname(person)).ToList();
            if (bearers.Count < 2)
                continue;
            var meant = Meant(claim, name, bearers);
            var word = claim.Words[name.End - 1];
            return new Overstatement(surname, meant is [var one]
                ? Edit.Replace(claim.Text, word.Start, word.Start + surname.Length, one.Name) : null);
        }

        return null;
    }

    // Those of whom the cited passages speak; of several those of whom the sentence does that the claim stands on.
    private static List<ArticlePerson> Meant(ClaimText claim, ClaimName name, List<ArticlePerson> bearers)
    {
        var cited = bearers.FindAll(person => PersonCheck.IsCited(claim, person));
        if (cited.Count < 2)
            return cited;
        var sentences = CitedSentences.Beside(claim, name);
        return cited.FindAll(person => PersonCheck.IsSpokenOf(sentences, person));
    }

    // The beginning of a sentence hides the name: “Hall signed the contract”.
    private static IEnumerable<ClaimName> Opening(ClaimText claim)
    {
        if (claim.Words is [var first, ..] && claim.NameAt(0) < 0 && !first.Is(WordTraits.Function | WordTraits.Quoted))
            yield return new ClaimName(0, 1, [first.Term]);
    }

    private static bool IsNamedInFull(ClaimText claim, string surname) =>
        claim.Names.Exists(name => PersonName.Of(claim, name) is { Words: [_, .., var last] } && last == surname);
}
