namespace Reconcile.Language;

/// <summary>Penn Treebank tags as the English UD treebanks use them; punctuation marks under a name.</summary>
internal enum Xpos : byte
{
    None, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB, ADD, AFX, GW, NFP, XX,
    Hyphen, Comma, Period, Colon, Dollar, OpenQuote, CloseQuote, LeftBracket, RightBracket,
}
