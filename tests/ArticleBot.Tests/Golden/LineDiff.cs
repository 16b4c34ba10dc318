using System.Text;

namespace ArticleBot.Tests.Golden;

/// <summary>Two texts line by line: what went, what came, and the lines around it.</summary>
internal static class LineDiff
{
    private const int Around = 1;

    /// <summary>The changed lines, “- ” before what went and “+ ” before what came; “…” stands for lines that are the same.</summary>
    public static string Of(string before, string after)
    {
        var lines = Lines(before.Split('\n'), after.Split('\n'));
        var shown = new StringBuilder();
        var isLeftOut = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var isNear = lines.Skip(i - Around).Take(Math.Min(i, Around) + 1 + Around).Any(line => line[0] != ' ');
            if (isNear)
                shown.Append(lines[i]).Append('\n');
            else if (!isLeftOut)
                shown.Append("  …\n");
            isLeftOut = !isNear;
        }

        return shown.ToString();
    }

    private static List<string> Lines(string[] before, string[] after)
    {
        // The longest common lines of each two ends.
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var lines = new List<string>();
        var (gone, come) = (0, 0);
        while (gone < before.Length || come < after.Length)
        {
            if (gone < before.Length && come < after.Length && before[gone] == after[come])
            {
                lines.Add("  " + before[gone++]);
                come++;
            }
            else if (gone < before.Length && (come == after.Length || common[gone + 1, come] >= common[gone, come + 1]))
            {
                lines.Add("- " + before[gone++]);
            }
            else
            {
                lines.Add("+ " + after[come++]);
            }
        }

        return lines;
    }
}
