using Microsoft.Extensions.Options;

namespace ArticleBot.Articles.Links;

/// <summary>Finds a host in <see cref="LinksOptions.AllowedHosts"/> that is none.</summary>
internal sealed class LinksOptionsValidation : IValidateOptions<LinksOptions>
{
    public ValidateOptionsResult Validate(string? name, LinksOptions options) => AllowedHosts.FaultIn(options.AllowedHosts) is { } wrong
        ? ValidateOptionsResult.Fail($"Links:AllowedHosts has '{wrong}': allowed are hosts, or host:port, parted by commas")
        : ValidateOptionsResult.Success;
}
