namespace ArticleBot.Meaning;

/// <summary>
/// A model that reads two texts together: a question with a passage, a claim with a premise. Thread-safe. It loads nothing before
/// its first use.
/// </summary>
public interface IPairModel : IDisposable
{
    /// <summary>Loads what reads passages now, where it is not loaded yet; what judges claims is loaded at its first use.</summary>
    /// <exception cref="MeaningException">It is missing or damaged.</exception>
    void Load();

    /// <summary>Whether a word is common enough to stand in the model's vocabulary as a whole.</summary>
    /// <param name="word">The word in small letters.</param>
    /// <exception cref="MeaningException">The vocabulary is missing or damaged.</exception>
    bool Knows(string word);

    /// <summary>Reads a passage for the answer to a question.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="passage">The text that may answer; what is too long for the model is not read.</param>
    /// <exception cref="MeaningException">The model gave no result.</exception>
    PassageReading Read(string question, string passage);

    /// <summary>Judges whether a premise supports a claim.</summary>
    /// <param name="claim">One sentence.</param>
    /// <param name="premise">One to a few sentences; what is too long for the model is not read.</param>
    /// <exception cref="MeaningException">The model gave no result.</exception>
    Entailment Judge(string claim, string premise);
}
