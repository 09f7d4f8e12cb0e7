package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.WordList;
import org.dateline.resolve.Countries;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose money "400 pesos" and "$400" are: that of the one country in the sentence which has such money, else of the one
 * that the document names most. A dollar, pound or rouble stays that of the United States, Britain or Russia if the document
 * names that country, or no other that has one twice.
 */
final class MoneyContext {
    private static final List<Row> ROWS = read();
    /** How often a country must be named for a dollar in another sentence to be its own. */
    private static final int OFTEN = 2;

    private final Map<String, Integer> named = new HashMap<>();

    /** A name of money: how it is read without a context, its words, and whose it may be. */
    private record Row(
            String unit,
            Set<String> words,
            Map<String, String> codes,
            @Nullable String owner) {}

    MoneyContext(List<ParsedSentence> sentences) {
        for (ParsedSentence sentence : sentences) {
            countries(sentence.view()).forEach(country -> named.merge(country, 1, Integer::sum));
        }
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (String line : WordList.lines(MoneyContext.class, "context-currencies.tsv")) {
            String[] cells = line.split("\t");
            Map<String, String> codes = new TreeMap<>();
            for (String pair : cells[2].split(" ")) {
                codes.put(pair.substring(0, 2), pair.substring(pair.indexOf('=') + 1));
            }
            rows.add(new Row(cells[0], Set.of(cells[1].split(" ")), codes, cells[3].equals("-") ? null : cells[3]));
        }
        return rows;
    }

    /** The quantity in the currency that its context tells, or as it is. */
    Quantity inContext(SentenceView view, Quantity quantity) {
        for (Row row : ROWS) {
            Span money = row.unit().equals(quantity.unit()) ? words(view, quantity, row) : null;
            String code = money == null ? null : code(view, row);
            if (code != null) {
                return new Quantity(
                        quantity.span().cover(money),
                        view.words(quantity.span().cover(money)),
                        quantity.value(),
                        quantity.low(),
                        quantity.high(),
                        quantity.modifier(),
                        code,
                        quantity.per(),
                        row.unit().equals("count") ? null : quantity.counted());
            }
        }
        return quantity;
    }

    /** Where the words for the money stand; null if the quantity is not told in them alone ("US$ 400"). */
    private static @Nullable Span words(SentenceView view, Quantity quantity, Row row) {
        if (row.unit().equals("count")) {
            int next = view.tokenFrom(quantity.span().end());
            boolean whole = quantity.counted() == null
                    || next < view.size()
                            && quantity.counted().equals(view.token(next).span());
            return whole && view.isWord(next, row.words()) ? view.token(next).span() : null;
        }
        boolean told = false;
        for (String word : quantity.text().toLowerCase(Locale.ROOT).split("(?<=\\$)|(?=\\$)|[\\s\\d.,]+")) {
            told |= row.words().contains(word);
            boolean marked = word.matches(".*[a-z]\\.?$")
                    && !row.words().contains(word)
                    && Countries.shipped().named(word.toUpperCase(Locale.ROOT)).isPresent();
            if (marked) {
                return null;
            }
        }
        return told ? quantity.span() : null;
    }

    private @Nullable String code(SentenceView view, Row row) {
        if (row.owner() != null && named.containsKey(row.owner())) {
            return null;
        }
        List<String> here = countries(view).stream()
                .filter(row.codes()::containsKey)
                .distinct()
                .toList();
        if (here.size() == 1) {
            return row.codes().get(here.get(0));
        }
        // The first of those named most often, in the order of their codes.
        String most = row.codes().keySet().stream()
                .filter(named::containsKey)
                .max(Comparator.<String, Integer>comparing(named::get).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
        boolean outdone = most == null
                || row.owner() != null
                        && (named.get(most) < OFTEN || named.values().stream().anyMatch(n -> n > named.get(most)));
        return outdone ? null : row.codes().get(most);
    }

    /** The countries that a sentence names, or whose people it does, by their ISO 3166-1 codes. */
    private static List<String> countries(SentenceView view) {
        List<String> codes = new ArrayList<>();
        Mention last = null;
        for (int i = 0; i < view.size(); i++) {
            Mention mention = view.mention(i);
            if (mention != null && mention != last) {
                EntityMention entity = view.entity(i);
                boolean place = entity != null && entity.entity().type() == EntityType.PLACE;
                if (place) {
                    Countries.shipped().named(entity.entity().label()).ifPresent(c -> codes.add(c.iso()));
                } else if (mention.type() == MentionType.GROUP) {
                    Countries.shipped().described(mention.text()).ifPresent(c -> codes.add(c.iso()));
                }
            }
            last = mention;
        }
        return codes;
    }
}
