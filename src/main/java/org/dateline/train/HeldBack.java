package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import org.dateline.annotate.names.CrfNameFinder;
import org.dateline.annotate.names.Labels;
import org.dateline.annotate.names.NameModel;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;

/**
 * What a model finds in documents that it was not trained on, and what is marked there. Spans count the tokens of all the
 * documents from the first on.
 *
 * @param found the names found
 * @param gold the names marked, each with confidence 1
 */
public record HeldBack(List<Mention> found, List<Mention> gold) {
    public HeldBack {
        found = List.copyOf(found);
        gold = List.copyOf(gold);
    }

    /** Tags the documents with a model. */
    public static HeldBack of(NameModel model, List<BioCorpus.Document> documents) {
        List<Mention> found = new ArrayList<>();
        List<Mention> gold = new ArrayList<>();
        CrfNameFinder finder = new CrfNameFinder(model);
        int at = 0;
        for (BioCorpus.Document document : documents) {
            finder.read(document.sentences().stream()
                    .map(BioCorpus.Sentence::tokens)
                    .toList());
            for (BioCorpus.Sentence sentence : document.sentences()) {
                found.addAll(found(finder, sentence, at));
                for (Labels.Chunk chunk : Labels.chunks(sentence.labels())) {
                    gold.add(mention(sentence, at, chunk, 1));
                }
                at += sentence.tokens().length;
            }
        }
        return new HeldBack(found, gold);
    }

    private static List<Mention> found(TokenNameFinder finder, BioCorpus.Sentence sentence, int at) {
        List<Mention> found = new ArrayList<>();
        for (opennlp.tools.util.Span name : finder.find(sentence.tokens())) {
            Labels.Chunk chunk = new Labels.Chunk(name.getStart(), name.getEnd(), MentionType.valueOf(name.getType()));
            found.add(mention(sentence, at, chunk, name.getProb()));
        }
        return found;
    }

    private static Mention mention(BioCorpus.Sentence sentence, int at, Labels.Chunk chunk, double confidence) {
        String words = String.join(" ", List.of(sentence.tokens()).subList(chunk.begin(), chunk.end()));
        return new Mention(new Span(at + chunk.begin(), at + chunk.end()), words, chunk.type(), confidence);
    }
}
