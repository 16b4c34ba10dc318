using ArticleBot.Replies.Links;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Access;

/// <summary>Stops the start where a token is asked for and there is none; other front ends need none.</summary>
internal sealed class TokenValidation : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options) => options is { Access: WebAccess.Token, Token.Length: 0 }
        ? ValidateOptionsResult.Fail(
            "Web:Token is missing: Web:Access is 'Token'; set the environment variable Web__Token "
            + "(or: dotnet user-secrets set Web:Token TOKEN --project src/ArticleBot.Web)")
        : ValidateOptionsResult.Success;
}
