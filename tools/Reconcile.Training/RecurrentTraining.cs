using System.Runtime.Intrinsics;

namespace Reconcile.Training;

/// <summary>
/// One bidirectional layer of simple recurrent units (Lei et al. 2018) with a bounded candidate, forward and backward.
/// The columns of the matrix are candidate, forget gate, reset gate and, where the input has another width, the highway; in each the left-to-right half comes first.
/// </summary>
internal sealed unsafe class RecurrentTraining(Weight matrix, Weight bias, Weight cells, int width)
{
    public Weight Matrix { get; } = matrix;

    public Weight Bias { get; } = bias;

    /// <summary>Row 0 weighs the cell in the forget gate, row 1 in the reset gate.</summary>
    public Weight Cells { get; } = cells;

    public bool Projects => Matrix.Columns == 4 * width;

    private int Stride => Matrix.Columns;

    /// <summary>Needs <see cref="RecurrentTape.Input"/>, fills U, C and H. The highway carries <paramref name="highway"/>, or the fourth block.</summary>
    public void Forward(RecurrentTape t, float* highway, int[] bounds, int n)
    {
        Gemm.Multiply(t.Input.At, Matrix.Rows, Matrix.Value.At, Stride, t.U.At, Stride, n, Matrix.Rows, Stride, add: false);
        for (int i = 0; i < n; i++)
            for (int j = 0; j < Stride; j += 8)
                (Vector256.Load(t.U.At + ((long)i * Stride) + j) + Vector256.Load(Bias.Value.At + j)).Store(t.U.At + ((long)i * Stride) + j);
        for (int s = 0; s + 1 < bounds.Length; s++)
        {
            for (int i = bounds[s]; i < bounds[s + 1]; i++) Cell(t, highway, i, i > bounds[s] ? i - 1 : -1, 0);
            for (int i = bounds[s + 1] - 1; i >= bounds[s]; i--) Cell(t, highway, i, i + 1 < bounds[s + 1] ? i + 1 : -1, width / 2);
        }
    }

    private void Cell(RecurrentTape t, float* highway, int i, int previous, int from)
    {
        float* u = t.U.At + ((long)i * Stride);
        float* c = t.C.At + ((long)i * width), h = t.H.At + ((long)i * width);
        for (int j = from; j < from + (width / 2); j += 8)
        {
            Vector256<float> before = previous < 0 ? default : Vector256.Load(t.C.At + ((long)previous * width) + j);
            Vector256<float> forget = Vector256.Load(u + width + j) + (before * Vector256.Load(Cells.Value.At + j));
            Vector256<float> reset = Vector256.Load(u + (2 * width) + j) + (before * Vector256.Load(Cells.Value.At + width + j));
            forget.Store(u + width + j);
            reset.Store(u + (2 * width) + j);
            Vector256<float> z = Curves.Tanh(Vector256.Load(u + j));
            Vector256<float> now = z + (Curves.Gate(forget) * (before - z));
            Vector256<float> x = Projects ? Curves.Tanh(Vector256.Load(u + (3 * width) + j)) : Vector256.Load(highway + ((long)i * width) + j);
            now.Store(c + j);
            (x + (Curves.Gate(reset) * (now - x))).Store(h + j);
        }
    }

    /// <summary>From <see cref="RecurrentTape.DH"/> to the gradients, <see cref="RecurrentTape.DInput"/> and the highway's part in <paramref name="dHighway"/> (added).</summary>
    public void Backward(RecurrentTape t, float* highway, float* dHighway, int[] bounds, int n, int worker)
    {
        float* cells = Cells.Gradients[worker].At;
        t.DC.Span[..(n * width)].Clear();
        for (int s = 0; s + 1 < bounds.Length; s++)
        {
            for (int i = bounds[s + 1] - 1; i >= bounds[s]; i--) Cell(t, highway, dHighway, cells, i, i > bounds[s] ? i - 1 : -1, 0);
            for (int i = bounds[s]; i < bounds[s + 1]; i++) Cell(t, highway, dHighway, cells, i, i + 1 < bounds[s + 1] ? i + 1 : -1, width / 2);
        }

        float* db = Bias.Gradients[worker].At;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < Stride; j += 8)
                (Vector256.Load(db + j) + Vector256.Load(t.DU.At + ((long)i * Stride) + j)).Store(db + j);
        t.Multiply(Matrix, t.Input.At, t.DU.At, t.DInput.At, n, worker);
    }

    private void Cell(RecurrentTape t, float* highway, float* dHighway, float* cells, int i, int previous, int from)
    {
        float* u = t.U.At + ((long)i * Stride), du = t.DU.At + ((long)i * Stride);
        for (int j = from; j < from + (width / 2); j += 8)
        {
            long at = ((long)i * width) + j, back = ((long)previous * width) + j;
            Vector256<float> before = previous < 0 ? default : Vector256.Load(t.C.At + back);
            Vector256<float> dh = Vector256.Load(t.DH.At + at), now = Vector256.Load(t.C.At + at);
            Vector256<float> uz = Vector256.Load(u + j), uf = Vector256.Load(u + width + j), ur = Vector256.Load(u + (2 * width) + j);
            Vector256<float> z = Curves.Tanh(uz), f = Curves.Gate(uf), r = Curves.Gate(ur);
            Vector256<float> x = Projects ? Curves.Tanh(Vector256.Load(u + (3 * width) + j)) : Vector256.Load(highway + at);
            Vector256<float> dr = dh * (now - x) * Curves.GateSlope(ur);
            Vector256<float> dx = dh - (dh * r);
            Vector256<float> dc = Vector256.Load(t.DC.At + at) + (dh * r);
            Vector256<float> df = dc * (before - z) * Curves.GateSlope(uf);
            ((dc - (dc * f)) * Curves.TanhSlope(uz)).Store(du + j);
            df.Store(du + width + j);
            dr.Store(du + (2 * width) + j);
            if (Projects) (dx * Curves.TanhSlope(Vector256.Load(u + (3 * width) + j))).Store(du + (3 * width) + j);
            else (Vector256.Load(dHighway + at) + dx).Store(dHighway + at);
            if (previous < 0) continue;
            (Vector256.Load(cells + j) + (df * before)).Store(cells + j);
            (Vector256.Load(cells + width + j) + (dr * before)).Store(cells + width + j);
            Vector256<float> through = (dc * f) + (df * Vector256.Load(Cells.Value.At + j)) + (dr * Vector256.Load(Cells.Value.At + width + j));
            (Vector256.Load(t.DC.At + back) + through).Store(t.DC.At + back);
        }
    }
}
