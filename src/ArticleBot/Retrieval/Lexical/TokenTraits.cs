namespace ArticleBot.Retrieval.Lexical;

/// <summary>What the look of a token tells about it.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,

    /// <summary>Begins with a capital letter although it does not open the sentence.</summary>
    Name = 1,

    /// <summary>Begins with a capital letter and opens the sentence.</summary>
    Opener = 2,

    /// <summary>Holds a digit.</summary>
    Figure = 4,

    /// <summary>Tells a number in words: two, million, dozens.</summary>
    NumberWord = 8,

    /// <summary>Tells a time: a year, a month, a day of the week.</summary>
    Time = 16,
}
