using System.Globalization;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Direct;
using ArticleBot.Quotations.People;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>
/// How the quotations that the program finds agree with what people marked in annotated articles: one is right where they marked its
/// words with its speaker. What lies in discarded text, or whose speaker the annotation does not tell, counts for nothing.
/// </summary>
internal sealed class DirectReliability
{
    private const double Shown = 0.35;

    private readonly List<(Attribution Statement, bool IsRight)> found = [];

    /// <summary>Compares.</summary>
    public DirectReliability(IEnumerable<(AnnotatedArticle Annotated, Reading Reading)> articles)
    {
        foreach (var (annotated, reading) in articles)
            Compare(annotated, reading);
    }

    /// <summary>Writes how many are right, by confidence and by rule.</summary>
    public void Write(string name, TextWriter output)
    {
        var right = found.Count(one => one.IsRight);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {right} of {found.Count} right"));
        ReliabilityTable.Write(found, Shown, output);
    }

    private void Compare(AnnotatedArticle annotated, Reading reading)
    {
        foreach (var (attribution, run) in DirectQuotations.Parts(reading))
        {
            var span = reading.Article.FileOffsets.ToFile(run.Words);
            if (!annotated.IsDiscarded(span.Start) && IsRight(reading, attribution, annotated.At(span.Start, span.End)) is { } isRight)
                found.Add((attribution, isRight));
        }
    }

    // Null where the annotation does not tell.
    private static bool? IsRight(Reading reading, Attribution attribution, AnnotatedQuotation? marked)
    {
        if (marked is null)
            return false;
        var member = reading.Cast.Members.FirstOrDefault(known => known.Name == attribution.Speaker?.Name);
        if (member is not null)
            return SpeakerKey.IsSpeaker(member, marked);
        return marked.Class is "named" or "pronoun" or "org" or "nominal" ? false : null;
    }
}
