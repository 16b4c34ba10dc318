using ArticleBot.Quotations.Cues;

namespace ArticleBot.Quotations.Direct;

/// <summary>Words in marks with what speaks for a quotation, and who may have said them.</summary>
/// <param name="Around">The surroundings of the words.</param>
/// <param name="Candidates">Who may have said them, each with features.</param>
/// <param name="Choice">Who most likely said them.</param>
/// <param name="Features">What speaks for and against a quotation.</param>
/// <param name="Probability">How likely they are a quotation, 0 to 1.</param>
/// <param name="IsQuotation">Whether they are taken for one.</param>
internal sealed record JudgedRun(
    Surroundings Around, List<Candidate> Candidates, SpeakerChoice Choice, List<string> Features, double Probability, bool IsQuotation);
