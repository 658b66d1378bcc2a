using Reconcile.Vectors;

if (args is not [string wordNet, string output])
{
    Console.Error.WriteLine("usage: FOLDER OUTPUT  learns word vectors from the glosses of WordNet 3.1 (data.*) and a sentence encoder");
    return 2;
}

string[] texts = GlossTexts.Read(wordNet);
(string[] words, double[] rarity, WordRow[] rows) = Vocabulary.Build(texts);
Console.WriteLine($"{texts.Length} texts, {words.Length} words");

using var teacher = new Teacher();
float[][] taught = teacher.Encode(texts), alone = teacher.Encode(words);
float[][] vectors = Distillation.Learn(rows, taught, alone);
VectorFile.Write(output, words, rarity, vectors);
return 0;
