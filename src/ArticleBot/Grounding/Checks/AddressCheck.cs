using System.Text.RegularExpressions;
using ArticleBot.Grounding.Claims;

namespace ArticleBot.Grounding.Checks;

/// <summary>A link, an address, a tag or a call to somebody (“@everyone”) stands in a claim only as a cited passage has it.</summary>
internal static partial class AddressCheck
{
    public static Finding? Find(ClaimText claim)
    {
        foreach (Match address in Addresses().Matches(claim.Text))
        {
            if (!claim.Cited.Passages.Any(passage =>
                passage.Source.Article.TextOf(passage.Paragraph).Contains(address.Value, StringComparison.OrdinalIgnoreCase)))
                return new Finding(Verdict.Unsupported, address.Value);
        }

        return null;
    }

    // A domain is small letters on both sides of a stop: “evil.example”, and not “left.Then”. The lengths are
    // those of domains, and keep the search short in any text.
    [GeneratedRegex(@"[a-zA-Z][a-zA-Z0-9+.-]{1,20}://[^\s<>)\]”""]+|\bwww\.[^\s<>)\]”""]+|[@#][\w-]+|<[^<>\n]*>|\]\([^()\n]*\)"
        + @"|\b[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z][a-z0-9-]{1,62}){1,8}\b")]
    private static partial Regex Addresses();
}
