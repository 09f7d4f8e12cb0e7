package org.dateline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.annotate.NameTagger;
import org.dateline.annotate.NewsTokenizer;
import org.dateline.annotate.names.Labels;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Collects the names that the tagger knows beforehand: countries, organisations and the names of people from our own
 * lists, cities from a gazetteer, and the names that other corpora mark, whose conventions need not be ours for that.
 */
final class KnownNames {
    private final Lexicon.Builder lexicon = new Lexicon.Builder();
    private final NewsTokenizer tokenizer = new NewsTokenizer();

    /** Adds countries, their people and capitals. */
    KnownNames countries() {
        for (String line : WordList.lines(NameTagger.class, "/org/dateline/resolve/countries.tsv")) {
            String[] columns = Arrays.copyOf(line.split("\t", -1), 6);
            add(columns[2], NameClass.COUNTRY);
            addAll(columns[3], NameClass.COUNTRY);
            addAll(columns[4], NameClass.PEOPLE);
            addAll(columns[5], NameClass.CAPITAL);
        }
        return this;
    }

    /** Adds well-known organisations. */
    KnownNames organisations() {
        return table("organisations.tsv");
    }

    /** Adds well-known products, works, events, laws and languages. */
    KnownNames works() {
        return table("works.tsv");
    }

    /** Adds well-known places beyond countries and cities. */
    KnownNames places() {
        return table("places.tsv");
    }

    private KnownNames table(String name) {
        for (String line : WordList.lines(NameTagger.class, "gazetteer/" + name)) {
            String[] columns = Arrays.copyOf(line.split("\t", -1), 3);
            NameClass kind = NameClass.ofKind(columns[0]);
            add(columns[1], kind);
            addAll(columns[2], kind);
        }
        return this;
    }

    /** Adds given and family names of the world. */
    KnownNames people() {
        WordList.lines(NameTagger.class, "gazetteer/given-names.txt").forEach(name -> add(name, NameClass.GIVEN_NAME));
        WordList.lines(NameTagger.class, "gazetteer/family-names.txt").forEach(name -> add(name, NameClass.SURNAME));
        return this;
    }

    /** Adds the cities of a table with the columns name, country, region. */
    KnownNames cities(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split(",");
            if (columns.length == 4) {
                add(columns[0], NameClass.CITY);
                add(columns[2], NameClass.REGION);
            }
        }
        return this;
    }

    /** Adds the names that a corpus marks: parts of people's names, and whole names that it gives one type nearly always. */
    KnownNames corpus(List<BioCorpus.Document> documents) {
        Map<List<String>, int[]> types = new HashMap<>();
        Map<String, Integer> small = new HashMap<>();
        for (BioCorpus.Document document : documents) {
            for (BioCorpus.Sentence sentence : document.sentences()) {
                List<String> tokens = List.of(sentence.tokens());
                tokens.forEach(token -> small.merge(token, 1, Integer::sum));
                for (Labels.Chunk chunk : Labels.chunks(sentence.labels())) {
                    List<String> name = tokens.subList(chunk.begin(), chunk.end());
                    types.computeIfAbsent(name, key -> new int[MentionType.values().length])[
                            chunk.type().ordinal()]++;
                    if (chunk.type() == MentionType.PERSON) {
                        person(name, small);
                    }
                }
            }
        }
        types.forEach(this::typed);
        return this;
    }

    private void person(List<String> name, Map<String, Integer> small) {
        if (name.size() > 1 && name.size() < 5) {
            part(name.get(0), NameClass.GIVEN_NAME, small);
            part(name.get(name.size() - 1), NameClass.SURNAME, small);
        }
    }

    private void part(String word, NameClass nameClass, Map<String, Integer> small) {
        boolean name = word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !word.endsWith(".");
        if (name && !small.containsKey(word.toLowerCase(Locale.ROOT))) {
            lexicon.add(List.of(word), nameClass);
        }
    }

    private void typed(List<String> name, int[] counts) {
        int total = 0;
        int best = 0;
        for (int type = 0; type < counts.length; type++) {
            total += counts[type];
            best = counts[type] > counts[best] ? type : best;
        }
        if (counts[best] * 10 >= total * 9 && Character.isUpperCase(name.get(0).charAt(0))) {
            lexicon.add(name, NameClass.marked(MentionType.values()[best]));
        }
    }

    private void addAll(@Nullable String names, NameClass nameClass) {
        if (names == null) {
            return;
        }
        for (String name : names.split("\\|")) {
            add(name, nameClass);
        }
    }

    private void add(String name, NameClass nameClass) {
        lexicon.add(List.of(tokenizer.tokenize(name)), nameClass);
    }

    Lexicon lexicon() {
        return lexicon.build();
    }
}
