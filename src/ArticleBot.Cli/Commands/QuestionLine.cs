namespace ArticleBot.Cli.Commands;

/// <summary>A question that a command is asked.</summary>
/// <param name="Id">Its id as JSON (a string or a number) in the words of who asked; null where none was given.</param>
/// <param name="Text">The question.</param>
internal sealed record QuestionLine(string? Id, string Text);
