using System.Runtime.CompilerServices;

namespace ArticleBot.Tests.Meaning;

/// <summary>Tests, and the programs that they start, keep vectors in a folder of their own and not in the user's.</summary>
internal static class TestCache
{
    [ModuleInitializer]
    internal static void Use() =>
        Environment.SetEnvironmentVariable("Meaning__Cache", Path.Combine(AppContext.BaseDirectory, "test-vectors"));
}
