using System.Text;
using ArticleBot.Articles.Reading;
using ArticleBot.Cli.Running;

namespace ArticleBot.Cli.Commands;

/// <summary>Reads a file of questions, or standard input, of which neither may have an end.</summary>
internal static class QuestionFile
{
    // Far more than anybody waits for.
    private const int MostCharacters = 8 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads its lines.</param>
    /// <exception cref="BadInputException">The file is missing, none, unreadable, no text in UTF-8, or too long.</exception>
    public static T Read<T>(string path, Func<TextReader, T> read)
    {
        try
        {
            if (NamedFile.FaultIn(path, "a file with questions") is { } fault)
                throw new BadInputException($"{path}: {fault}");
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return Read(reader, path, read);
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException($"{path}: this is not text in UTF-8");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"{path}: the file cannot be read");
        }
    }

    /// <summary>Reads what may have no end.</summary>
    /// <param name="lines">The questions.</param>
    /// <param name="name">What an error calls them.</param>
    /// <param name="read">Reads the lines.</param>
    /// <exception cref="BadInputException">There are too many, or one is too long.</exception>
    public static T Read<T>(TextReader lines, string name, Func<TextReader, T> read)
    {
        using var bounded = new BoundedReader(lines, name, MostCharacters);
        return read(bounded);
    }
}
