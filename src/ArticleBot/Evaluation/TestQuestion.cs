using System.Collections.Immutable;

namespace ArticleBot.Evaluation;

/// <summary>A question with what its answer should be.</summary>
/// <param name="Line">The line of the file that it stands in, 1 or more.</param>
/// <param name="Id">Its id, as the file has it; null where it has none.</param>
/// <param name="Text">The question.</param>
public sealed record TestQuestion(int Line, string? Id, string Text)
{
    /// <summary>The article that it is about: an id, a path or an address; null for the whole library.</summary>
    public string? Article { get; init; }

    /// <summary>Names the text that the article had when the expectation was written; null where that is not known.</summary>
    public string? Hash { get; init; }

    /// <summary>The paragraphs of which the answer should cite one; none where the words or nothing is expected.</summary>
    public ImmutableArray<int> Paragraphs { get; init; } = [];

    /// <summary>The words of which the answer should have one entry; none where the paragraphs or nothing is expected.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Whether the article does not answer, so that the bot should say so.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Whether it says what the answer should be.</summary>
    public bool IsLabelled => IsAbsent || !Paragraphs.IsEmpty || !Words.IsEmpty;

    /// <summary>By what it is found again in another run.</summary>
    public string Key => $"{Article}\n{Text}";
}
