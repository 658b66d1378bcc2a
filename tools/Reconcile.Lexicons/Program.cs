using Reconcile.Lexicons;

return args switch
{
    ["names", string articles] => NameListing.Write(articles, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage:
          names ARTICLES.jsonl   lists the entities of each article with their mentions
        """);
    return 2;
}
