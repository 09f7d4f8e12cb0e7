package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.ContentHash;
import org.dateline.model.Document;

/**
 * An article as an editor sees it: a headline and paragraphs of sentences.
 *
 * @param id what it is known by
 * @param headline the headline, empty if it has none
 * @param paragraphs the sentences of each paragraph
 */
record Story(String id, String headline, List<List<String>> paragraphs) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”’]?)\\s+(?=[\"“‘A-Z0-9])");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*");

    Story {
        paragraphs = paragraphs.stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    static Story of(Document document) {
        List<List<String>> paragraphs = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> sentences(document.text().slice(block.span())))
                .toList();
        String title = document.title();
        return new Story(document.source(), title == null ? "" : title, paragraphs);
    }

    static List<String> sentences(String paragraph) {
        return Arrays.asList(SENTENCE_END.split(paragraph.strip().replaceAll("\\s+", " ")));
    }

    Story with(List<List<String>> others) {
        return new Story(id, headline, others);
    }

    Story withHeadline(String other) {
        return new Story(id, other, paragraphs);
    }

    /** The story with a change made to each sentence. */
    Story each(java.util.function.UnaryOperator<String> change) {
        return with(paragraphs.stream()
                .map(paragraph -> paragraph.stream().map(change).toList())
                .toList());
    }

    List<String> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    int words() {
        return sentences().stream().mapToInt(Story::words).sum();
    }

    static int words(String sentence) {
        return sentence.split("\\s+").length;
    }

    static int words(List<String> paragraph) {
        return paragraph.stream().mapToInt(Story::words).sum();
    }

    /** The text as a site would show it: the headline, then a line for each paragraph. */
    String text() {
        Stream<String> lines = paragraphs.stream().map(paragraph -> String.join(" ", paragraph));
        return Stream.concat(Stream.of(headline).filter(line -> !line.isBlank()), lines)
                .collect(Collectors.joining("\n\n"));
    }

    /** A name that the story tells of, by chance; a plain word if it names none. */
    String name(Random random) {
        List<String> names = new ArrayList<>();
        sentences().forEach(s -> NAME.matcher(s).results().forEach(found -> names.add(found.group())));
        return names.isEmpty() ? "the town" : names.get(random.nextInt(names.size()));
    }

    /** A chance that is the same in every run. */
    Random random(Object... purpose) {
        return new Random(Long.parseUnsignedLong(ContentHash.shortOf(id, Arrays.asList(purpose)), 16));
    }
}
