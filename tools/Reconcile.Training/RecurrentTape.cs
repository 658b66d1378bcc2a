namespace Reconcile.Training;

/// <summary>What one layer remembers of a batch between forward and backward, for one worker.</summary>
internal sealed unsafe class RecurrentTape(int tokens, int input, int width, int columns)
{
    private readonly Floats turned = new(Math.Max(tokens, columns) * Math.Max(input, width));

    public Floats Input { get; } = new(tokens * input);

    public Floats DInput { get; } = new(tokens * input);

    public Floats U { get; } = new(tokens * columns);

    public Floats DU { get; } = new(tokens * columns);

    public Floats C { get; } = new(tokens * width);

    public Floats DC { get; } = new(tokens * width);

    public Floats H { get; } = new(tokens * width);

    public Floats DH { get; } = new(tokens * width);

    /// <summary>Backward through y = x·W: adds to W's gradient and overwrites <paramref name="dx"/>.</summary>
    public void Multiply(Weight w, float* x, float* dy, float* dx, int n, int worker)
    {
        Gemm.Transpose(x, w.Rows, turned.At, n, n, w.Rows);
        Gemm.Multiply(turned.At, n, dy, w.Columns, w.Gradients[worker].At, w.Columns, w.Rows, n, w.Columns, add: true);
        Gemm.Transpose(w.Value.At, w.Columns, turned.At, w.Rows, w.Rows, w.Columns);
        Gemm.Multiply(dy, w.Columns, turned.At, w.Rows, dx, w.Rows, n, w.Columns, w.Rows, add: false);
    }
}
