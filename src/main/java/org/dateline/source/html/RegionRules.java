package org.dateline.source.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.source.Rows;
import org.dateline.source.Rows.Row;
import org.jsoup.nodes.Element;

/**
 * Tells by tag, class and id what a part of a page is, by the rows of {@code regions.tsv}: {@code furniture tag NAME} and
 * {@code furniture word NAME} for what surrounds articles, {@code caption word NAME} for words under pictures.
 */
public final class RegionRules {
    public static final String RESOURCE = "regions.tsv";

    private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

    private final Set<String> tags = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> captions = new HashSet<>();

    public RegionRules() {
        for (Row row : Rows.of(RESOURCE)) {
            switch (row.kind() + " " + row.value()) {
                case "furniture tag" -> tags.add(row.text());
                case "furniture word" -> words.add(row.text());
                case "caption word" -> captions.add(row.text());
                case "example furniture", "example caption", "example text" -> {}
                default -> throw new IllegalStateException("[" + RESOURCE + "] no such row: " + row);
            }
        }
    }

    boolean isFurniture(Element element) {
        return tags.contains(element.normalName()) || element.attributesSize() > 0 && isFurnitureByAttributes(element);
    }

    private boolean isFurnitureByAttributes(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none")
                || isFurniture(names(element));
    }

    /** Whether the names that an element is given by its class and id mark it as furniture. */
    public boolean isFurniture(String names) {
        return words(names).anyMatch(words::contains);
    }

    boolean isCaption(Element element) {
        return isCaption(names(element));
    }

    public boolean isCaption(String names) {
        return words(names).anyMatch(captions::contains);
    }

    private static String names(Element element) {
        return element.className() + " " + element.id() + " " + element.attr("role") + " " + element.attr("data-testid")
                + " " + element.attr("data-component");
    }

    /** The words of the names, and each whole name without its hyphens, so that a rule may name either. */
    private static Stream<String> words(String names) {
        return Arrays.stream(names.strip().split("\\s+"))
                .flatMap(name -> Stream.concat(
                        Arrays.stream(WORD_BREAK.split(name)).map(word -> word.toLowerCase(Locale.ROOT)),
                        Stream.of(name.toLowerCase(Locale.ROOT))));
    }
}
