package org.dateline.cli;

import org.dateline.annotate.syntax.Dependencies;
import org.dateline.annotate.syntax.DependencyParser;
import org.dateline.annotate.syntax.SyntaxModel;
import org.dateline.annotate.syntax.UniversalTagger;
import org.dateline.evaluate.SyntaxScore;
import org.dateline.train.Conllu;

/** A treebank tagged and parsed again, by what ships. */
final class ParsedTreebank {
    private ParsedTreebank() {}

    static SyntaxScore score(Conllu treebank) {
        SyntaxModel model = SyntaxModel.shipped();
        UniversalTagger tagger = new UniversalTagger(model);
        DependencyParser parser = new DependencyParser(model);
        SyntaxScore score = SyntaxScore.NONE;
        for (Conllu.Sentence sentence : treebank.sentences()) {
            String[] tags = tagger.tag(sentence.forms());
            Dependencies tree = parser.parse(sentence.forms(), tags);
            for (int i = 0; i < tags.length; i++) {
                Conllu.Word word = sentence.words().get(i);
                score = score.plus(SyntaxScore.of(
                        word.tag().equals(tags[i]),
                        tree.heads().get(i) == word.head() - 1,
                        tree.relations().get(i).equals(word.relation())));
            }
        }
        return score;
    }
}
