using System.Text;
using System.Xml;

namespace ArticleBot.Model;

/// <summary>
/// Text that an XML document can hold. Semantic Kernel sends a prompt that it cannot read as XML, rules and all, as one
/// message of the user's.
/// </summary>
internal static class XmlText
{
    /// <summary>The text without the units that XML has no way to write.</summary>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune);
        }

        return clean.ToString();
    }
}
