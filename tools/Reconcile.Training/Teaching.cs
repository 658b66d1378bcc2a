using Reconcile.Language;
using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>Several nets answer together, once for all epochs, of the sentences as they are written.</summary>
internal sealed class Teaching(IReadOnlyList<Network> teachers, TagSet tags, FeatureVocabulary words)
{
    private const int BatchTokens = 400;

    /// <summary>Lessons on treebank sentences, whose heads and labels stand.</summary>
    public List<Lesson> Comment(List<GoldSentence> sentences) =>
        Answer([.. sentences.Select(s => new Lesson(s, tags.Of(s), new Opinion(s.Forms.Length, tags.Tags.Count, Opinion.BesideGold)))], marked: true);

    /// <summary>Lessons on sentences that nobody marked: the best tree of the averaged scores is the answer.</summary>
    public List<Lesson> Mark(List<GoldSentence> sentences) =>
        Answer([.. sentences.Select(s => new Lesson(s.Unmarked(), new int[s.Forms.Length], new Opinion(s.Forms.Length, tags.Tags.Count, 1)))], marked: false);

    private List<Lesson> Answer(List<Lesson> lessons, bool marked)
    {
        List<List<Lesson>> batches = [];
        int room = 0;
        foreach (Lesson lesson in lessons)
        {
            int n = lesson.Sentence.Forms.Length;
            if (n > room)
            {
                batches.Add([]);
                room = Math.Max(BatchTokens, n);
            }

            batches[^1].Add(lesson);
            room -= n;
        }

        int longest = lessons.Max(l => l.Sentence.Forms.Length);
        Parallel.For(0, Weight.Workers, new ParallelOptions { MaxDegreeOfParallelism = Weight.Workers }, worker =>
        {
            Worker[] readers = [.. teachers.Select(net => new Worker(net, worker, Math.Max(BatchTokens, longest), new Random(0), 0))];
            for (int b = worker; b < batches.Count; b += Weight.Workers) Answer(batches[b], readers, marked);
        });
        return lessons;
    }

    private void Answer(List<Lesson> lessons, Worker[] readers, bool marked)
    {
        Batch batch = new();
        foreach (Lesson lesson in lessons) batch.Add(lesson, lesson.Sentence.Forms, words, null);
        foreach (Worker reader in readers) reader.Think(batch, 1f / readers.Length);
        for (int s = 0; s < lessons.Count && !marked; s++) Decide(lessons[s], batch, batch.Bounds[s]);
        foreach (Worker reader in readers) reader.ThinkOfLabels(batch, 1f / readers.Length);
        foreach (Lesson lesson in lessons)
            for (int i = 0; i < lesson.Tags.Length && !marked; i++) lesson.Sentence.Relations[i] = (Relation)Softmax.Best(lesson.Opinion!.Labels(i));
    }

    private static void Decide(Lesson lesson, Batch batch, int start)
    {
        int n = lesson.Tags.Length;
        int[] scores = new int[n * (n + 1)];
        for (int i = 0; i < n; i++)
        {
            lesson.Tags[i] = Softmax.Best(lesson.Opinion!.Tags(i));
            for (int h = 0; h <= n; h++) scores[(i * (n + 1)) + h] = (int)(Math.Log(lesson.Opinion.Heads(i)[h] + 1e-9) * 4096);
        }

        int[] heads = new int[n];
        HeadTree.Decode(scores, heads);
        for (int i = 0; i < n; i++)
        {
            batch.Heads[start + i] = heads[i];
            lesson.Sentence.Heads[i] = heads[i] == n ? -1 : heads[i];
        }
    }
}
