using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Writing;

/// <summary>The section <c>Grounding</c>: who judges a model's sentences beside the rules.</summary>
public sealed class GroundingOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Grounding";

    /// <summary>Off, Free or All: about which sentences that passed the checks the model is asked once more. Default: Free; without a
    /// model nobody is asked.</summary>
    public SecondOpinionScope SecondOpinion { get; set; } = SecondOpinionScope.Free;

    /// <summary>The name of the model that is asked, on the same server, up to 200 characters. Empty, the default: the one that
    /// writes.</summary>
    [StringLength(200)]
    public string ModelId { get; set; } = "";
}
