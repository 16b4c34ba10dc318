using System.Buffers;
using System.Text;

namespace ArticleBot.Articles.Formats.Texts;

/// <summary>
/// Mends text whose UTF-8 was once read in another code page: “donâ€™t”, “CafÃ©”. What a step on the way dropped of it, as control
/// characters and spaces that do not break are dropped, is put back where only one letter or mark is likely.
/// </summary>
internal static class MisreadText
{
    private const int MostTimes = 3;
    private const int FewestSure = 2;
    private const int ShortestSure = 3;

    // Where Windows has quotation marks, dashes and a bullet.
    private const char FirstMark = '\u0091';
    private const char LastMark = '\u0097';

    private static readonly SearchValues<char> Signs = SearchValues.Create("ÂÃÄÅâð√¬‚ƒ≈");
    private static readonly CodePage Windows = new("windows-1252");
    private static readonly CodePage Macintosh = new("macintosh");

    /// <summary>The text as it was meant.</summary>
    /// <param name="text">The text as it was read.</param>
    public static MendedText Mend(string text)
    {
        var mended = new MendedText(text, null, null);
        for (var time = 0; time < MostTimes && mended.Text.AsSpan().ContainsAny(Signs); time++)
        {
            var next = IsMisread(mended.Text, Windows) ? Mend(mended, Windows)
                : IsMisread(mended.Text, Macintosh) ? Mend(mended, Macintosh) : null;
            if (next is null)
                break;
            mended = next;
        }

        return mended.Text.AsSpan().ContainsAnyInRange(FirstMark, LastMark) ? mended with { Text = WithMarks(mended.Text) } : mended;
    }

    // One mark of three signs is none by chance, nor are two letters of two, nor a capital letter inside a word.
    private static bool IsMisread(string text, CodePage page)
    {
        var found = 0;
        for (var at = 0; at < text.Length && found < FewestSure; at++)
        {
            if (page.RuneAt(text, at, out var length) is null)
            {
                found += page == Windows && IsHalfMark(text, at) ? 1 : 0;
                continue;
            }

            var isInside = at > 0 && char.IsLower(text[at - 1]) && char.IsUpper(text[at]);
            found += length >= ShortestSure || isInside ? FewestSure : 1;
            at += length - 1;
        }

        return found >= FewestSure;
    }

    private static bool IsHalfMark(string text, int at) => text[at] == 'â' && at + 1 < text.Length && text[at + 1] == '€';

    private static MendedText Mend(MendedText read, CodePage page)
    {
        var text = read.Text;
        var isWhole = page == Windows && !HasLetters(text, page);
        var words = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        var ends = new Dictionary<int, int>();
        for (var at = 0; at < text.Length; at++)
        {
            var meant = page.RuneAt(text, at, out var length)?.ToString() ?? (isWhole ? Restored(text, at, out length) : null);
            if (meant is null)
            {
                words.Append(text[at]);
                places.Add(read.PlaceOf(at));
                continue;
            }

            words.Append(meant);
            places.AddRange(Enumerable.Repeat(read.PlaceOf(at), meant.Length));
            ends[read.PlaceOf(at)] = read.EndOf(at + length - 1);
            at += length - 1;
        }

        return new MendedText(words.ToString(), places, ends);
    }

    // A text that has letters with accents in their places was misread in part, and lost none.
    private static bool HasLetters(string text, CodePage page)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (page.RuneAt(text, at, out var length) is not null)
                at += length - 1;
            else if (text[at] is >= 'À' and <= 'ÿ' && !Signs.Contains(text[at]))
                return true;
        }

        return false;
    }

    // What stands without its last sign lost one that no reader sees, or that became a plain letter.
    private static string? Restored(string text, int at, out int length)
    {
        length = 1;
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var isInside = at > 0 && char.IsLetter(text[at - 1]);
        if (IsHalfMark(text, at))
        {
            length = 2;
            return isInside && at + 2 < text.Length && char.IsLetter(text[at + 2]) ? "-" : "”";
        }

        if (text[at] == 'Ã' && next == 'o' && isInside && at + 2 < text.Length && char.IsLetter(text[at + 2]))
        {
            length = 2;
            return "ú";
        }

        return text[at] switch
        {
            'Ã' when !char.IsLetter(next) => "à",
            'Ã' => isInside ? "í" : "Á",
            'Â' when char.IsWhiteSpace(next) => "",
            'Å' when char.IsLower(next) && !isInside => "Ł",
            _ => null,
        };
    }

    // Browsers, too, read control characters of Latin-1 as the marks that Windows has in their places.
    private static string WithMarks(string text) =>
        string.Create(text.Length, text, (units, read) =>
        {
            for (var i = 0; i < units.Length; i++)
                units[i] = read[i] is >= FirstMark and <= LastMark ? Windows.MarkOf(read[i]) : read[i];
        });

    // The signs of a code page for the upper half of the bytes.
    private sealed class CodePage
    {
        private const int FirstHigh = 0x80;
        private const int Highs = 0x80;
        private const int Longest = 4;

        private readonly string signs;
        private readonly Dictionary<char, byte> bytes = [];

        public CodePage(string name)
        {
            signs = CodePagesEncodingProvider.Instance.GetEncoding(name)!
                .GetString([.. Enumerable.Range(FirstHigh, Highs).Select(value => (byte)value)]);
            // A page that has no sign for a byte lets it stand as a control character.
            for (var value = FirstHigh; value < FirstHigh + Highs; value++)
                bytes[(char)value] = (byte)value;
            for (var i = 0; i < Highs; i++)
                bytes[signs[i]] = (byte)(FirstHigh + i);
        }

        public char MarkOf(char control) => signs[control - FirstHigh];

        /// <summary>The character whose bytes stand at a place, each as its own sign; null where none does.</summary>
        public Rune? RuneAt(string text, int at, out int length)
        {
            length = 0;
            Span<byte> found = stackalloc byte[Longest];
            // Letters and marks of the languages that stand in articles begin with few bytes.
            if (!bytes.TryGetValue(text[at], out var first) || first is not ((>= 0xC2 and <= 0xC5) or 0xE2 or 0xF0))
                return null;
            var wanted = first < 0xE0 ? 2 : first < 0xF0 ? 3 : Longest;
            for (; length < wanted && at + length < text.Length && bytes.TryGetValue(text[at + length], out var value); length++)
                found[length] = value;
            var isRune = Rune.DecodeFromUtf8(found[..length], out var rune, out var used) == OperationStatus.Done;
            return isRune && used == wanted ? rune : null;
        }
    }
}
