using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Language;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Questions that ask the last one of somebody or something else: “and Moon?”, “what about the mayor”, “the second
/// one?”.</summary>
internal static partial class NewSubject
{
    private const int MostWords = 6;

    // A question of nothing but marks could be parted in very many ways: none of these looks back.
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex About =
        new(@"^\W*(?:(?:and|but|so|ok|okay)\W+)?(?:what|how)\s+about\s+(?<subject>[^?!.]+?)\W*$", Options);

    private static readonly Regex Bare = new(@"^\W*(?:(?:and|but|so|then|ok|okay)\b\W*)*(?<subject>[^?!]+?)\W*$", Options);

    /// <summary>The new subject; null where a question has none.</summary>
    public static string? Of(string question)
    {
        if (About.Match(question) is { Success: true } about)
            return about.Groups["subject"].Value.Trim();
        var bare = Bare.Match(question).Groups["subject"].Value.Trim();
        var isShort = bare.Length > 0 && Tokenizer.Tokenize(bare).Length <= MostWords && !AnyVerb().IsMatch(bare);
        return isShort && (Leading().IsMatch(question) || Preposition().IsMatch(bare) || One().IsMatch(bare)) ? bare : null;
    }

    /// <summary>Whether a subject is “the one …”, which is one of those that an earlier question asked for.</summary>
    public static bool IsOne(string subject) => One().IsMatch(subject);

    /// <summary>The ways to ask the last question of the new subject, the likeliest first.</summary>
    public static IEnumerable<UnderstoodQuestion> Readings(string subject, PastQuestion past, ImmutableArray<ArticlePerson> people)
    {
        if (One().Match(subject) is { Success: true } one)
            return past.Noun is { } noun ? OfNoun(one, noun, past) : [];
        if (Preposition().Match(subject) is { Success: true } preposition)
            return [new UnderstoodQuestion(WithPlace(past.Text, preposition.Value, subject), subject)];
        return Replaced(subject, past.Text, people) is { } replaced
            ? [new UnderstoodQuestion(replaced, subject)]
            : [new UnderstoodQuestion(Whole(subject), subject)];
    }

    // “And the one at Wells Fargo?” after “Who is the Jefferies analyst?” asks for the analyst at Wells Fargo.
    private static IEnumerable<UnderstoodQuestion> OfNoun(Match one, string noun, PastQuestion past)
    {
        var subject = $"{one.Groups["which"].Value.TrimEnd()} {noun}{one.Groups["more"].Value}";
        if (NounPhrase.In(past.Text).LastOrDefault() is not { } phrase)
            return [];
        var replaced = Put(past.Text, phrase.Index, phrase.Words.Length, subject);
        return [new UnderstoodQuestion(replaced, subject)];
    }

    private static string WithPlace(string question, string preposition, string subject)
    {
        var old = Regex.Match(question, $@"\b{Regex.Escape(preposition)}\s+[^?]*\?*$", Options);
        return old.Success && old.Index > 0
            ? $"{question[..old.Index]}{subject}{(question.EndsWith('?') ? "?" : "")}"
            : $"{question.TrimEnd('?', ' ')} {subject}{(question.EndsWith('?') ? "?" : "")}";
    }

    // Somebody takes the place of somebody, something that of something.
    private static string? Replaced(string subject, string question, ImmutableArray<ArticlePerson> people)
    {
        var isPerson = Spoken.In(subject, people).Any(each => each.Person.IsPerson)
            || NounPhrase.In(subject).Any(phrase => phrase.IsPerson);
        var spans = Spoken.In(question, people).ToList();
        var same = spans.FindIndex(each => each.Person.IsPerson == isPerson);
        if (same >= 0)
            return Put(question, spans[same].Words.Start, spans[same].Words.Length, subject);
        if (NamesIn.Of(question) is [var name, ..])
            return Put(question, name.Index, Possessive.Without(name.Value).Length, subject);
        if (NounPhrase.In(question).LastOrDefault() is { } phrase)
            return Put(question, phrase.Index, phrase.Words.Length, subject);
        return spans is [var only, ..] ? Put(question, only.Words.Start, only.Words.Length, subject) : null;
    }

    private static string Put(string question, int start, int length, string subject)
    {
        var before = question[..start];
        var title = Title().Match(before);
        return string.Concat(title.Success ? before[..title.Index] : before, subject, question[(start + length)..]);
    }

    private static string Whole(string subject) => $"What about {subject}?";

    [GeneratedRegex(@"^\W*(?:and|but|so|then|ok|okay)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(?:in|on|at|for|by|since|from|with|without|to|among|before|after|during|under|near|as)(?=\s+\w)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^(?<which>the\s+(?:(?:first|second|third|fourth|fifth|last|next|other|latter|former|two|three|new"
        + @"|old)\s+)?)ones?(?<more>\b.*)$|^(?<which>(?:the\s+)?(?:first|second|third|fourth|fifth|last|next"
        + @"|other)\s*)(?<more>)$", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+$")]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may|might|say|says|said|who"
        + @"|what|when|where|why|how|tell|show|give)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnyVerb();
}
