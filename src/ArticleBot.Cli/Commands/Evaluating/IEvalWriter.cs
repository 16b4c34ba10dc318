namespace ArticleBot.Cli.Commands.Evaluating;

/// <summary>Writes an evaluation for a program (JSON) or for a person.</summary>
internal interface IEvalWriter
{
    void Write(EvalReport report);
}
