using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Names what speaks for and against that words in marks are a quotation, not a title, a nickname or a scare quote.</summary>
internal static class QuotationFeatures
{
    private const int LongestTerm = 5;
    private const int TermReach = 1000;
    private const int VoiceReach = 14;

    /// <summary>The features of a run.</summary>
    /// <param name="follows">What the marks before were (<see cref="Running.Before"/>).</param>
    public static List<string> Of(Reading reading, Surroundings around, SpeakerChoice choice, string follows)
    {
        var features = new List<string> { "bias" };
        var words = around.Last - around.First + 1;
        var length = words switch { 1 => "1", 2 => "2", 3 => "3", <= 5 => "4-5", <= 8 => "6-8", <= 14 => "9-14", _ => "15+" };
        features.Add($"words={length}");
        features.Add($"follows={follows}{(follows == "open" && around.OpensParagraph ? ".opens" : "")}");
        AddCues(reading, around, features, length);
        AddLabel(reading, around, features, length);
        if (Recurs(reading, around))
            features.Add(words <= 2 ? "recurs.short" : "recurs");
        AddEdges(reading, around, features, length);
        AddInside(reading, around, features, length);
        features.Add(choice.Probability switch { > 0.9 => "sure", > 0.6 => "rather", _ => "unsure" });
        var speaker = choice.Member < 0 ? null : reading.Cast.Members[choice.Member];
        if (speaker is { Kind: MentionKind.Nominal, Words: [.., var head] } && !Roles.IsRole(head))
            features.Add("speaker.thing");
        features.Add(speaker is null ? "speaker=none" : $"speaker={speaker.Kind}");
        var kind = reading.Article.Blocks[around.Run.Paragraph].Kind;
        if (kind is not (Articles.ParagraphKind.Body or Articles.ParagraphKind.ListItem or Articles.ParagraphKind.Answer))
            features.Add($"block={kind}");
        return features;
    }

    private static void AddCues(Reading reading, Surroundings around, List<string> features, string length)
    {
        foreach (var relation in around.Relations)
        {
            var word = relation.Cue.Word;
            var name = word.IsSpeech ? "speech" : word.Does(CueClasses.Claim | CueClasses.Label) ? "claim" : "other";
            features.Add($"{relation.Place}.{name}");
        }

        if (around.Own is not { } primary)
        {
            features.Add(length is "1" or "2" or "3" ? "no.cue.short" : "no.cue");
        }
        else
        {
            var own = primary.Cue.Word;
            var size = length is "1" or "2" or "3" ? "short" : "long";
            features.Add($"{size}.{primary.Place}.{ClassOf(own)}");
            var gap = primary.Cue.Token < around.First ? around.First - primary.Cue.Token : primary.Cue.Token - around.Last;
            features.Add($"gap={(gap <= 2 ? "2" : gap <= 4 ? "4" : gap <= 8 ? "8" : gap <= 16 ? "16" : "more")}.{size}");
        }

        if (CountVerbs(reading, around.SentenceStart, around.First) + CountVerbs(reading, around.Last + 1, around.SentenceEnd) == 0)
            features.Add("no.verb");
    }

    // “a disease called “X””, “known as “X””: a name rather than words; “called the plan “X”” has what is called between them.
    private static void AddLabel(Reading reading, Surroundings around, List<string> features, string length)
    {
        if (around.Primary is not { Place: CuePlace.RightBefore, Cue: { Word.IsLabel: true } cue })
            return;
        var isBeside = Enumerable.Range(cue.Token + 1, Math.Max(0, around.First - cue.Token - 1)).All(at => !reading[at].IsWord);
        var named = Look(Word(reading, cue.Token - 1, -1, around.SentenceStart));
        if (isBeside)
            features.Add($"label.beside.{named}.{(length.Length > 1 ? "long" : "short")}");
    }

    // Few words that the article has elsewhere, too, are a term.
    private static bool Recurs(Reading reading, Surroundings around)
    {
        var length = around.Last - around.First + 1;
        if (length > LongestTerm || around.Run.IsBlock)
            return false;
        var (start, end) = (Math.Max(0, around.First - TermReach), Math.Min(reading.Count - length, around.Last + TermReach));
        for (var at = start; at < end; at++)
        {
            var isElsewhere = at + length <= around.First || at > around.Last;
            if (isElsewhere && IsSame(reading, at, around.First, length))
                return true;
        }

        return false;
    }

    private static bool IsSame(Reading reading, int one, int other, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (reading[one + i].Lower != reading[other + i].Lower)
                return false;
        }

        return true;
    }

    private static int CountVerbs(Reading reading, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += reading[i].Cue is { IsVerbal: true } ? 1 : 0;
        return count;
    }

    private static void AddEdges(Reading reading, Surroundings around, List<string> features, string length)
    {
        var before = Word(reading, around.First - 1, -1, around.SentenceStart);
        var after = Word(reading, around.Last + 1, 1, around.SentenceEnd);
        features.Add($"before={Look(before)}");
        features.Add($"after={Look(after)}");
        features.Add($"{Look(before)}…{Look(after)}");
        if (before is { IsCapital: false } word)
        {
            var cue = FunctionWords.Contains(word.Lower) ? null : CueLexicon.Find(word.Lower);
            features.Add($"before:{cue?.Lemma ?? Roles.Singular(word.Lower)}");
        }

        if (before is { Kind: TokenKind.Mark }
            && Word(reading, around.First - 3, -1, around.SentenceStart) is { IsCapital: false, IsWord: true } second)
            features.Add($"before,:{Roles.Singular(second.Lower)}");
        if (after is { IsCapital: false, IsWord: true } next)
            features.Add($"after:{Roles.Singular(next.Lower)}");
        if (around.OpensParagraph && around.ParagraphEnd - around.Last <= 3)
            features.Add("whole.paragraph");
        var closing = reading[around.Last];
        features.Add(closing.Text switch
        {
            "," => "ends.comma",
            "." or "!" or "?" => $"ends.stop.{(length.Length > 1 ? "long" : "short")}",
            _ => "ends.word",
        });
        if (around.OpensParagraph)
            features.Add("opens.paragraph");
        if (!around.Run.IsClosed)
            features.Add("open");
        if (around.Run.IsSingle)
            features.Add("single");
    }

    private static string ClassOf(CueWord cue) =>
        cue.Does(CueClasses.Speech) ? "speech" : cue.Does(CueClasses.Claim) ? "claim" : cue.Does(CueClasses.Label) ? "label" : "other";

    private static string Look(Token? token) => token switch
    {
        null => "none",
        { Kind: TokenKind.Mark } mark => mark.Text[..1],
        { Kind: TokenKind.Quote } => "quote",
        { Kind: TokenKind.Number } => "number",
        { IsPossessive: true } => "possessive",
        { IsDeterminer: true } => "determiner",
        { IsPreposition: true } => "preposition",
        { IsAuxiliary: true } => "auxiliary",
        { } word when FunctionWords.Contains(word.Lower) => "small",
        { Cue.IsVerbal: true } => "cue",
        { IsCapital: true } => "capital",
        _ => "word",
    };

    private static Token? Word(Reading reading, int at, int step, int end)
    {
        for (; (end - at) * step > 0; at += step)
        {
            if (reading[at].Kind != TokenKind.Quote)
                return reading[at];
        }

        return null;
    }

    private static void AddInside(Reading reading, Surroundings around, List<string> features, string length)
    {
        var (capitals, words, smalls) = (0, 0, 0);
        for (var i = around.First; i <= Math.Min(around.Last, around.First + 13); i++)
        {
            var token = reading[i];
            if (!token.IsWord)
                continue;
            words++;
            var isSmall = FunctionWords.Contains(token.Lower);
            smalls += isSmall ? 1 : 0;
            capitals += token.IsCapital && !isSmall ? 1 : 0;
        }

        var title = words - smalls > 0 && capitals >= words - smalls && around.Run.Paragraph > 0;
        var before = Look(Word(reading, around.First - 1, -1, around.SentenceStart));
        features.Add($"{(title ? "title" : "plain")}.before={before}");
        features.Add(title
            ? words > 1 ? "title.case" : "capital.one" : reading[around.First].IsCapital ? "opens.capital" : "opens.small");
        features.Add($"{(title ? "title" : "plain")}.{length}");
        if (smalls == 0)
            features.Add("no.small.words");
        AddVoice(reading, around, features, length);
        if (WorkTitles.IsNearWork(reading, around))
            features.Add($"{(title ? "title" : "plain")}.near.work");
    }

    // Who speaks says I, has verbs, and begins where a clause or a phrase does; a term is a noun.
    private static void AddVoice(Reading reading, Surroundings around, List<string> features, string length)
    {
        var count = Math.Min(around.Last + 1 - around.First, VoiceReach);
        var tokens = Enumerable.Range(around.First, count).Select(at => reading[at]).ToList();
        if (tokens.Exists(token => FunctionWords.IsFirstPerson(token.Lower)))
            features.Add("says.i");
        features.Add($"{(tokens.Exists(token => token.IsAuxiliary || IsContraction(token)) ? "verb" : "no.verb")}.inside.{length}");
        var size = length is "1" or "2" or "3" ? length : "more";
        features.Add($"first={Look(tokens[0])}.{size}");
        features.Add($"last={Look(tokens.Exists(token => token.IsWord) ? tokens.FindLast(token => token.IsWord) : null)}.{size}");
    }

    // “won't”, “it's”; an owner's apostrophe makes no verb.
    private static bool IsContraction(Token token) => !token.IsPossessive && token.Lower.AsSpan().IndexOfAny('\'', '’') > 0;
}
