namespace ArticleBot.Quotations.Lexicon;

/// <summary>A word of the cue lexicon.</summary>
/// <param name="Lemma">Its base form (say, statement).</param>
/// <param name="Classes">What it does.</param>
/// <param name="Forms">Which forms of the verb this spelling may be; none for a noun.</param>
internal sealed record CueWord(string Lemma, CueClasses Classes, VerbForms Forms)
{
    /// <summary>Whether it does any of <paramref name="classes"/>.</summary>
    public bool Does(CueClasses classes) => (Classes & classes) != CueClasses.None;

    /// <summary>Whether it may be any of <paramref name="forms"/>.</summary>
    public bool MayBe(VerbForms forms) => (Forms & forms) != VerbForms.None;

    /// <summary>Whether it can have a subject of its own: says, said, wrote; also say, after a plural or an auxiliary.</summary>
    public bool IsFinite => MayBe(VerbForms.Third | VerbForms.Past | VerbForms.Base);
}
