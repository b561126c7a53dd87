/**
 * From texts to statements and terms: {@link io.nacre.text.LanguageDetector} tells the language,
 * {@link io.nacre.text.StatementSplitter} cuts, {@link io.nacre.text.TermAnalyzer} finds the terms.
 */
@NullMarked
package io.nacre.text;

import org.jspecify.annotations.NullMarked;
