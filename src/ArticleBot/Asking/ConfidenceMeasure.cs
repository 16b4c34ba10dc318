namespace ArticleBot.Asking;

/// <summary>What tells how probable it is that an article answers a question; each from 0 to 1 where nothing else is said.</summary>
internal enum ConfidenceMeasure
{
    /// <summary>1, always.</summary>
    Always,

    /// <summary>The share of the question's terms that the best sentence holds, with the sentence that it leans on, each by its
    /// rarity.</summary>
    Cover,

    /// <summary>Whether it holds them all.</summary>
    CoversAll,

    /// <summary>The share of the question's names that it lacks.</summary>
    NamesMissing,

    /// <summary>The question asks for a time or number, and a sentence of the answer has one.</summary>
    HasTimeOrNumber,

    /// <summary>The question asks for a time or number, and no sentence of the answer has one.</summary>
    NoTimeOrNumber,

    /// <summary>The question asks for an amount of a kind, money or a length, and no sentence of the answer tells one.</summary>
    NoSuchAmount,

    /// <summary>The question asks for a name or place, and none stands near its words.</summary>
    NoNameNear,

    /// <summary>The question asks whether something is so.</summary>
    AsksWhether,

    /// <summary>The paragraph has the question's names and nothing else of it.</summary>
    OnlyNames,

    /// <summary>The same, and the answer would have to use the question's words.</summary>
    OnlyNamesOfTheAnswer,

    /// <summary>The articles know little of the question's words.</summary>
    KnowsLittle,

    /// <summary>The question denies something, and the best sentence does not.</summary>
    Undenied,

    /// <summary>
    /// The share of the question's terms, names aside, that the best sentence's paragraph lacks and the articles have elsewhere, each by
    /// its rarity.
    /// </summary>
    LacksKnown,

    /// <summary>The same of terms that the articles have nowhere.</summary>
    LacksUnknown,

    /// <summary>The length of the best sentence in words, a fortieth of it, up to 1.</summary>
    Length,

    /// <summary>
    /// How much the passage of the best sentence answers, by the reader: its log-odds against no answer, a sixth of them, from -1.5 to 1.5;
    /// 0 where nothing was read.
    /// </summary>
    Answers,

    /// <summary>The same, of the passage that answers most of those read.</summary>
    AnswersMost,

    /// <summary>The length of that passage in words, function words aside, a hundredth of it, up to 1: in a long one much seems to
    /// answer.</summary>
    PassageLength,

    /// <summary><see cref="AnswersMost"/> times <see cref="PassageLength"/>.</summary>
    AnswersAtLength,

    /// <summary>How much more it answers than the other passages of the question, a sixth of the difference, from -1 to 1.</summary>
    AnswersMore,

    /// <summary>How certain the reader is of the words that answer: the logarithm, from 0 for one in a thousand to 1.</summary>
    Certainty,

    /// <summary>The share of these words that are the question's own.</summary>
    Repeats,

    /// <summary>The share of the question's words, names aside, that stand in reach of them.</summary>
    WordsNear,

    /// <summary>How far from them the nearest of the question's words stands, a tenth of it, up to 1.</summary>
    WordsFar,

    /// <summary>Whether a sentence of the answer holds these words.</summary>
    HoldsWords,

    /// <summary>By its words the question is about something else; where nothing was read, such a question is not answered at
    /// all.</summary>
    OffTopic,

    /// <summary>The words that answer are of the kind that the question asks for; 0 where nothing was read.</summary>
    Fits,

    /// <summary>They are of another kind.</summary>
    Misfits,

    /// <summary>They are, and the question asks for a time, a number or an amount.</summary>
    MisfitsNumber,

    /// <summary>
    /// How many of the question's words the articles lack, a third of them, up to 1: people ask in words of their own for what they have
    /// not
    /// read, and in the article's for what it leaves out. 0 where the question is about something else.
    /// </summary>
    Unknown,

    /// <summary>The question asks for a name or place; the kinds asked for differ in how often articles tell them.</summary>
    AsksForName,

    /// <summary>It asks for a reason.</summary>
    AsksForReason,

    /// <summary>It was read with the questions before it.</summary>
    FollowsUp,

    /// <summary><see cref="AnswersMost"/> where it was.</summary>
    AnswersFollowUp,
}
