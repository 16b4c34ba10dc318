namespace ArticleBot.Asking;

/// <summary>A sentence of an extractive answer.</summary>
/// <param name="Sentence">Its place in the index.</param>
/// <param name="IsAdded">Whether it stands there only so that a pronoun of the next one can be understood.</param>
internal sealed record ChosenSentence(int Sentence, bool IsAdded);
