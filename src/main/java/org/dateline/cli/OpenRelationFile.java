package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.NameTagger;
import org.dateline.annotate.Syntax;
import org.dateline.evaluate.OpenRelationScore;
import org.dateline.extract.OpenRelation;
import org.dateline.extract.OpenRelations;
import org.dateline.model.Block;
import org.dateline.model.MentionType;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads open relations in the format of CaRB: on each line a sentence with blanks between its tokens, a relation, and its
 * arguments, with tabs between; finds those of the sentences; scores them; and writes them in the format that CaRB's own scorer
 * reads.
 */
final class OpenRelationFile {
    private static final Map<String, String> PLAIN =
            Map.of("``", "\"", "''", "\"", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "`", "'");

    private final Map<String, List<OpenRelation>> gold = new LinkedHashMap<>();
    private final NameTagger names = new NameTagger();
    private final Syntax syntax = new Syntax();

    private OpenRelationFile() {}

    static OpenRelationFile read(Path file) throws IOException {
        OpenRelationFile read = new OpenRelationFile();
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t", -1);
            if (row.length < 1 || row[0].isBlank()) {
                continue;
            }
            List<OpenRelation> relations = read.gold.computeIfAbsent(row[0], s -> new ArrayList<>());
            if (row.length > 3) {
                relations.add(new OpenRelation(1, row[1], List.of(row).subList(2, row.length)));
            }
        }
        return read;
    }

    OpenRelationScore.Score score(@Nullable PrintWriter output) {
        OpenRelationScore score = new OpenRelationScore();
        gold.forEach((sentence, relations) -> {
            List<OpenRelation> found = find(sentence);
            score.add(relations, found);
            if (output != null) {
                found.forEach(r -> output.println(String.join(
                        "\t",
                        sentence,
                        String.valueOf(r.confidence()),
                        r.relation(),
                        String.join("\t", r.arguments()))));
            }
        });
        return score.best();
    }

    private List<OpenRelation> find(String words) {
        Text text = Text.of(words);
        List<Token> original = new ArrayList<>();
        List<Token> plain = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty()) {
                original.add(new Token(text.span(at, at + word.length()), word));
                plain.add(new Token(text.span(at, at + word.length()), PLAIN.getOrDefault(word, word)));
            }
            at += word.length() + 1;
        }
        Sentence sentence = new Sentence(text.span(0, words.length()), Block.Kind.PARAGRAPH, plain);
        Sentence parsed = syntax.parse(
                sentence,
                names.tag(text, List.of(sentence)).stream()
                        .filter(m -> m.type() != MentionType.GROUP)
                        .map(m -> m.span())
                        .toList());
        return OpenRelations.of(text, withWords(parsed, original));
    }

    private static Sentence withWords(Sentence parsed, List<Token> original) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < original.size(); i++) {
            Token token = parsed.tokens().get(i);
            tokens.add(new Token(
                    token.span(), original.get(i).text(), token.tag(), token.lemma(), token.head(), token.relation()));
        }
        return new Sentence(parsed.span(), parsed.block(), tokens);
    }
}
