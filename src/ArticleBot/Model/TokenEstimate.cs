namespace ArticleBot.Model;

/// <summary>How many tokens a text costs, without knowing the model's tokeniser.</summary>
public static class TokenEstimate
{
    private const int UnitsPerToken = 4;

    /// <summary>About one token for four UTF-16 units of English, rounded up; one a unit outside ASCII.</summary>
    public static int Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ascii = text.Count(char.IsAscii);
        return (ascii + UnitsPerToken - 1) / UnitsPerToken + text.Length - ascii;
    }
}
