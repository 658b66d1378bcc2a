using System.Globalization;

namespace Reconcile.Training;

/// <summary>Settings given as <c>name=value</c>.</summary>
internal static class PlanArguments
{
    public static TrainingPlan Read(string to, IEnumerable<string> arguments)
    {
        TrainingPlan plan = new() { To = to };
        foreach (string argument in arguments)
        {
            string[] parts = argument.Split('=');
            int whole = int.TryParse(parts[1], CultureInfo.InvariantCulture, out int i) ? i : 0;
            float number = float.TryParse(parts[1], CultureInfo.InvariantCulture, out float f) ? f : 0;
            plan = parts[0] switch
            {
                "input" => plan with { Input = whole },
                "width" => plan with { Width = whole },
                "layers" => plan with { Layers = whole },
                "arc" => plan with { Arc = whole },
                "label" => plan with { Label = whole },
                "epochs" => plan with { Epochs = whole },
                "batch" => plan with { BatchTokens = whole },
                "rate" => plan with { Rate = number },
                "drop" => plan with { Drop = number },
                "word" => plan with { LeastWord = whole },
                "from" => plan with { From = parts[1] },
                "teacher" => plan with { Teachers = [.. plan.Teachers, parts[1]] },
                "free" => plan with { Free = [.. plan.Free, parts[1]] },
                "freeTokens" => plan with { FreeTokens = whole },
                "seed" => plan with { Seed = whole },
                "ending" => plan with { LeastEnding = whole },
                _ => throw new ArgumentException("Unknown setting: " + parts[0]),
            };
        }

        return plan;
    }
}
