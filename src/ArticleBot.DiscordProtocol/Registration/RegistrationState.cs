namespace ArticleBot.DiscordProtocol.Registration;

/// <summary>How the registration of the commands stands.</summary>
public enum RegistrationState
{
    /// <summary>It has not ended.</summary>
    UnderWay,

    /// <summary>Discord has the commands as they are now.</summary>
    Registered,

    /// <summary>It failed at last, and is tried again.</summary>
    Failing,
}
