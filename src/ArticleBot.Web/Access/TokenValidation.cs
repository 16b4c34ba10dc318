using ArticleBot.Keys;
using ArticleBot.Library;
using ArticleBot.Replies.Links;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Access;

/// <summary>Stops the start where a token is asked for and there is neither one nor a key; other front ends need none.</summary>
internal sealed class TokenValidation(IKeyStore keys) : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options) =>
        options is { Access: WebAccess.Token, Token.Length: 0 } && !HasKeys()
            ? ValidateOptionsResult.Fail(
                "Web:Token is missing: Web:Access is 'Token'; make a key (articlebot keys add NAME), or set the environment variable "
                + "Web__Token (or: dotnet user-secrets set Web:Token TOKEN --project src/ArticleBot.Web)")
            : ValidateOptionsResult.Success;

    private bool HasKeys()
    {
        try
        {
            return !keys.List().IsEmpty;
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
