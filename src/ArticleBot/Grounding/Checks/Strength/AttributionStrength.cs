using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>What the article lets somebody say, the claim lets somebody say, too: an opinion is not told as a fact.</summary>
internal static class AttributionStrength
{
    private static readonly FrozenSet<string> Speech = WordFile.Class("checking", "speech");

    private const double LeastShare = 0.75;

    // What is less sure is mostly nobody's statement: “its worst week” of an index.
    private const double LeastConfidence = 0.5;

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        if (claim.IsAttributed || basis.Sentences[0].Held.Count < 2)
            return null;
        var said = basis.Sentences.Select(sentence => SaidIn(claim, sentence)).ToList();
        if (said.Contains(null))
            return null;
        var (statement, source) = (said[0]!, basis.Sentences[0].Source);
        if (SpeakerText.Of(source, statement) is not { } speaker)
            return null;
        // What somebody does or plans may be told without “he said” where that does not fit.
        var isMinor = IsSubject(claim, statement) || Pronouns.IsOne(speaker) && claim.Names.Count > 0;
        return new Overstatement($"{speaker} said", Mend(claim, source, statement, speaker), isMinor);
    }

    // The statement that has most of what the claim has of a sentence; null where the article itself says it.
    private static Attribution? SaidIn(ClaimText claim, BasisSentence sentence)
    {
        var source = sentence.Source;
        var (first, end) = (source.Words[sentence.First].Start, source.Words[sentence.End - 1].End);
        var reach = source.Statements
            .Where(statement => statement is { Speaker: not null, Confidence: >= LeastConfidence })
            .Where(statement => statement.Spans.Any(TextSpan.Between(first, end).Overlaps) && IsOpen(claim, source, statement))
            .Select(statement => (Statement: statement, Spans: StatementReach.Of(source, statement))).ToList();
        if (Share(claim, sentence, position => reach.Exists(own => Holds(own.Spans, source.Words[position]))) < LeastShare)
            return null;
        return reach.OrderByDescending(own => Share(claim, sentence, position => Holds(own.Spans, source.Words[position])))
            .Select(own => own.Statement).FirstOrDefault();
    }

    private static bool Holds(ImmutableArray<TextSpan> spans, Word word) => spans.Any(span => span.Contains(word.Span));

    private static bool IsSubject(ClaimText claim, Attribution statement)
    {
        if (claim.Names is [var name, ..] && SourceMention.Of(statement.Speaker!).MayBe(name.Terms))
            return true;
        return claim.Words is [{ Folded: "the" }, var noun, ..]
            && statement.Speaker!.Name.EndsWith(' ' + noun.Folded, StringComparison.OrdinalIgnoreCase);
    }

    // “declined to say”: nothing is said. And the claim may have the article's own word for saying it.
    private static bool IsOpen(ClaimText claim, SourceArticle source, Attribution statement)
    {
        if (statement.Cue is not { } cue)
            return true;
        var words = WordReader.Read(source.Article.Text, cue, []);
        return !words.Exists(word => word.IsNegative || !word.IsFunction && claim.Words.Any(told => told.Term == word.Term));
    }

    private static double Share(ClaimText claim, BasisSentence sentence, Func<int, bool> isSaid)
    {
        // The speaker's own name stands outside of what he says.
        var (held, all) = (0.0, 0.0);
        foreach (var (word, places) in sentence.Held)
        {
            var holds = places.Exists(position => isSaid(position));
            if (!holds && claim.NameAt(word) >= 0)
                continue;
            var weight = claim.Cited.WeightOf(claim.Words[word].Term);
            (held, all) = (held + (holds ? weight : 0), all + weight);
        }

        return all == 0 ? 0 : held / all;
    }

    private static string? Mend(ClaimText claim, SourceArticle source, Attribution statement, string speaker)
    {
        if (Pronouns.IsOne(speaker) || claim.Words.Any(word => Pronouns.IsFirstPerson(word.Folded)))
            return null;
        var terms = SourceMention.Of(statement.Speaker!);
        if (!claim.Names.Exists(name => terms.MayBe(name.Terms)))
        {
            var cue = IsSpeech(source, statement) ? $"{speaker} said" : $"according to {speaker}";
            return IsNamedByNoun(claim, speaker) ? null : Edit.Append(claim.Text, cue);
        }

        // Of two people “he” might be either: the claim's own name for the speaker tells.
        if (claim.Names.Exists(name => !terms.MayBe(name.Terms)))
            return Edit.Append(claim.Text, $"{NameIn(claim, claim.Names.First(name => terms.MayBe(name.Terms)))} said");
        return Genders.Of(source, terms.FullTerms) switch
        {
            Sex.Male => Edit.Append(claim.Text, "he said"),
            Sex.Female => Edit.Append(claim.Text, "she said"),
            _ => null,
        };
    }

    private static string NameIn(ClaimText claim, ClaimName name) => Possessive.Without(claim.Slice(name.First, name.End - 1));

    // “The company …, the company said.” reads badly.
    private static bool IsNamedByNoun(ClaimText claim, string speaker) =>
        char.IsLower(speaker[0]) && claim.Text.Contains(speaker.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    // “believes” is no “said”.
    private static bool IsSpeech(SourceArticle source, Attribution statement) =>
        statement.Cue is not { } cue || source.Article.TextOf(cue).Split(' ').Any(Speech.Contains);
}
