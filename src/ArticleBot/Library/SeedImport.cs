using ArticleBot.Articles;
using ArticleBot.Articles.Seeds;

namespace ArticleBot.Library;

/// <summary>Puts the articles folder's files into the library, once in a process: those that are new, and those that changed.</summary>
internal sealed class SeedImport(ArticleLibrary folder, IArticleStore store, TimeProvider time)
{
    private const string AddedBy = "the articles folder";
    private readonly Lock gate = new();
    private bool isDone;

    public void Run()
    {
        lock (gate)
        {
            if (isDone)
                return;
            var known = store.Seeds();
            foreach (var (file, id) in folder.SeedFiles())
                Import(file, id, known.GetValueOrDefault(ArticleOrigin.OfSeed(file)));
            isDone = true;
        }
    }

    private void Import(string file, string id, SeedState? known)
    {
        try
        {
            var content = folder.ContentOfSeed(file);
            if (known is { IsHidden: true } || known?.FileHash == TextHash.Of(content.Bytes))
                return;
            var text = ReadText.Of(content, shown: file);
            if (known is null)
                store.Add(new NewArticle(text, id, Owner: null, ArticleOrigin.OfSeed(file), AddedBy, time.GetUtcNow()));
            else if (store.Find(owner: null, known.Id) is { } entry && entry.Text.Hash != text.Kept.Hash)
                store.Revise(entry, text, time.GetUtcNow());
        }
        catch (ArticleException exception)
        {
            folder.Skip(exception);
        }
    }
}
