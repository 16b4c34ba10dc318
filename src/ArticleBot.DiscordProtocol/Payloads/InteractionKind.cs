namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>What an interaction is; Discord may send kinds that have no name here.</summary>
public enum InteractionKind
{
    /// <summary>Discord asks whether the endpoint lives.</summary>
    Ping = 1,

    /// <summary>A command was called.</summary>
    Command = 2,

    /// <summary>A button was pressed.</summary>
    Component = 3,

    /// <summary>A user types into an option whose values are proposed.</summary>
    Completion = 4,

    /// <summary>A modal was sent.</summary>
    Modal = 5,
}
