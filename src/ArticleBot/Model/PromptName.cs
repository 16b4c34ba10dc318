namespace ArticleBot.Model;

/// <summary>The prompts, each named like its folder.</summary>
public enum PromptName
{
    /// <summary>A question about passages of an article. Variables: title, passages, question.</summary>
    Ask,

    /// <summary>A summary of passages. Variables: title, passages, task, focus.</summary>
    Summarise,

    /// <summary>A follow-up question made to stand alone. Variables: conversation, question.</summary>
    Condense,

    /// <summary>Statements that failed their check, with the reasons. Variables: title, passages, statements.</summary>
    Repair,

    /// <summary>Statements that passed, to be judged once more. Variables: title, statements.</summary>
    Verify,
}
