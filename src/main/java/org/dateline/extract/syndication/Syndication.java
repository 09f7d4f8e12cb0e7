package org.dateline.extract.syndication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.Credit;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agencies that an article names as where it comes from: in its date line, its byline, a notice or a sign-off, or in
 * running text that tells something after an agency. A pure function of the document, in time in proportion to its length.
 */
public final class Syndication {
    private static final int WINDOW = 200;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_FIELD = 120;
    private static final int FIRST_BLOCKS = 5;
    private static final String DATED_BY = "[^.!?]{0,80}[(/\\[]\\s?%s\\s?[)/\\]]\\.?\\s*[-–—:]";

    private static final Agencies AGENCIES = Agencies.shipped();
    private static final SyndicationRules RULES = new SyndicationRules(AGENCIES);
    private static final Pattern NAME = RULES.names();

    private final Document document;
    private final Map<List<Object>, Credit> found = new LinkedHashMap<>();

    private Syndication(Document document) {
        this.document = document;
    }

    /**
     * The credits of an article, one for each agency: where it says first that the agency wrote it, or else where it cites the
     * agency first. Those of its publisher and author come first, then the order is that of the text.
     */
    public static List<Credit> of(Document document) {
        Syndication syndication = new Syndication(document);
        syndication.field(document.publisher(), Credit.Field.PUBLISHER);
        syndication.field(document.author(), Credit.Field.AUTHOR);
        boolean signsItself = syndication.isDatedByPublisher();
        for (Block block : document.blocks()) {
            if (!signsItself) {
                syndication.signOff(block.span());
            }
            syndication.block(block.span());
        }
        return syndication.credits();
    }

    /** Whether the date line names the publisher: then the form in which the article is signed is the publisher's own. */
    private boolean isDatedByPublisher() {
        String publisher = document.publisher();
        if (publisher == null || RULES.agency(publisher).isPresent()) {
            return false;
        }
        Pattern dated = Pattern.compile(DATED_BY.formatted(Pattern.quote(publisher.strip())));
        return document.blocks().stream()
                .limit(FIRST_BLOCKS)
                .anyMatch(block ->
                        dated.matcher(document.text().slice(block.span())).lookingAt());
    }

    private void signOff(Span block) {
        String words = document.text().slice(block);
        if (words.length() <= LONGEST_LINE) {
            RULES.signedOff(words).ifPresent(name -> add(name, Credit.Kind.SYNDICATED, new Credit.Place.InText(block)));
        }
    }

    private List<Credit> credits() {
        return found.values().stream()
                .filter(credit -> credit.kind() == Credit.Kind.SYNDICATED
                        || !found.containsKey(List.of(credit.agency(), Credit.Kind.SYNDICATED)))
                .toList();
    }

    private void field(@Nullable String value, Credit.Field field) {
        if (value != null && value.length() <= LONGEST_FIELD) {
            RULES.agency(value).ifPresent(name -> add(name, Credit.Kind.SYNDICATED, new Credit.Place.InField(field)));
        }
    }

    private void block(Span block) {
        String words = document.text().slice(block);
        int offset = document.text().charIndex(block.begin());
        Matcher name = NAME.matcher(words);
        while (name.find()) {
            int begin = name.end() - AGENCIES.known(name.group()).length();
            String agency = words.substring(begin, name.end());
            Span span = document.text().span(offset + begin, offset + name.end());
            RULES.kind(before(words, begin), after(words, name.end()))
                    .filter(kind -> kind == Credit.Kind.SYNDICATED || !AGENCIES.isAmbiguous(agency))
                    .ifPresent(kind -> add(agency, kind, new Credit.Place.InText(span)));
        }
    }

    /** The words before a place; where they are cut off, a character stands before them that no rule takes for a beginning. */
    private static String before(String words, int end) {
        int begin = end - WINDOW;
        return begin <= 0 ? words.substring(0, end) : "\u0000" + words.substring(begin, end);
    }

    private static String after(String words, int begin) {
        int end = begin + WINDOW;
        return end >= words.length() ? words.substring(begin) : words.substring(begin, end) + "\u0000";
    }

    private void add(String name, Credit.Kind kind, Credit.Place place) {
        Agencies.Agency agency = AGENCIES.named(name);
        found.putIfAbsent(List.of(agency.name(), kind), new Credit(agency.name(), agency.sameAs(), kind, place));
    }

    static SyndicationRules rules() {
        return RULES;
    }
}
