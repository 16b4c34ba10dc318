using ArticleBot.Articles;
using ArticleBot.Articles.Links;
using ArticleBot.Articles.Seeds;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Checking;
using ArticleBot.Conversations;
using ArticleBot.Evaluation;
using ArticleBot.Grounding.Replies;
using ArticleBot.Library;
using ArticleBot.Meaning;
using ArticleBot.Model;
using ArticleBot.Observing;
using ArticleBot.Quotations;
using ArticleBot.Replies.Links;
using ArticleBot.Retrieval;
using ArticleBot.Summarising;
using ArticleBot.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ArticleBot;

/// <summary>The composition root of the product: everything that a front end asks for.</summary>
public static class ArticleBotServices
{
    /// <summary>Adds the articles, the slices and their options; a wrong setting stops the host's start.</summary>
    public static IServiceCollection AddArticleBot(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSection<ArticlesOptions>(ArticlesOptions.Section);
        services.AddSection<LinksOptions>(LinksOptions.Section);
        services.AddSingleton<IValidateOptions<LinksOptions>, LinksOptionsValidation>();
        services.AddSingleton<LinkReader>();
        services.AddSingleton<ArticleLibrary>();
        services.AddSection<LibraryOptions>(LibraryOptions.Section);
        services.AddSingleton<ArticleShelf>();
        services.AddSection<ModelOptions>(ModelOptions.Section);
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsValidation>();
        services.AddSingleton<LanguageModel>();
        services.AddSection<GroundingOptions>(GroundingOptions.Section);
        services.AddSingleton<GroundedWriter>();
        services.AddMeaning();
        services.AddSection<AskingOptions>(AskingOptions.Section);
        services.AddSingleton(provider => new IndexCache(provider.GetRequiredService<IOptions<AskingOptions>>().Value.MaxIndexes));
        services.AddSingleton<Asker>();
        services.AddSection<ObservingOptions>(ObservingOptions.Section);
        services.AddSingleton<IValidateOptions<ObservingOptions>, ObservingOptionsValidation>();
        services.AddSingleton<QuestionWatch>();
        services.AddSingleton<Evaluator>();
        services.AddSection<ConversationsOptions>(ConversationsOptions.Section);
        services.AddSingleton<ConversationMemory>();
        services.AddSingleton<ConversationAsker>();
        services.AddSingleton<ReplyCheck>();
        services.AddSingleton<TextCheck>();
        services.AddSingleton<Summariser>();
        services.AddSection<QuotationsOptions>(QuotationsOptions.Section);
        services.AddSingleton(provider => new QuotationArchive(
            provider.GetRequiredService<IOptions<QuotationsOptions>>(), provider.GetRequiredService<IndexCache>()));
        services.AddSection<WebOptions>(WebOptions.Section);
        services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidation>();
        services.AddSingleton<CitationLinks>();
        return services;
    }
}
