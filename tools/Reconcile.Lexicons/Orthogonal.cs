namespace Reconcile.Lexicons;

/// <summary>Gram and Schmidt on the columns of a tall matrix, stored row by row.</summary>
internal static class Orthogonal
{
    /// <summary>Makes the columns orthonormal in place; returns the length each had when its turn came.</summary>
    public static double[] Make(float[] matrix, int rows, int width)
    {
        double[] lengths = new double[width];
        for (int c = 0; c < width; c++)
        {
            double[] shared = new double[c];
            for (int r = 0; r < rows; r++)
                for (int k = 0; k < c; k++) shared[k] += (double)matrix[(r * width) + c] * matrix[(r * width) + k];
            double square = 0;
            for (int r = 0; r < rows; r++)
            {
                double value = matrix[(r * width) + c];
                for (int k = 0; k < c; k++) value -= shared[k] * matrix[(r * width) + k];
                matrix[(r * width) + c] = (float)value;
                square += value * value;
            }

            lengths[c] = Math.Sqrt(square);
            float scale = (float)(1 / Math.Max(lengths[c], 1e-30));
            for (int r = 0; r < rows; r++) matrix[(r * width) + c] *= scale;
        }

        return lengths;
    }
}
