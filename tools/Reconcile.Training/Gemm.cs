using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Reconcile.Training;

/// <summary>Products of row-major matrices; the order of additions is fixed, so the same run gives the same floats.</summary>
internal static unsafe class Gemm
{
    private const int Rows = 6, Columns = 16;

    [ThreadStatic]
    private static Floats? panel;

    [ThreadStatic]
    private static Floats? edge;

    /// <summary>C[m×n] = A[m×k]·B[k×n], added to C if <paramref name="add"/>.</summary>
    public static void Multiply(float* a, int lda, float* b, int ldb, float* c, int ldc, int m, int k, int n, bool add)
    {
        if (panel is null || panel.Length < (k + 1) * Columns) panel = new Floats((k + 64) * Columns * 2);
        edge ??= new Floats(Rows * Columns);
        float* p = panel.At;
        for (int j = 0; j < n; j += Columns)
        {
            int wide = Math.Min(Columns, n - j);
            Pack(b + j, ldb, k, wide, p);
            int i = 0;
            for (; i + Rows <= m; i += Rows)
            {
                if (wide == Columns) Block6(a + ((long)i * lda), lda, p, c + ((long)i * ldc) + j, ldc, k, add);
                else Edge(a + ((long)i * lda), lda, p, c + ((long)i * ldc) + j, ldc, k, Rows, wide, add);
            }

            if (i < m) Edge(a + ((long)i * lda), lda, p, c + ((long)i * ldc) + j, ldc, k, m - i, wide, add);
        }
    }

    /// <summary>B[columns×rows] from A[rows×columns].</summary>
    public static void Transpose(float* a, int lda, float* b, int ldb, int rows, int columns)
    {
        int whole = rows & ~7, wide = columns & ~7;
        for (int i = 0; i < whole; i += 8)
            for (int j = 0; j < wide; j += 8) Turn(a + ((long)i * lda) + j, lda, b + ((long)j * ldb) + i, ldb);
        for (int i = 0; i < rows; i++)
            for (int j = i < whole ? wide : 0; j < columns; j++) b[((long)j * ldb) + i] = a[((long)i * lda) + j];
    }

    // Eight rows of eight.
    private static void Turn(float* a, int lda, float* b, int ldb)
    {
        for (int half = 0; half < 8; half += 4, a += 4, b += 4L * ldb)
        {
            Vector256<float> r0 = Pair(a, lda, 0), r1 = Pair(a, lda, 1), r2 = Pair(a, lda, 2), r3 = Pair(a, lda, 3);
            Vector256<float> s0 = Avx.UnpackLow(r0, r1), s1 = Avx.UnpackHigh(r0, r1), s2 = Avx.UnpackLow(r2, r3), s3 = Avx.UnpackHigh(r2, r3);
            Avx.Shuffle(s0, s2, 0x44).Store(b);
            Avx.Shuffle(s0, s2, 0xEE).Store(b + ldb);
            Avx.Shuffle(s1, s3, 0x44).Store(b + (2L * ldb));
            Avx.Shuffle(s1, s3, 0xEE).Store(b + (3L * ldb));
        }
    }

    // Four numbers of row i and four of row i + 4.
    private static Vector256<float> Pair(float* a, int lda, int i) =>
        Vector256.Create(Vector128.Load(a + ((long)i * lda)), Vector128.Load(a + ((long)(i + 4) * lda)));

    private static void Pack(float* b, int ldb, int k, int wide, float* p)
    {
        for (int r = 0; r < k; r++, b += ldb, p += Columns)
        {
            if (wide == Columns)
            {
                Vector256.Load(b).Store(p);
                Vector256.Load(b + 8).Store(p + 8);
                continue;
            }

            for (int x = 0; x < Columns; x++) p[x] = x < wide ? b[x] : 0;
        }
    }

    private static void Edge(float* a, int lda, float* p, float* c, int ldc, int k, int rows, int wide, bool add)
    {
        for (int r = 0; r < rows; r++)
        {
            Row(a + ((long)r * lda), p, edge!.At, k);
            for (int x = 0; x < wide; x++) c[((long)r * ldc) + x] = edge.At[x] + (add ? c[((long)r * ldc) + x] : 0);
        }
    }

    private static void Row(float* a, float* p, float* c, int k)
    {
        Vector256<float> c0 = default, c1 = default;
        for (int r = 0; r < k; r++, p += Columns)
        {
            Vector256<float> x = Vector256.Create(a[r]);
            c0 = Fma.MultiplyAdd(x, Vector256.Load(p), c0);
            c1 = Fma.MultiplyAdd(x, Vector256.Load(p + 8), c1);
        }

        c0.Store(c);
        c1.Store(c + 8);
    }

    private static void Block6(float* a, int lda, float* p, float* c, int ldc, int k, bool add)
    {
        float* a1 = a + lda, a2 = a1 + lda, a3 = a2 + lda, a4 = a3 + lda, a5 = a4 + lda;
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        Vector256<float> c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        for (int r = 0; r < k; r++, p += Columns)
        {
            Vector256<float> b0 = Vector256.Load(p), b1 = Vector256.Load(p + 8);
            Vector256<float> x = Vector256.Create(a[r]);
            c00 = Fma.MultiplyAdd(x, b0, c00);
            c01 = Fma.MultiplyAdd(x, b1, c01);
            x = Vector256.Create(a1[r]);
            c10 = Fma.MultiplyAdd(x, b0, c10);
            c11 = Fma.MultiplyAdd(x, b1, c11);
            x = Vector256.Create(a2[r]);
            c20 = Fma.MultiplyAdd(x, b0, c20);
            c21 = Fma.MultiplyAdd(x, b1, c21);
            x = Vector256.Create(a3[r]);
            c30 = Fma.MultiplyAdd(x, b0, c30);
            c31 = Fma.MultiplyAdd(x, b1, c31);
            x = Vector256.Create(a4[r]);
            c40 = Fma.MultiplyAdd(x, b0, c40);
            c41 = Fma.MultiplyAdd(x, b1, c41);
            x = Vector256.Create(a5[r]);
            c50 = Fma.MultiplyAdd(x, b0, c50);
            c51 = Fma.MultiplyAdd(x, b1, c51);
        }

        Put(c, c00, c01, add);
        Put(c + ldc, c10, c11, add);
        Put(c + (2 * ldc), c20, c21, add);
        Put(c + (3 * ldc), c30, c31, add);
        Put(c + (4 * ldc), c40, c41, add);
        Put(c + (5 * ldc), c50, c51, add);
    }

    private static void Put(float* c, Vector256<float> x, Vector256<float> y, bool add)
    {
        if (add)
        {
            x += Vector256.Load(c);
            y += Vector256.Load(c + 8);
        }

        x.Store(c);
        y.Store(c + 8);
    }
}
