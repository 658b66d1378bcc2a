namespace Reconcile.Training;

/// <summary>Drops the same cells at every token of a sentence (Gal and Ghahramani 2016).</summary>
internal sealed unsafe class Dropout(int width, float rate, Random random)
{
    private Floats mask = new(width * 64);

    public void Forward(float* from, float* to, int[] bounds, bool learn)
    {
        int sentences = bounds.Length - 1;
        if (mask.Length < sentences * width) mask = new Floats(sentences * width * 2);
        for (int k = 0; learn && k < sentences * width; k++) mask[k] = random.NextSingle() < rate ? 0 : 1 / (1 - rate);
        for (int s = 0; s < sentences; s++)
            for (int i = bounds[s]; i < bounds[s + 1]; i++)
                for (int j = 0; j < width; j++)
                    to[((long)i * width) + j] = from[((long)i * width) + j] * (learn ? mask[(s * width) + j] : 1);
    }

    public void Backward(float* from, float* to, int[] bounds)
    {
        for (int s = 0; s + 1 < bounds.Length; s++)
            for (int i = bounds[s]; i < bounds[s + 1]; i++)
                for (int j = 0; j < width; j++) to[((long)i * width) + j] = from[((long)i * width) + j] * mask[(s * width) + j];
    }

    public void AddBackward(float* from, float* to, int[] bounds)
    {
        for (int s = 0; s + 1 < bounds.Length; s++)
            for (int i = bounds[s]; i < bounds[s + 1]; i++)
                for (int j = 0; j < width; j++) to[((long)i * width) + j] += from[((long)i * width) + j] * mask[(s * width) + j];
    }
}
