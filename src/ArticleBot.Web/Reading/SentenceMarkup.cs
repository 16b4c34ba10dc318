using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ArticleBot.Articles;
using ArticleBot.Replies.Markup;
using Microsoft.AspNetCore.Components;

namespace ArticleBot.Web.Reading;

/// <summary>
/// The markup of a block's sentences. Components write every letter that is not of ASCII as a reference of eight characters; most of a
/// long page would be such references. Here only what could be markup is written so.
/// </summary>
internal static class SentenceMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The sentences, each in an element with its own name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="block">The block.</param>
    /// <param name="marked">What is marked; may overlap and lie anywhere.</param>
    public static MarkupString Of(Article article, Paragraph block, IEnumerable<TextSpan> marked)
    {
        var markup = new StringBuilder();
        var at = block.Span.Start;
        for (var i = 0; i < block.Sentences.Length; i++)
        {
            var sentence = block.Sentences[i].Span;
            markup.Append(Encoder.Encode(article.TextOf(TextSpan.Between(at, sentence.Start))));
            markup.Append("<span id=\"").Append(ReaderAddress.OfSentence(block.Number, i + 1)).Append("\">");
            foreach (var stretch in Stretch.Of(article, sentence, marked))
            {
                var words = Encoder.Encode(stretch.Text);
                markup.Append(stretch.IsMarked ? $"<mark>{words}</mark>" : words);
            }

            markup.Append("</span>");
            at = sentence.End;
        }

        return new MarkupString(markup.ToString());
    }
}
