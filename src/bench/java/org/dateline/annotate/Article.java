package org.dateline.annotate;

import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Sentence;

/**
 * An article, prepared.
 *
 * @param document the article
 * @param sentences its sentences, without parts of speech
 * @param forms the tokens of each sentence as the name model sees them
 * @param tokens how many tokens it has
 */
record Article(Document document, List<Sentence> sentences, List<String[]> forms, int tokens) {
    static Article of(Document document) {
        List<Sentence> sentences = new Sentences().of(document);
        List<String[]> forms = sentences.stream()
                .map(sentence -> sentence.tokens().stream()
                        .map(token -> Characters.plain(token.text()))
                        .toArray(String[]::new))
                .toList();
        int tokens = forms.stream().mapToInt(sentence -> sentence.length).sum();
        return new Article(document, sentences, forms, tokens);
    }
}
