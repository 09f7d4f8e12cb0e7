package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words as they are indexed and looked for: cut by the rules of Unicode (UAX 29), in lower case, without accents and without the
 * English possessive, so that "zurich" finds "Zürich's".
 */
final class NewsAnalyzer extends Analyzer {
    static final NewsAnalyzer SHARED = new NewsAnalyzer();

    /** A longer name is known by its beginning; a term of Lucene holds 32,766 bytes. */
    private static final int LONGEST_NAME = 200;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words))));
    }

    /** The words of a text, folded. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = SHARED.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A name as one term: its words, folded, with single spaces; empty if it has none. */
    static String whole(List<String> words) {
        String name = String.join(" ", words);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
