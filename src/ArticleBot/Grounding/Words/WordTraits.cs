namespace ArticleBot.Grounding.Words;

/// <summary>What is known of a word by itself.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>Carries grammar: the, of, was.</summary>
    Function = 1,

    /// <summary>Carries little: the verbs of saying, and words like “report”, “also”, “people”.</summary>
    Light = 2,

    /// <summary>Begins with a capital, or hangs by a hyphen on a word that does.</summary>
    Capital = 4,

    /// <summary>Opens its sentence, so that a capital tells nothing.</summary>
    Opener = 8,

    /// <summary>A month or a day of the week.</summary>
    Date = 16,

    /// <summary>Stands before a name: Mr, President.</summary>
    Title = 32,

    /// <summary>Owns what follows: Kim's.</summary>
    Possessive = 64,

    /// <summary>Turns a sentence into its opposite: not, never, without, denied.</summary>
    Negative = 128,

    /// <summary>A form of “be” that makes a passive.</summary>
    Be = 256,

    /// <summary>A clause may begin here: a conjunction or a relative.</summary>
    Clause = 512,

    /// <summary>A comma or a stronger mark stands before it.</summary>
    AfterMark = 1024,

    /// <summary>Stands in quotation marks.</summary>
    Quoted = 2048,

    /// <summary>Says that somebody says.</summary>
    Saying = 4096,

    /// <summary>Holds for both sides alike: met, agreed, talks.</summary>
    Mutual = 8192,

    /// <summary>Frames what is told, and tells nothing itself: incident, total, continued.</summary>
    Frame = 16384,

    /// <summary>A semicolon or a colon stands before it: what comes is told anew.</summary>
    AfterStop = 32768,
}
