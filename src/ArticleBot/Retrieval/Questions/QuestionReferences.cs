using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Retrieval.Questions;

/// <summary>What a question refers to, told from its words, read one by one.</summary>
internal struct QuestionReferences
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> May = WordFile.Lookup("asking", "after-may");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Somebody = WordFile.Lookup("asking", "somebody");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Asker = WordFile.Lookup("asking", "asker");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pointers = WordFile.Lookup("small-words", "pointer");

    private Place place;
    private bool isNameKnown;
    private bool isAfterMay;
    private bool isAfterThis;
    private bool isAfterIt;

    private enum Place
    {
        Anywhere,
        AfterPointer,
        Pointed,
        OfPointed,
    }

    /// <summary>Whether it speaks of something as known that the articles tell of: “the coins”, “her trip”, “he”.</summary>
    public bool PointsAtArticle { get; private set; }

    /// <summary>Whether it asks for something of a thing that the articles do not know: “the capital of Mongolia”.</summary>
    public bool IsOfStranger { get; private set; }

    /// <summary>Whether the articles know a name in it; of a name of several words they know the last: “World Cup”.</summary>
    public bool KnowsName { get; private set; }

    /// <summary>Whether the asker speaks of himself: “should I”, “my”.</summary>
    public bool IsPersonal { get; private set; }

    /// <summary>Reads the next word.</summary>
    /// <param name="word">A function word as it is spelt in small letters; another word's <see cref="Term"/>.</param>
    /// <param name="isFunction">Whether it is a function word.</param>
    /// <param name="isName">Whether it is written as a name.</param>
    /// <param name="isKnown">Whether the articles have it or a word that may stand for it.</param>
    public void Read(ReadOnlySpan<char> word, bool isFunction, bool isName, bool isKnown)
    {
        if (!isName)
            EndName();
        isNameKnown = isName && isKnown;
        if (isFunction)
            ReadFunction(word);
        else
            ReadSubject(word, isKnown);
        isAfterMay = May.Contains(word);
        isAfterThis = word is "this";
        isAfterIt = word is "it" or "this" or "that" or "there";
    }

    /// <summary>Tells that the question has ended.</summary>
    public void End()
    {
        EndName();
        // “It” inside a question may stand for nothing (“is it raining”); at its end it stands for something.
        PointsAtArticle |= isAfterIt;
    }

    /// <summary>Tells that a name has ended: before another word, after “’s”.</summary>
    public void EndName()
    {
        KnowsName |= isNameKnown;
        isNameKnown = false;
    }

    private void ReadFunction(ReadOnlySpan<char> word)
    {
        PointsAtArticle |= isAfterThis || Somebody.Contains(word);
        // “Can I take my dog along”, “whom do I call if I saw it” may be about what the article tells of.
        IsPersonal |= !isAfterMay && Asker.Contains(word);
        place = (place, IsPointer(word)) switch
        {
            (Place.AfterPointer or Place.Pointed, false) when word is "of" or "in" => Place.OfPointed,
            (Place.OfPointed, true) => Place.OfPointed,
            (_, true) => Place.AfterPointer,
            _ => Place.Anywhere,
        };
    }

    private void ReadSubject(ReadOnlySpan<char> word, bool isKnown)
    {
        if (place == Place.OfPointed)
        {
            IsOfStranger |= !isKnown;
            place = Place.Anywhere;
        }
        else if (place == Place.AfterPointer && !GeneralWords.Contains(word))
        {
            // “The best recipe”, “the first person”: what any text may say points at none.
            PointsAtArticle |= isKnown;
            place = isKnown ? Place.Pointed : Place.Anywhere;
        }
    }

    private static bool IsPointer(ReadOnlySpan<char> word) => Pointers.Contains(word);
}
