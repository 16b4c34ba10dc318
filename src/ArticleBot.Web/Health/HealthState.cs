namespace ArticleBot.Web.Health;

/// <summary>How a part of the bot is, from best to worst.</summary>
public enum HealthState
{
    /// <summary>It is not configured, and nothing needs it.</summary>
    Off,

    /// <summary>It works.</summary>
    Ready,

    /// <summary>It does not work, or not yet; questions are answered without it.</summary>
    Degraded,

    /// <summary>It does not work, and nothing works without it.</summary>
    NotReady,
}
