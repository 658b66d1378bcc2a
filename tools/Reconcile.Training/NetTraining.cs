using System.Globalization;
using Reconcile.Language;

namespace Reconcile.Training;

/// <summary>A fixed number of epochs over the treebanks with two workers; seeded, so that a second run gives the same weights.</summary>
internal sealed class NetTraining
{
    private const int WarmUp = 200, LongestSentence = 150;

    private readonly TrainingPlan plan;
    private readonly List<Lesson> data;
    private readonly List<GoldSentence> dev;
    private readonly TagSet tags;
    private readonly Worker[] workers;
    private readonly Batch[] halves = [new(), new()];
    private readonly Adam adam;

    public NetTraining(List<GoldSentence> train, List<GoldSentence> dev, TrainingPlan plan)
    {
        this.plan = plan;
        this.dev = dev;
        List<GoldSentence> sentences = [.. train.Where(s => s.Forms.Length <= LongestSentence)];
        tags = new TagSet(train);
        Words = new FeatureVocabulary(sentences, plan.LeastWord, plan.LeastEnding);
        Random random = new(plan.Seed);
        Net = new Network(new NetShape(plan.Input, plan.Width, plan.Layers, plan.Arc, plan.Label, tags.Tags.Count), Words.Keys.Count, random);
        workers = [.. Enumerable.Range(0, Weight.Workers).Select(i => new Worker(Net, i, plan.BatchTokens + (2 * LongestSentence), new Random(plan.Seed + 1 + i), plan.Drop))];
        data = plan.Teachers.Count == 0 ? [.. sentences.Select(s => new Lesson(s, tags.Of(s), null))] : Taught(sentences);
        adam = new Adam(Net.All, 0.98f);
        Console.WriteLine($"{data.Count} sentences, {data.Sum(l => l.Tags.Length)} tokens, {tags.Tags.Count} tags, {Words.Keys.Count} features, {Net.All.Sum(w => w.Rows * w.Columns)} weights");
    }

    /// <summary>Starts from weights that an earlier training with the same sizes left.</summary>
    public void Continue(Checkpoint earlier)
    {
        Network net = OfTheseData(earlier, "the net to go on from");
        for (int i = 0; i < Net.All.Count; i++) net.All[i].Value.Span.CopyTo(Net.All[i].Value.Span);
    }

    private Network Teacher(string path) => OfTheseData(Checkpoint.Read(path), path);

    private Network OfTheseData(Checkpoint net, string name) => net.IsOf(Words.Keys, tags.Tags)
        ? net.Net
        : throw new ArgumentException($"{name} was trained on other data: its words or tags differ.");

    private List<Lesson> Taught(List<GoldSentence> sentences)
    {
        Teaching teaching = new([.. plan.Teachers.Select(Teacher)], tags, Words);
        if (plan.Watch) Watch("teachers together, ", teaching.Mark([.. dev.Where(s => s.Forms.Length <= LongestSentence)]));
        return [.. teaching.Comment(sentences), .. plan.Free.Count == 0 ? [] : teaching.Mark(FreeText.Read(plan.Free, plan.FreeTokens, dev, plan.Seed))];
    }

    private double Learn(int worker)
    {
        Batch half = halves[worker];
        return half.Tokens == 0 ? 0 : workers[worker].Learn(half);
    }

    public Network Net { get; }

    public FeatureVocabulary Words { get; }

    public TagSet Tags => tags;

    public void Run()
    {
        Random random = new(plan.Seed + 7);
        int[] order = [.. Enumerable.Range(0, data.Count)];
        int total = plan.Epochs * (data.Sum(l => l.Tags.Length) / plan.BatchTokens), step = 0;
        long started = Environment.TickCount64;
        for (int epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            int tokens = 0;
            for (int next = 0; next < order.Length;)
            {
                next = Fill(order, next, random);
                double[] losses = new double[Weight.Workers];
                Parallel.For(0, Weight.Workers, new ParallelOptions { MaxDegreeOfParallelism = Weight.Workers }, w => losses[w] = Learn(w));
                int n = halves.Sum(h => h.Tokens);
                loss += losses.Sum();
                tokens += n;
                adam.Step(Rate(++step, total), 1f / n);
                Average(step, total);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch,2}: loss {loss / tokens:F3}, {(Environment.TickCount64 - started) / 1000} s"));
            Write();
            if (plan.Watch && (epoch % 3 == 0 || epoch == plan.Epochs)) Watch();
        }

        foreach (Weight w in Net.All) w.Mean.Span.CopyTo(w.Value.Span);
        if (plan.Watch) Watch();
    }

    // What is kept is the running mean, after every epoch, so that a training that is stopped leaves something.
    private void Write() => new Checkpoint(Net, tags.Tags, Words.Keys).Write(plan.To);

    private float Rate(int step, int total) => plan.Rate * Math.Min(1f, (float)step / WarmUp) * Math.Max(0.01f, 1 - ((float)step / total));

    // The mean over about the last 500 steps.
    private void Average(int step, int total)
    {
        const int Every = 10;
        if (step % Every != 0 && step != total) return;
        float keep = Math.Min(0.98f, (float)step / (step + (Every * 10)));
        Parallel.ForEach(Net.All, new ParallelOptions { MaxDegreeOfParallelism = Weight.Workers }, w =>
        {
            Span<float> mean = w.Mean.Span, value = w.Value.Span;
            for (int i = 0; i < mean.Length; i++) mean[i] = value[i] + (keep * (mean[i] - value[i]));
        });
    }

    private int Fill(int[] order, int next, Random random)
    {
        foreach (Batch half in halves) half.Clear();
        while (next < order.Length && halves[0].Tokens + halves[1].Tokens < plan.BatchTokens)
        {
            Lesson lesson = data[order[next++]];
            Batch half = halves[0].Tokens <= halves[1].Tokens ? halves[0] : halves[1];
            half.Add(lesson, Disguise.Apply(lesson.Sentence.Forms, random), Words, random);
        }

        return next;
    }

    private void Watch()
    {
        List<Lesson> read = [];
        Batch batch = new();
        foreach (GoldSentence s in dev.Where(s => s.Forms.Length <= LongestSentence))
        {
            Lesson lesson = new(s.Unmarked(), new int[s.Forms.Length], null);
            batch.Clear();
            batch.Add(lesson, s.Forms, Words, null);
            (int[] t, int[] heads, int[] labels) = workers[0].Read(batch);
            for (int i = 0; i < t.Length; i++)
            {
                lesson.Tags[i] = t[i];
                lesson.Sentence.Heads[i] = heads[i] == t.Length ? -1 : heads[i];
                lesson.Sentence.Relations[i] = (Relation)labels[i];
            }

            read.Add(lesson);
        }

        Watch("", read);
    }

    private void Watch(string who, List<Lesson> read)
    {
        foreach (string set in new[] { "ud_ewt", "ud_gum" })
        {
            int[] right = new int[5];
            foreach ((GoldSentence s, Lesson l) in dev.Where(s => s.Forms.Length <= LongestSentence).Zip(read).Where(p => p.First.Set == set))
                for (int i = 0; i < l.Tags.Length; i++)
                {
                    right[0]++;
                    if (tags.Tags[l.Tags[i]].Item1 == s.Upos[i]) right[1]++;
                    if (tags.Tags[l.Tags[i]].Item2 == s.Xpos[i]) right[2]++;
                    if (l.Sentence.Heads[i] != s.Heads[i]) continue;
                    right[3]++;
                    if (l.Sentence.Relations[i] == s.Relations[i]) right[4]++;
                }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {who}{set} dev: UPOS {100.0 * right[1] / right[0]:F2} XPOS {100.0 * right[2] / right[0]:F2} UAS {100.0 * right[3] / right[0]:F2} LAS {100.0 * right[4] / right[0]:F2}"));
        }
    }
}
