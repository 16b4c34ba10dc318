using System.Security.Cryptography;
using System.Text;

namespace ArticleBot.Meaning;

/// <summary>Names a table of vectors by what it was made of: a hash of the model's name and of every text.</summary>
/// <param name="Hash">64 hexadecimal digits.</param>
public sealed record VectorKey(string Hash)
{
    /// <summary>The key of some texts under a model.</summary>
    internal static VectorKey Of(string model, string text, IReadOnlyList<Articles.TextSpan> spans)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{model}\n{text.Length}\n"));
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        foreach (var span in spans)
        {
            hash.AppendData(BitConverter.GetBytes(span.Start));
            hash.AppendData(BitConverter.GetBytes(span.Length));
        }

        return new VectorKey(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
