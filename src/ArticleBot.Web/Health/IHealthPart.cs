namespace ArticleBot.Web.Health;

/// <summary>A part that <c>/health/ready</c> looks at; each one that the host's services hold is asked.</summary>
public interface IHealthPart
{
    /// <summary>Its name in the reply: one lower-case word.</summary>
    string Name { get; }

    /// <summary>Looks how it is; every few seconds at most.</summary>
    Task<PartHealth> LookAsync(CancellationToken cancellation);
}
