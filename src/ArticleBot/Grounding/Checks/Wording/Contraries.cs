using System.Collections.Frozen;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>Small words that turn what follows them: “before the vote” for “after the vote”, “felt more tired” for “felt less
/// tired”.</summary>
internal static class Contraries
{
    // The first pair may stand behind its word, too: “cost far less”.
    private const string Qualities =
        "more|less fewer;before|after;all every each both|none neither;always|never rarely seldom;old ancient elderly|new modern "
            + "young;big large huge vast|small tiny little;long tall|short;high|low;hot warm|cold cool;"
        + "heavy|light;rich wealthy|poor;full|empty;dry|wet;deep|shallow;wide broad|narrow;thick|thin;strong|weak;cheap|expensive "
        + "costly;fast quick rapid|slow;near|far distant;early|late;major|minor;positive|negative;"
        + "good|bad;same identical|different;male|female;temporary|permanent;partial|total";

    private const string Places =
        "above|below;inside|outside;top upper|bottom lower;front|rear back;left|right;north northern|south southern;east eastern|west "
            + "western;inner|outer;urban|rural;domestic|foreign;indoor|outdoor;onshore|offshore";

    private const int Reach = 8;
    private const int Tail = 2;

    private static readonly FrozenDictionary<string, (int Kind, bool IsFirst)> Sides = Read();

    /// <summary>The first small word of a claim in whose place the cited passages have one that says the contrary.</summary>
    public static Finding? Find(ClaimText claim)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (claim.Words[i].Is(WordTraits.Quoted) || SideOf(claim.Words[i].Folded) is not { } side)
                continue;
            if (IsTurned(claim, Following(claim.Words, i), side, Preceding) || side.Kind == 0 && IsTurned(claim, i - 1, side, Ending))
                return new Finding(Verdict.Unsupported, claim.Slice(i, i));
        }

        return null;
    }

    // The passages have the word beside it, somewhere with the contrary and nowhere with the same.
    private static bool IsTurned(ClaimText claim, int neighbour, (int Kind, bool IsFirst) side, Func<Word[], int, int, bool?> sideAt)
    {
        if (neighbour < 0)
            return false;
        var sides = claim.Matches[neighbour].Where(match => match.Likeness >= Likeness.Kin && !IsConverse(claim, neighbour, match))
            .Select(match => sideAt(match.Source.Words, match.Position, side.Kind)).ToList();
        return sides.Contains(!side.IsFirst) && !sides.Contains(side.IsFirst);
    }

    // “Dogs took more than wolves” for “wolves took fewer than dogs”.
    private static bool IsConverse(ClaimText claim, int neighbour, WordMatch match)
    {
        var than = Array.FindIndex(claim.Words, neighbour, word => word.Folded == "than");
        var other = than < 0 ? -1 : Following(claim.Words, than);
        return other >= 0 && claim.Matches[other]
            .Any(compared => compared.Sentence == match.Sentence && compared.Position < match.Position);
    }

    // The word that a small word governs: the next that tells something.
    private static int Following(Word[] words, int index)
    {
        for (var i = index + 1; i < words.Length && i <= index + Reach && !words[i].Is(WordTraits.AfterMark); i++)
        {
            if (!words[i].Is(WordTraits.Function))
                return i;
        }

        return -1;
    }

    private static bool? Preceding(Word[] words, int position, int kind)
    {
        for (var i = position - 1; i >= 0 && i >= position - Reach && !words[i + 1].Is(WordTraits.AfterMark); i--)
        {
            if (SideOf(words[i].Folded) is { } side && side.Kind == kind)
                return side.IsFirst;
            if (!words[i].Is(WordTraits.Function))
                return null;
        }

        return null;
    }

    // “cost far less”
    private static bool? Ending(Word[] words, int position, int kind)
    {
        for (var i = position + 1; i < words.Length && i <= position + Tail && !words[i].Is(WordTraits.AfterMark); i++)
        {
            if (SideOf(words[i].Folded) is { } side && side.Kind == kind)
                return side.IsFirst;
        }

        return null;
    }

    private static (int Kind, bool IsFirst)? SideOf(string word) => Sides.TryGetValue(word, out var side) ? side : null;

    private static FrozenDictionary<string, (int Kind, bool IsFirst)> Read()
    {
        var sides = new Dictionary<string, (int, bool)>(StringComparer.Ordinal);
        foreach (var (kind, pair) in $"{Qualities};{Places}".Split(';').Index())
        {
            foreach (var (half, words) in pair.Split('|').Index())
            {
                foreach (var word in words.Split(' '))
                    sides.Add(word, (kind, half == 0));
            }
        }

        return sides.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
