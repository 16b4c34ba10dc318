using ArticleBot.Chats;
using ArticleBot.Chats.Servers;
using ArticleBot.Conversations;
using ArticleBot.Keys;
using ArticleBot.Library;
using ArticleBot.Replies.Keeping;
using ArticleBot.Votes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleBot.Storage;

/// <summary>Adds what is kept for good.</summary>
public static class StorageServices
{
    /// <summary>Adds the library's store and that of votes; nothing is opened before it is asked for.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSection<StorageOptions>(StorageOptions.Section);
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidation>();
        services.AddSingleton(all => Open(all.GetRequiredService<IOptions<StorageOptions>>().Value));
        services.AddSingleton<IStoreBackup>(all => new StoreBackup(
            FileOf(all.GetRequiredService<IOptions<StorageOptions>>().Value), all.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IVoteStore, VoteStore>();
        services.AddSingleton<IAnswerStore, AnswerStore>();
        services.AddSingleton<IKeyStore, KeyStore>();
        services.AddSingleton<IStoreCheck, StoreCheck>();
        services.AddSingleton<IWorkStore, WorkStore>();
        return services.AddSingleton<IArticleStore, ArticleStore>();
    }

    /// <summary>Adds, for a chat, what it keeps: channels' choices, servers' settings, and what was said lately.</summary>
    public static IServiceCollection AddChatStorage(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton<IChannelStore, ChatStore>();
        services.AddSingleton<IServerStore, ServerStore>();
        services.AddSingleton<IClaimStore, ClaimStore>();
        return services.AddSingleton<IConversationStore, TurnStore>();
    }

    private static Database Open(StorageOptions options) => options.Provider == StorageProvider.PostgreSql
        ? new PostgreSqlDatabase(options.ConnectionString)
        : new SqliteDatabase(FileOf(options)!);

    // Null for a server.
    private static string? FileOf(StorageOptions options) =>
        options.Provider == StorageProvider.Sqlite ? Path.Combine(AppContext.BaseDirectory, options.Path) : null;
}
