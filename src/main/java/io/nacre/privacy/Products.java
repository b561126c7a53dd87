package io.nacre.privacy;

import java.util.regex.Pattern;

/** What has numbers as well, but leads to no person: parts, models, lots. */
final class Products {
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(?:r[ée]f(?:[ée]rence)?s?|mod[eè]les?|models?|skus?|articles?|produits?|products?|items?|codes?|lots?|batch|parts?|ean|gencod|code["
              + " -]barres?|barcode|serial|s[ée]rie|[ps]/n|norme)(?:["
              + " .]{1,2}(?:catalogue|produit|article|product|part|num[ée]ro|number))?["
              + " .:°n#º]{0,6}(?:no\\.? ?)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Products() {}

  /** Whether what stands before a number says that it is one of a product. */
  static boolean endsWithWord(String before) {
    return WORD.matcher(before).find();
  }
}
