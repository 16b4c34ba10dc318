namespace ArticleBot.Quotations.Lexicon;

/// <summary>A word of the cue lexicon.</summary>
/// <param name="Lemma">Its base form (say, statement).</param>
/// <param name="Classes">What it does.</param>
/// <param name="Forms">Which forms of the verb this spelling may be; none for a noun.</param>
internal sealed record CueWord(string Lemma, CueClasses Classes, VerbForms Forms)
{
    /// <summary>Whether it opens or closes a quotation: said, asked.</summary>
    public bool IsSpeech => Does(CueClasses.Speech);

    /// <summary>Whether it gives what somebody says or holds to be so: said, claimed.</summary>
    public bool Says => Does(CueClasses.Speech | CueClasses.Claim);

    /// <summary>Whether it gives a word that somebody uses for something: called.</summary>
    public bool IsLabel => Does(CueClasses.Label);

    /// <summary>Whether it is any verb that gives what somebody says, thinks or wants.</summary>
    public bool IsVerbal => Does(CueClasses.Verbal);

    /// <summary>Whether it can have a subject of its own: says, said, wrote; also say, after a plural or an auxiliary.</summary>
    public bool IsFinite => MayBe(VerbForms.Third | VerbForms.Past | VerbForms.Base);

    /// <summary>Whether its form by itself shows a subject: says, said.</summary>
    public bool IsTensed => MayBe(VerbForms.Third | VerbForms.Past);

    /// <summary>Whether it may be a verb where a noun stood as well: says, said, saying, but not say.</summary>
    public bool IsInflected => MayBe(VerbForms.Third | VerbForms.Past | VerbForms.Gerund);

    public bool IsBase => MayBe(VerbForms.Base);

    public bool IsThird => MayBe(VerbForms.Third);

    public bool IsGerund => MayBe(VerbForms.Gerund);

    /// <summary>Whether it does any of <paramref name="classes"/>.</summary>
    public bool Does(CueClasses classes) => (Classes & classes) != CueClasses.None;

    /// <summary>Whether it may be any of <paramref name="forms"/>.</summary>
    public bool MayBe(VerbForms forms) => (Forms & forms) != VerbForms.None;
}
