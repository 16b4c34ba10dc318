using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.Reported;

/// <summary>Finds who makes a reported statement: the phrase that the sentence names the speaker with, and whom it stands for.</summary>
internal sealed class ReportedSpeakers(ReportedModel model)
{
    private readonly ReportedFeatures features = new();
    private readonly List<ReportedMention> mentions = [];

    /// <summary>The phrase, and the mention of the cast in it; null where the sentence names nobody.</summary>
    public (ReportedMention Phrase, Mention? Known)? Find(ReportedSentence sentence, ReportedStatement statement)
    {
        var (cue, content) = (statement.Cue, statement.Content);
        if (ReportedHeads.IsInverted(sentence, cue))
        {
            var named = sentence.Reading.MentionAt(sentence.First + cue + 1)!;
            return (new ReportedMention(cue + 1, Math.Min(sentence.Count, named.End - sentence.First)), named);
        }

        ReportedMentions.Find(sentence, cue, content, mentions);
        ReportedMentionFeatures.DescribeNone(sentence, cue, content.Head, features);
        var (best, most) = (-1, model.Score(features));
        for (var i = 0; i < mentions.Count; i++)
        {
            ReportedMentionFeatures.Describe(sentence, cue, content.Head, mentions, i, features);
            var score = model.Score(features);
            if (score > most)
                (best, most) = (i, score);
        }

        return best < 0 ? null : Known(sentence, best);
    }

    private (ReportedMention Phrase, Mention? Known) Known(ReportedSentence sentence, int index)
    {
        // “those around him who say”: the relative pronoun stands for the phrase before it.
        if (index > 0 && sentence[mentions[index].First].Class is ReportedWordClass.Relative or ReportedWordClass.That)
            index--;
        var phrase = mentions[index];
        var reading = sentence.Reading;
        Mention? known = null;
        for (var at = sentence.First + phrase.First; at < sentence.First + phrase.End; at++)
        {
            if (known is not { Kind: MentionKind.Person, IsPossessive: false })
                known = reading.MentionAt(at) ?? known;
        }

        return (phrase, known);
    }
}
