package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.Figure;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** The figures of a document so far, with what a later one may take up from them. */
final class Ledger {
    /** How many sentences back "the true number" may point. */
    private static final int FARTHEST = 12;

    private final Document document;
    private final List<Figure> figures = new ArrayList<>();
    /** In which sentence each of them stands. */
    private final List<Integer> places = new ArrayList<>();
    /** Which of them are parts of the one before. */
    private final List<Boolean> parts = new ArrayList<>();

    private int sentenceNumber;
    private @Nullable Counted measured;
    private int measuredAt = -1;

    Ledger(Document document) {
        this.document = document;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /**
     * Enters a figure.
     *
     * @param part whether it is only a part of the figure before it, which no other takes up
     */
    void add(Figure figure, boolean part) {
        figures.add(figure);
        places.add(sentenceNumber);
        parts.add(part);
    }

    /** Ends a sentence, with what its noun of measure is of, or null. */
    void next(@Nullable Counted measure) {
        if (measure != null) {
            measured = measure;
            measuredAt = sentenceNumber;
        }
        sentenceNumber++;
    }

    /** What a figure takes up from what was said before. */
    record Taken(
            @Nullable Counted counted,
            List<Entity> about,
            @Nullable String per) {}

    /**
     * What a figure without a noun of its own takes up: the last figure in the same unit, or what a noun of measure before it is
     * of ("Estimates of their pay differ. The figure given most often is $800").
     */
    @Nullable
    Taken taken(ParsedSentence sentence, Quantity quantity, @Nullable Clause clause, boolean vouched, boolean repeats) {
        boolean pointing = repeats || vouched;
        boolean takesUp = pointing
                || (quantity.unit().equals("count")
                        ? isBareNumber(sentence.view(), quantity)
                        : isOfPronoun(sentence.view(), clause) || isMore(sentence.view(), quantity));
        if (!takesUp) {
            return null;
        }
        if (pointing && measured != null && sentenceNumber - measuredAt <= 1 && measuredAt > lastSameUnitAt(quantity)) {
            return new Taken(measured, List.of(), quantity.per());
        }
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            int distance = sentenceNumber - places.get(i);
            boolean near = pointing
                    ? distance <= FARTHEST
                    : isNext(figure.evidence(), sentence.view().span());
            if (!near) {
                return null;
            }
            boolean same = figure.quantity().unit().equals(quantity.unit());
            if (same && !parts.get(i) && figure.counts() != null && !(pointing && figure.concept() == null)) {
                return new Taken(
                        new Counted(figure.counts(), null, figure.concept()),
                        figure.about(),
                        figure.quantity().per());
            }
        }
        return null;
    }

    private int lastSameUnitAt(Quantity quantity) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (figures.get(i).quantity().unit().equals(quantity.unit())) {
                return places.get(i);
            }
        }
        return -1;
    }

    private static boolean isBareNumber(SentenceView view, Quantity quantity) {
        int after = view.tokenFrom(quantity.span().end());
        boolean noun = after < view.size()
                && (view.hasTag(after, "NOUN") || view.hasTag(after, "PROPN") || view.hasTag(after, "ADJ"));
        return !noun || view.word(after).equalsIgnoreCase("more");
    }

    /** "when it was 40 percent". */
    private static boolean isOfPronoun(SentenceView view, @Nullable Clause clause) {
        return clause != null
                && clause.verb().copula()
                && clause.subjects().stream().anyMatch(s -> view.hasTag(s.head(), "PRON"));
    }

    /** "up two hours", "from 12 percent". */
    private static boolean isMore(SentenceView view, Quantity quantity) {
        int before = view.tokenFrom(quantity.span().begin()) - 1;
        return before >= 0
                && Set.of("up", "down", "from").contains(view.word(before).toLowerCase(Locale.ROOT));
    }

    private boolean isNext(Span sentence, Span next) {
        return sentence.equals(next)
                || sentence.end() + 1 == next.begin()
                        && document.text()
                                .slice(new Span(sentence.end(), next.begin()))
                                .equals(" ");
    }

    /**
     * Whom a figure concerns. One that names nobody concerns whom the figure concerned that it takes up, or the last that
     * counted the same, or counted what is now spoken of ("A labourer earns $40"), before what the text was speaking of.
     *
     * @param subject the concept of the subject of its clause, or null
     */
    List<Entity> about(
            Concerned.Found found, @Nullable Taken taken, @Nullable Counted counted, @Nullable String subject) {
        if (taken != null && !(taken.about().isEmpty() && !found.named())) {
            return found.named() || taken.about().isEmpty()
                    ? Stream.concat(found.entities().stream(), taken.about().stream())
                            .toList()
                    : taken.about();
        }
        if (found.named()) {
            return found.entities();
        }
        String concept = counted == null ? null : counted.concept();
        for (int i = figures.size() - 1; i >= 0; i--) {
            String other = figures.get(i).concept();
            if (other != null && (other.equals(concept) || other.equals(subject))) {
                return figures.get(i).about();
            }
        }
        return found.entities();
    }
}
