using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>
/// Finds letters to a columnist and the replies to them: “DEAR MARY: … -- SECOND RATE”, “DEAR SECOND: …”, “Mary says: …”; and letters to
/// an editor: “SIR – …”. The greeting and the name of the writer may stand in paragraphs of their own.
/// </summary>
internal static partial class Letters
{
    /// <summary>The rule of a letter to an editor (<see cref="Attribution.Rule"/>).</summary>
    public const string ToEditor = "letter-to-editor";

    private const int LongestSignature = 60;

    private static readonly Regex SignOff = Patterns.Of("genres", "sign-off");
    private static readonly Regex Reply = Patterns.Of("genres", "reply");
    private static readonly Regex Closing = Patterns.Of("genres", "closing");
    private static readonly Regex Closed = Patterns.Of("genres", "closed");

    /// <summary>An attribution for each paragraph of a letter or of a reply; none where no letter is signed.</summary>
    public static List<Attribution> Find(Reading reading)
    {
        var (found, letters) = (new List<Attribution>(), Read(reading.Article));
        if (letters.Find(letter => letter.Writer is not null) is not { } first)
            return found;
        var columnist = SpokenBlocks.Of(reading, InFull(reading.Article, first.To), null);
        foreach (var letter in letters.Where(letter => letter.Writer is not null || !letter.IsToEditor))
        {
            var isReply = letter.Writer is null;
            var speaker = isReply ? columnist : new Speaker(letter.Writer!, null);
            foreach (var (number, words) in letter.Parts)
                SpokenBlocks.Add(number, words, speaker, isReply ? QuotationKind.Answer : QuotationKind.Post, found,
                    letter.IsToEditor ? ToEditor : null);
        }

        return found;
    }

    private static List<Letter> Read(Article article)
    {
        var letters = new List<Letter>();
        foreach (var block in article.Paragraphs)
        {
            var text = article.TextOf(block);
            if (letters is [.., var open] && Ends(open, block, text, letters))
                continue;
            var salutation = Salutation().Match(text);
            if (salutation.Success)
            {
                var to = salutation.Groups["to"].Value;
                if (letters is [.., { Writer: null } last])
                    last.SignBy(to);
                letters.Add(new Letter(to));
            }
            else if (letters is not [.., { Writer: null }])
            {
                continue;
            }

            // A short letter may look like a heading.
            if (!block.IsEvidence && (salutation.Length == 0 || salutation.Length == text.Length))
            {
                letters[^1].LastLine = text;
                continue;
            }

            var (start, end) = (salutation.Length, text.Length);
            if (Signature().Match(text, start) is { Success: true } signature)
            {
                letters[^1].SignedWith(signature.Groups["by"].Value.Trim());
                end = start + text.AsSpan(start, signature.Index - start).TrimEnd().Length;
            }

            letters[^1].LastLine = text;
            letters[^1].Parts.Add((block.Number, TextSpan.Between(block.Span.Start + start, block.Span.Start + end)));
        }

        return letters;
    }

    // What signs the letter in a paragraph of its own, or answers it: “Yours, Worn Out”, “Ann Lee, Oslo”, “Mary says: …”.
    private static bool Ends(Letter open, Paragraph block, string text, List<Letter> letters)
    {
        if (open.Writer is not null)
            return !open.IsToEditor && IsReply(open, block, text, letters);
        // “Write to Mary at …” is no more of her reply.
        if (open.IsAnswer)
            return !Salutation().IsMatch(text) && text.Contains(open.To, StringComparison.Ordinal);
        if (open.Parts.Count > 0 && !open.IsClosed && Closing.IsMatch(text))
        {
            open.IsClosed = true;
            return true;
        }

        if (open.Parts.Count == 0 || SignedBy(open, text) is not { } writer)
            return false;
        open.Writer = writer;
        return true;
    }

    private static string? SignedBy(Letter letter, string text)
    {
        if (letter.IsClosed)
            return Signer().Match(text) is { Success: true } name ? InSmallLetters(name.Groups["by"].Value) : null;
        var signed = SignOff.Match(text);
        if (!signed.Success && letter.IsToEditor)
            signed = Address().Match(text);
        return signed.Success ? signed.Groups["by"].Value : null;
    }

    private static bool IsReply(Letter open, Paragraph block, string text, List<Letter> letters)
    {
        var reply = Reply.Match(text);
        if (!reply.Success || reply.Groups["by"].Value != open.To)
            return false;
        var words = TextSpan.Between(block.Span.Start + reply.Length, block.Span.End);
        letters.Add(new Letter(open.To) { IsAnswer = true, Parts = { (block.Number, words) } });
        return true;
    }

    // “ANN LEE” is Ann Lee, “T. J. LEE” is T. J. Lee.
    private static string InSmallLetters(string name) => name.Any(char.IsLower) ? name
        : string.Join(' ', name.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) || word.Length < 2
            ? word : word[0] + word[1..].ToLowerInvariant()));

    // The columnist as the title has the name: “Ask Mary Bell”.
    private static string InFull(Article article, string to)
    {
        var title = article.TextOf(article.Blocks[0]);
        foreach (Match name in Name().Matches(title))
        {
            if (name.Value.StartsWith(to + " ", StringComparison.OrdinalIgnoreCase))
                return name.Value;
        }

        var at = title.IndexOf(to, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? to : title.Substring(at, to.Length);
    }

    [GeneratedRegex(
        @"^(?:D(?:EAR|ear) (?<to>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})[:,](?: |$)"
        + @"|(?<to>SIR|Sir|A [Cc]hara|A CHARA)(?:[,:]? [–—-]|[,:]) |(?<to>G(?:ENTLE|entle) R(?:EADERS?|eaders?))[:,](?: |$))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Salutation();

    [GeneratedRegex(
        @"(?<=[.!?…”""’'] ?)(?:--|—|–|-(?= Yours)) ?(?<by>\p{Lu}[^.!?:;]{1,60})[.!?]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    // “Godfrey Nunn”, “Godfrey Nunn Pinfold Lane, Marsham”
    [GeneratedRegex(
        @"^(?<by>\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+)(?:,? [\p{L}\p{N} ,'’-]{0,60})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    // “ANN LEE,”, “T. J. Lee”, “Dr Ann van der Lee”
    [GeneratedRegex(
        @"^(?<by>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der)){1,5}),?(?: \([^()]{1,40}\),?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signer();

    [GeneratedRegex(@"(?<=\b(?:Dear|Ask) )\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // To whom it goes, its paragraphs, and who signs it: nobody signs a reply.
    private sealed record Letter(string To)
    {
        public string? Writer { get; set; }

        /// <summary>Whether it is a reply that begins with its writer's name.</summary>
        public bool IsAnswer { get; init; }

        public bool IsToEditor => To.ToUpperInvariant() is "SIR" or "EDITOR" or "A CHARA";

        /// <summary>Whether “Yours, etc,” stands below it, and the name is still to come.</summary>
        public bool IsClosed { get; set; }

        /// <summary>The last paragraph, a heading or not.</summary>
        public string? LastLine { get; set; }

        public List<(int Number, TextSpan Words)> Parts { get; } = [];

        // “– Yours, etc,” and the name in the next paragraph; “– Yours, etc, Ann Lee, Oslo”; “– Ann Lee”.
        public void SignedWith(string name)
        {
            var closing = Closed.Match(name);
            IsClosed = closing.Success && closing.Length == name.Length;
            if (!IsClosed)
                Writer = closing.Success ? InSmallLetters(name[closing.Length..].Split(',')[0]) : name;
        }

        // The reply greets whoever the last line names: “Second Rate”, “Dear Second, …”.
        public void SignBy(string greeted)
        {
            var line = LastLine?.TrimStart('-', '—', '–', ' ');
            if (Parts.Count == 0 || line is not { Length: <= LongestSignature })
                return;
            if (!line.StartsWith(greeted, StringComparison.OrdinalIgnoreCase))
                return;
            Writer = line.TrimEnd('.');
            if (Parts[^1].Words.Length == LastLine!.Length)
                Parts.RemoveAt(Parts.Count - 1);
        }
    }
}
