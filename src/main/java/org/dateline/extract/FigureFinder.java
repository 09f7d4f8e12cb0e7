package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Change;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.Figure;
import org.dateline.model.Modality;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Enters the quantities of a document into the ledger, sentence by sentence: what is counted, whom it concerns, when, and who
 * says so. What a figure leaves out is taken from its neighbour ("500 and 1,000 songs", "9,420 miles (15,160 km)") or from
 * the last that counted the same ("14,000 soldiers … 12,000 had fought").
 */
final class FigureFinder {
    private static final int MOST_ENTITIES = 3;
    private static final Set<String> RESTRICTING = Set.of("on", "in", "at", "as", "under");

    private final Document document;
    private final Attribution attribution;
    private final Topic topic;
    private final Concerned concerned;
    private final MoneyContext money;
    private final ModelNumbers models;
    private final Ledger ledger;
    private final Set<Entity> vouchers = new HashSet<>();

    FigureFinder(Document document, List<ParsedSentence> sentences, Nations nations, Attribution attribution) {
        this.document = document;
        this.attribution = attribution;
        this.money = new MoneyContext(sentences);
        this.models = new ModelNumbers(sentences);
        this.ledger = new Ledger(document);
        NamesWithin names = new NamesWithin(nations, new Makers(sentences), attribution);
        this.topic = new Topic(names, attribution);
        this.concerned = new Concerned(names, topic, new MainEntities(sentences, names), attribution);
    }

    /** The figures of the document so far, in the order of the text. */
    List<Figure> figures() {
        return ledger.figures();
    }

    /**
     * Reads the next sentence.
     *
     * @param quantities its quantities
     * @param cues the predicates in it that only say who speaks
     * @param statements what it states
     */
    void read(ParsedSentence sentence, List<Quantity> quantities, Set<Integer> cues, List<Statement> statements) {
        statements.forEach(topic::employs);
        CountedFinder finder = new CountedFinder(sentence);
        ChangeFinder changes = new ChangeFinder(sentence.view());
        MeasureNouns measures = new MeasureNouns(sentence);
        List<FigureDraft> drafts = new ArrayList<>();
        for (Quantity read : quantities) {
            if (models.isOne(read)) {
                continue;
            }
            Quantity quantity = money.inContext(sentence.view(), read);
            Clause clause = FigureClauses.of(sentence, quantity.span());
            drafts.add(new FigureDraft(quantity, clause, finder.of(quantity, clause), changes.of(quantity, clause)));
        }
        FigureNeighbours neighbours = new FigureNeighbours(document, sentence.view());
        neighbours.compare(drafts);
        neighbours.share(drafts);
        Figure last = null;
        for (FigureDraft draft : drafts) {
            last = figure(sentence, measures, draft, last);
            ledger.add(last, isPart(sentence.view(), draft.quantity()));
        }
        topic.read(sentence, cues, vouchers);
        vouchers.clear();
        ledger.next(measures.measured());
    }

    private Figure figure(ParsedSentence sentence, MeasureNouns measures, FigureDraft draft, @Nullable Figure last) {
        Quantity quantity = draft.quantity();
        Claims claims = new Claims(sentence);
        Term speaker = attribution.claimant(quantity.span());
        Term vouching = claims.claimant(
                        quantity, draft.clause(), last == null || last.claimant() == null ? null : last.quantity())
                .orElse(null);
        if (vouching != null
                && draft.counted() != null
                && draft.counted().span() != null
                && vouching.span().overlaps(draft.counted().span())) {
            return figure(sentence, measures, draft.with(null), last);
        }
        Change change = draft.change();
        boolean before = change != null && change.role() == Change.Role.FROM && last != null;
        if (vouching == null
                && before
                && isSame(last.evidence(), sentence.view().span())) {
            vouching = last.claimant();
        }
        if (before
                && Comparison.isStated(sentence.view(), quantity)
                && isSame(last.evidence(), sentence.view().span())
                && (last.counts() != null || !last.quantity().unit().equals("count"))) {
            return earlier(sentence, draft, last, vouching != null ? vouching : speaker, change);
        }
        boolean repeats = draft.counted() != null && measures.isMeasure(quantity, draft.counted());
        Ledger.Taken taken = draft.counted() == null || repeats
                ? ledger.taken(sentence, quantity, draft.clause(), vouching != null, repeats)
                : null;
        Counted counted = taken != null ? taken.counted() : draft.counted();
        Concerned.Found found =
                concerned.of(sentence, quantity, taken == null ? counted : null, draft.clause(), vouching, vouchers);
        Set<Entity> about =
                new LinkedHashSet<>(ledger.about(found, taken, counted, subject(sentence.view(), draft.clause())));
        if (vouching != null) {
            Terms.entity(vouching).ifPresent(vouchers::add);
        }
        return new Figure(
                taken == null || quantity.per() != null ? quantity : withRate(quantity, taken.per()),
                sentence.view().span(),
                counted == null ? null : counted.words(),
                concept(
                        counted,
                        taken != null,
                        quantity,
                        draft.clause(),
                        change,
                        sentence,
                        !found.named() && isRestricted(sentence.view(), draft)),
                about.stream().limit(MOST_ENTITIES).toList(),
                vouching != null ? vouching : speaker,
                FigureTimes.time(sentence, quantity, draft.clause(), draft.counted()),
                draft.clause() == null
                        ? Modality.ASSERTED
                        : draft.clause().verb().modality(),
                change);
    }

    /** The concept that the subject of a clause stands for; null for a name or pronoun. */
    private static @Nullable String subject(SentenceView view, @Nullable Clause clause) {
        if (clause == null || clause.subjects().isEmpty()) {
            return null;
        }
        int head = clause.subjects().get(0).head();
        boolean noun = view.hasTag(head, "NOUN") && view.mention(head) == null;
        return noun ? CountedConcepts.shipped().of(view.token(head).lemma()).orElse(null) : null;
    }

    /** "167 people, including 14 journalists": the second is not what the text goes on to count. */
    private static boolean isPart(SentenceView view, Quantity quantity) {
        int from = view.tokenFrom(quantity.span().begin());
        boolean among = view.isWord(from - 1, "them") && view.isWord(from - 2, "among");
        return among || view.isWord(from - 1, "including");
    }

    private static boolean isSame(Span one, Span other) {
        return one.equals(other);
    }

    /**
     * "labourers worked on building sites": a figure that names nobody it concerns and a kind of place tells of a part, which must
     * not be compared with the whole.
     */
    private static boolean isRestricted(SentenceView view, FigureDraft draft) {
        Clause clause = draft.clause();
        if (clause == null
                || clause.subjects().stream()
                        .noneMatch(s ->
                                FigureClauses.contains(view, s, draft.quantity().span()))) {
            return false;
        }
        return clause.complements().stream()
                .anyMatch(c -> RESTRICTING.contains(c.preposition())
                        && view.hasTag(c.argument().head(), "NOUN")
                        && !view.tree().has(c.argument().head(), "det")
                        && !view.hasName(c.argument().from(), c.argument().to())
                        && !view.isTime(c.argument().head()));
    }

    /** What the figure can be compared by: people by what is said of them, and a ratio of change as the change of something. */
    private static @Nullable String concept(
            @Nullable Counted counted,
            boolean taken,
            Quantity quantity,
            @Nullable Clause clause,
            @Nullable Change change,
            ParsedSentence sentence,
            boolean restricted) {
        if (counted == null) {
            return null;
        }
        if (taken && clause != null && CountedPeople.isGeneral(counted.words())) {
            String own = new CountedPeople(sentence.view()).concept(quantity, clause);
            return own != null ? own : counted.concept();
        }
        if (restricted) {
            return null;
        }
        boolean ratio = change != null
                && change.role() == Change.Role.BY
                && quantity.unit().equals("percent");
        return ratio && counted.concept() != null
                ? CountedConcepts.shipped().changeOf(counted.concept())
                : counted.concept();
    }

    /** "up from 12,000 in June": the same thing as the figure before it, at another time. */
    private static Figure earlier(
            ParsedSentence sentence, FigureDraft draft, Figure last, @Nullable Term claimant, Change change) {
        Quantity bare = draft.quantity();
        boolean shares = bare.unit().equals("count") && !last.quantity().unit().equals("count");
        return new Figure(
                shares ? inUnit(bare, last.quantity()) : bare,
                sentence.view().span(),
                last.counts(),
                last.concept(),
                last.about(),
                claimant,
                FigureTimes.behind(sentence.view(), draft.quantity()),
                Modality.ASSERTED,
                change);
    }

    /** "2,100 calories a day, down from 2,400". */
    private static Quantity inUnit(Quantity quantity, Quantity other) {
        return measured(quantity, other.unit(), other.per());
    }

    private static Quantity withRate(Quantity quantity, @Nullable String per) {
        return measured(quantity, quantity.unit(), per);
    }

    private static Quantity measured(Quantity quantity, String unit, @Nullable String per) {
        return new Quantity(
                quantity.span(),
                quantity.text(),
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.modifier(),
                unit,
                per,
                quantity.counted());
    }
}
