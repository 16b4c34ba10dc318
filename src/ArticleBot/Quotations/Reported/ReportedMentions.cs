using static ArticleBot.Quotations.Reported.ReportedWordClass;

namespace ArticleBot.Quotations.Reported;

/// <summary>Parts the words around a cue into the phrases that may name its speaker.</summary>
internal static class ReportedMentions
{
    private const int Reach = 40;

    /// <summary>The phrases near the cue, in order, outside of what it reports.</summary>
    public static void Find(ReportedSentence sentence, int cue, ReportedContent content, List<ReportedMention> mentions)
    {
        mentions.Clear();
        var at = Math.Max(0, cue - Reach);
        var last = Math.Min(sentence.Count, cue + Reach);
        while (at < last)
        {
            if (at < sentence.DatelineEnd || !IsFree(sentence, at, cue, content) || !IsStart(sentence[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(sentence, at, cue, content);
            mentions.Add(new ReportedMention(at, end));
            at = end;
        }
    }

    // Neither the cue nor what is said, in words or in marks.
    private static bool IsFree(ReportedSentence sentence, int at, int cue, ReportedContent content) =>
        at != cue && !content.Contains(at) && !sentence[at].InQuote;

    private static bool IsStart(ReportedToken token) =>
        IsPronoun(token) || (token.Class is not Genitive && ReportedWordClasses.IsNominal(token.Class));

    private static bool IsPronoun(ReportedToken token) => token.Class is Subject or ReportedWordClass.Object or Relative or That;

    private static int EndOf(ReportedSentence sentence, int first, int cue, ReportedContent content)
    {
        var at = first + 1;
        if (IsPronoun(sentence[first]))
            return at;
        while (ReportedWordClasses.IsNominal(sentence[at].Class) && IsFree(sentence, at, cue, content)
            && !Breaks(sentence[at - 1], sentence[at]))
            at++;
        return at;
    }

    // A determiner begins a phrase; a participle after a noun is its verb.
    private static bool Breaks(ReportedToken before, ReportedToken token) => token.Class switch
    {
        Determiner or Possessive => before.Class is not Determiner,
        Past or Gerund => before.Class is Name or Noun or Plural,
        _ => false,
    };
}
