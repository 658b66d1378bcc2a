using FluentAssertions;
using Reconcile.Reading;
using Reconcile.Reading.Languages;
using Xunit;

namespace Reconcile.Core.Tests.Reading;

public sealed class LanguageGuessTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading", "languages.corpus")))
                if (line.Length > 0 && line[0] != '#' && line.Split(" | ", 2) is [var language, var text])
                    cases.Add(language, text);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognises_the_language(string language, string text) => (LanguageGuess.Of(text) ?? "-").Should().Be(language);

    [Fact]
    public void An_article_in_another_language_is_named_and_not_analysed()
    {
        string folder = Directory.CreateTempSubdirectory("reconcile").FullName;
        string german = ((string)Cases.Single(c => (string)c[0] == "de")[1]) + " Am 3. Mai starben zwölf Menschen.";
        File.WriteAllText(Path.Combine(folder, "a.txt"), german);
        ReadingResult result = ArticleReader.Default.Read([folder]);
        result.Articles.Single().Language.Should().Be("de");
        result.Problems.Should().ContainSingle().Which.Should().Match<ReadingProblem>(p => p.Code == "language" && p.IsWarning);
        Reconciliation run = Reconciler.Default.Reconcile(result.Articles);
        run.Claims.Should().BeEmpty();
        run.Coverage.Skipped.Should().Contain(s => s.Reason.Contains("not in English"));
        Directory.Delete(folder, recursive: true);
    }
}
