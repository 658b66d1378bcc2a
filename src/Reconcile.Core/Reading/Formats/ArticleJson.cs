using System.Text.Json;
using Reconcile.Reading.Inference;
using Reconcile.Reading.Paths;

namespace Reconcile.Reading.Formats;

/// <summary>A JSON object to an article: <c>{"id","text","outlet"?,"published"?,"title"?,"url"?,"language"?}</c>; <c>date</c> stands for <c>published</c>; other keys are ignored.</summary>
internal static class ArticleJson
{
    public static IEnumerable<object> Read(JsonElement element, InputFile file, string madeId, int? line, string place, ReadingOptions options)
    {
        ReadingProblem Problem(string code, string message, bool warning = false) =>
            new(code, file.Path, place + message, line, IsWarning: warning);

        if (element.ValueKind != JsonValueKind.Object)
        {
            yield return Problem("json", "an article is a JSON object with at least \"text\"");
            yield break;
        }

        string? text = Text(element, "text");
        if (text is null || string.IsNullOrWhiteSpace(text))
        {
            yield return Problem("no-text", text is null ? "the article has no \"text\"" : "the \"text\" of the article is empty");
            yield break;
        }

        if (text.Length > options.MaxArticleLength)
        {
            yield return Problem("too-large", $"the article is longer than {options.MaxArticleLength:N0} characters; split it");
            yield break;
        }

        string? id = Text(element, "id"), published = Text(element, "published") ?? Text(element, "date");
        PublicationTime? time = published is null ? null : IsoTime.Parse(published);
        if (published is not null && time is null)
            yield return Problem("published", "\"published\" is no date; write 2022-11-11 or 2022-11-11T14:05:00Z", true);
        yield return new ArticleDraft(new Article
        {
            Id = id ?? madeId,
            Text = text,
            Outlet = Text(element, "outlet"),
            Published = time,
            Title = Text(element, "title"),
            Url = Text(element, "url"),
            Language = Text(element, "language"),
            Origin = Text(element, "origin"),
            Path = file.Path == "-" ? null : file.Path,
            Inferred = id is null ? InferredFields.Id : InferredFields.None,
        })
        { Line = line };
    }

    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value)) return null;
        string? text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return name == "text" || !string.IsNullOrWhiteSpace(text) ? text : null;
    }
}
