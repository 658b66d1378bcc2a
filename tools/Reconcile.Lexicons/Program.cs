using Reconcile.Lexicons;

return args switch
{
    ["wordnet", string folder, string output] => WordNetCompiler.Compile(folder, output),
    ["relations", string a, string b] => RelationListing.Write(a, b, Console.Out),
    ["names", string articles] => NameListing.Write(articles, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage:
          wordnet FOLDER OUTPUT  compiles the WordNet 3.1 database files (data.*, index.*) into wordnet.bin
          relations WORD WORD    shows how two words relate
          names ARTICLES.jsonl   lists the entities of each article with their mentions
        """);
    return 2;
}
