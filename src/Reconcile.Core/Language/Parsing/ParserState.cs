namespace Reconcile.Language.Parsing;

/// <summary>An arc-hybrid parse under way. The root stands at the end of the buffer as index <see cref="Count"/>.</summary>
internal sealed class ParserState
{
    public int[] Stack = [], Head = [], Label = [], Left = [], Left2 = [], Right = [], Right2 = [], Dependents = [];

    public int Count { get; private set; }

    public int Depth { get; private set; }

    public int Next { get; private set; }

    public bool Done => Depth == 0 && Next == Count;

    public bool CanShift => Next < Count;

    public bool CanLeft => Depth > 0 && (Next < Count || Depth == 1);

    public bool CanRight => Depth > 1;

    public void Reset(int count)
    {
        Count = count;
        Depth = Next = 0;
        if (Stack.Length <= count)
        {
            int size = (count * 2) + 1;
            Stack = new int[size];
            Head = new int[size];
            Label = new int[size];
            Left = new int[size];
            Left2 = new int[size];
            Right = new int[size];
            Right2 = new int[size];
            Dependents = new int[size];
        }

        Array.Fill(Head, -1, 0, count + 1);
        Array.Fill(Left, -1, 0, count + 1);
        Array.Fill(Left2, -1, 0, count + 1);
        Array.Fill(Right, -1, 0, count + 1);
        Array.Fill(Right2, -1, 0, count + 1);
        Array.Clear(Label, 0, count + 1);
        Array.Clear(Dependents, 0, count + 1);
    }

    /// <summary>Token <paramref name="depth"/> places down the stack, or -1.</summary>
    public int Top(int depth) => depth < Depth ? Stack[Depth - 1 - depth] : -1;

    public void Shift() => Stack[Depth++] = Next++;

    public void LeftArc(int label) => Attach(Stack[--Depth], Next, label);

    public void RightArc(int label)
    {
        int dependent = Stack[--Depth];
        Attach(dependent, Stack[Depth - 1], label);
    }

    private void Attach(int dependent, int head, int label)
    {
        Head[dependent] = head;
        Label[dependent] = label;
        Dependents[head]++;
        if (dependent < head)
        {
            Left2[head] = Left[head];
            Left[head] = dependent;
        }
        else
        {
            Right2[head] = Right[head];
            Right[head] = dependent;
        }
    }
}
