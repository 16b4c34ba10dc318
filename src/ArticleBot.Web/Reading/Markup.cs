using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ArticleBot.Web.Reading;

/// <summary>Makes the markup of a component outside of a request for its page.</summary>
internal static class Markup
{
    /// <summary>The markup of a view with its parameters.</summary>
    public static Task<string> OfAsync<TView>(HtmlRenderer renderer, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TView : IComponent
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            values.Add(name, value);
        return renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(values))).ToHtmlString());
    }
}
