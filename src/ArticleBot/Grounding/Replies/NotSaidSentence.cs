using System.Text.RegularExpressions;

namespace ArticleBot.Grounding.Replies;

/// <summary>
/// Sentences that say that the article does not say. They are known by how they are built – what is read (“the article”), a denial,
/// and nothing else told – and not by their wording.
/// </summary>
internal static partial class NotSaidSentence
{
    /// <summary>The longest sentence that may be one, in UTF-16 units.</summary>
    internal const int Longest = 300;

    /// <summary>What a model reads. A “report” or a “story” may be one that the article tells of, but for “this report”.</summary>
    internal const string Source =
        @"(?:(?:(?:the|this|these|those|that|any|provided|given|supplied|available|cited|above|numbered|source|news|short|whole|full"
        + @"|of)\s+)*(?:article|passage|paragraph|excerpt|text|context)(?:['’]s\s+\w+)?s?"
        + @"|(?:this|the (?:provided|given|supplied|available|above))\s+(?:\w+\s+)?(?:report|story|piece|source|document|material|content"
        + @"|information)s?)";

    private const string Given =
        @"(?:\s+(?:itself|alone|as a whole|(?:that\s+)?(?:you|i|we)(?:['’]ve| have| was| were)?\s+(?:been\s+)?(?:given|gave|provided"
        + @"|shared|have)|(?:provided|given|supplied|above|here|shown)))?";

    // What leads in: “I'm sorry, but”, “Based on the passages,”, “As for the price,”.
    private const string Lead =
        @"^(?<lead>[\s""“*_>-]*(?:(?:(?:i am|i'm|i’m|we are)?\s*(?:very |so )?(?:sorry|afraid|apologi[sz]e|(?:my )?apologies)|unfortunately"
        + @"|regrettably|sadly|however|no|hmm|well)[,.;:—–-]*\s*(?:but\s+|that\s+)?"
        + @"|(?:based (?:only |solely )?on|according to|judging (?:by|from)|from|in|within|going by|having (?:read|checked|looked (?:at"
        + @"|through))|after (?:reading|checking))\s+(?:\w+\s+of\s+|the\s+\w+\s+(?:\w+\s+)?in\s+)?" + Source + Given + @",?\s+|as far as\s+"
        + Source + @"\s+(?:go(?:es)?|says?|tells?),?\s+"
        + @"|(?:as (?:for|to)|regarding|concerning|about|on)\s+[^,]{1,80},\s+|(?:the answer|that|this|it)\s+is\s+that\s+)*)";

    private const string Not = @"(?:not|n't|n’t|never|nowhere|cannot|neither)";

    private const string Nothing = @"(?:no|zero|nothing|none|nobody|no one|little|not enough|insufficient|not any|n't any|n’t any)";

    private const string Telling =
        @"(?:mention|state|sa(?:y|id)|give|specif(?:y|i)|provide|disclose|report|include|cover|address|discuss|answer|reveal|indicate"
        + @"|name|describe|list|explain|detail|identif(?:y|i)|tell|told|note|present|contain|stated|clear|known|available|found|determine"
        + @"|addressed|there|touch|part of)\w*";

    /// <summary>Whether a sentence says no more than that.</summary>
    /// <param name="sentence">Its words without citations.</param>
    /// <param name="isCited">Whether it cites a passage: then “was not named” is what the passage says.</param>
    public static bool Is(string sentence, bool isCited)
    {
        // Quotation marks around the whole are only marks.
        var text = Contracted()
            .Replace(sentence.Trim().Trim('"', '“', '”'), match => match.Groups["be"].Success
            ? " is" : match.Value[0] is 'c' or 'C' ? "can not" : " not");
        if (text.Length > Longest || Quoting().IsMatch(text) || Content().IsMatch(text))
            return false;
        var isOfText = !isCited || Cited().IsMatch(text);
        return isOfText && (EndsWith(text, Subject().Match(text)) || EndsWith(text, NoSource().Match(text))
            || EndsWith(text, None().Match(text)) || IsObject(text, Object().Match(text)))
            || !isCited && (EndsWith(text, Speaker().Match(text)) || EndsWith(text, Bare().Match(text)));
    }

    private static bool EndsWith(string text, Match denial) => denial.Success && !GoesOn().IsMatch(text[(denial.Index + denial.Length)..]);

    // What stands before “in the article” is said of it, too.
    private static bool IsObject(string text, Match denial) => denial.Success && !GoesOn().IsMatch(text[denial.Groups["lead"].Length..]);

    /// <summary>
    /// What a sentence tells beside saying that: “it cost $9m” of “The article does not say who paid, but it cost $9m.”; null where it
    /// does not say that, or nothing else.
    /// </summary>
    public static string? RestOf(string sentence, bool isCited)
    {
        var turn = Turn().Match(sentence);
        if (turn.Success && Is(sentence[..turn.Index], isCited))
            return Sentence(sentence[(turn.Index + turn.Length)..]);
        if (Concession().Match(sentence) is { Success: true } concession && Is(concession.Groups["first"].Value, isCited))
            return Sentence(concession.Groups["second"].Value);
        if (turn.Success && Is(sentence[(turn.Index + turn.Length)..], isCited: true))
            return Sentence(sentence[..turn.Index].TrimEnd(',', ';', ' ') + ".");
        return null;
    }

    /// <summary>What is left of a sentence as one by itself; null where nothing is.</summary>
    internal static string? Sentence(string rest)
    {
        rest = SaysThat().Replace(rest.Trim(), "");
        return rest.Length == 0 ? null : char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    // “The article does not say …”, “the passages say nothing about …”, “this text gives no figure”.
    [GeneratedRegex(
        Lead + Source + Given
            + @",?\s+(?:(?:\w+ly|just|simply|only|also|in fact|itself)\s+){0,2}(?:(?:do|did|does|is|are|was|were|has|have|had|can|could"
            + @"|would|will)\s*" + Not
        + @"\b|" + Not + @"\b|(?:\w+\s+)?(?:\w+\s+)?" + Nothing
        + @"\b|(?:is|are|remains?|stays?|keeps?)\s+(?:entirely |completely )?(?:silent|quiet|mum|unclear|vague|mute)\b|(?:lacks?|omits?|fails?"
        + @"|leaves?|stops? short)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    // “This is not stated in the article”, “It is unclear from the passages who paid”, “Nothing in the text tells”.
    [GeneratedRegex(
        Lead + @"(?:[^.!?]{0,120}?\b|(?:do|does|did|is|are|was|were|ca|could|has|have))(?:" + Not + "|" + Nothing
            + @"|unclear|unknown|unsaid|unstated|unspecified|unanswered|unable|impossible|absent|missing|beyond|outside)\b[^.!?]{0,120}?\b"
        + @"(?:in|from|by|on|with|using|within|to|of|through|anywhere in|covered by|beyond|outside|for)\s+(?:any\s+(?:part\s+)?of\s+|the "
        + @"scope of\s+|what\s+)?" + Source + Given
        + @"(?:\s*[.!]*\s*$|,?\s+(?:who|whom|whose|what|when|where|which|why|how|whether|if|says?|tells?|mentions?|states?|about|gives?"
        + @"|indicates?|suggests?|answers?|covers?|speaks?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Object();

    // “Neither passage tells how long.”, “Nowhere in the article is it said.”
    [GeneratedRegex(Lead + @"(?:(?:none|neither|not one|no)\s+(?:of\s+)?" + Source + Given + @"\s+\w+|nowhere\s+in\s+" + Source + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSource();

    // “There is no mention of a price.”
    [GeneratedRegex(
        Lead + @"(?:(?:there(?:\s+(?:is|are|was|were)|['’]s)|i (?:see|find|found|can see|can find)|we (?:see|find))\s*(?:" + Nothing + @"|"
            + Not + @"(?:\s+an?)?)|no|not any|nothing)\s+(?:\w+\s+)?(?:mention|information|info|indication|reference|detail|word|data"
            + @"|evidence|statement|answer|figure|date|number|explanation|account|sign)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    // “I cannot answer that.”
    [GeneratedRegex(Lead + @"(?:(?:it|this|that)\s+(?:is|was)\s+(?:" + Not
        + @"\s+(?:possible|clear)|impossible)\b|nothing\s+(?:is|was|has been)\s+" + Telling
        + @"\b|(?:i|we)(?:['’]m| am| was| are)?\s+(?:\w+ly\s+)?(?:(?:do|did|ca|can|could|have|would|was|were)?\s*(?:" + Not
        + @"|unable|have no|see no|find no|found no|have " + Nothing + @")\b|(?:find|found|see|have)\s+" + Nothing + @"\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    // “Not stated.”, “Unknown.”, “It does not say.”, “The price is not specified.”
    [GeneratedRegex(
        Lead + @"(?:it|this|they|that)\s+(?:do|does|did)\s*" + Not + @"\s+" + Telling + @"\s*[.!]*\s*$|"
            + Lead + @"(?:(?:not|un|nowhere|never)\s?(?:\w+ly\s+)?" + Telling
            + @"|unclear|n/a|none|nothing|no (?:answer|idea))\s*[.!]*\s*$|"
            + Lead + @"[^.!?,]{1,100}?\b(?:is|are|was|were|has|have|been|remains?)\s*(?:" + Not + @"\s+(?:been\s+|being\s+)?(?:\w+ly\s+)?"
            + Telling + @"|unclear|unknown|unstated|unspecified|unanswered)(?:\s+(?:here|there|either|at all|anywhere))?\s*[.!]*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // “isn't”, “can't”, “it's”: read as they are written out.
    [GeneratedRegex(@"\bcan(?:['’]t|not)\b|n['’]t\b|(?<=\b(?:it|that|there|here))(?<be>['’]s)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contracted();

    // “The article says that nobody was hurt”: a denial of the article's own.
    [GeneratedRegex(Source + @"\s+(?:\w+ly\s+|also\s+)?(?:sa(?:ys?|id)|states?|stated|reports?|reported|notes?|noted|adds?|added"
        + @"|tells? us|told us|explain(?:s|ed)?|confirm(?:s|ed)?)\s+(?:that\s+)?(?:nobody|no one|none|nothing|neither|no"
        + @"|there\s+(?:is|are|was|were))\b"
        + @"(?!\s+(?:about|on|regarding|of|to|as|more|that)\b)(?!.*\b(?:information|mention|indication|reference|details?)\b)"
        + @".*\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|\w{2,}ed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Content();

    // What follows tells something: after “but”, a dash or a semicolon; “that 12 people left” is a claim.
    [GeneratedRegex(@"[;—–]|:\s*\w|,\s*(?:only|while|and|it|he|she|they|the)\b|\b(?:but|however|although|though|whereas)\b(?=.*\w.*\s\w)"
        + @"|\bthat\b.*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    // A cited sentence may tell of a treaty's text or of somebody's words in another context.
    [GeneratedRegex(@"\b(?:article|passage|paragraph|excerpt|(?:provided|given|supplied) \w+)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cited();

    [GeneratedRegex(@"[“”""«»]")]
    internal static partial Regex Quoting();

    [GeneratedRegex(@"(?<!\b(?:sorry|afraid|apologies|apologi[sz]e))\s*(?:,\s*(?:only(?:\s+that)?|but|though|although|however,?|while"
        + @"|yet)|;\s*(?:it only says (?:that )?|however,?|but|only(?: that)?|yet)?|\s[—–]\s?(?:only(?: that)?|but|however,?)?|\s(?:but"
        + @"|although|though)|\.\s+however,)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    [GeneratedRegex(@"^\W*(?:although|though|while|whereas|even though)\s+(?<first>[^,]{5,200}),\s+(?<second>.{5,})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    internal static partial Regex Concession();

    // “it only says that”, “it does mention that”, “the article notes that”.
    [GeneratedRegex(@"^(?:only\s+)?(?:that\s+|(?:it|they|" + Source
        + @")\s+(?:(?:does|do|only|just|also|simply|merely)\s+){0,2}(?:says?|notes?|mentions?|states?|reports?|adds?|tells? us|indicates?"
        + @"|gives?)\s+(?:only\s+)?(?:that\s+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysThat();
}
