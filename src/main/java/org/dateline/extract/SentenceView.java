package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.EntityMention;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/** A sentence with what was found in it, addressed by token. */
final class SentenceView {
    private static final Set<String> TEMPORAL_NOUNS = WordList.set(SentenceView.class, "temporal-nouns.txt");

    private final Text text;
    private final Sentence sentence;
    private final @Nullable Mention[] mentionAt;
    private final @Nullable EntityMention[] entityAt;
    private final @Nullable Quantity[] quantityAt;
    private final List<TimeExpression> times;
    private final Located<Token> tokens;
    private final Tree tree;

    SentenceView(
            Text text,
            Sentence sentence,
            List<Mention> mentions,
            List<EntityMention> entities,
            List<Quantity> quantities,
            List<TimeExpression> times) {
        this.text = text;
        this.sentence = sentence;
        this.times = List.copyOf(times);
        this.tokens = new Located<>(sentence.tokens(), Token::span);
        tree = new Tree(sentence.tokens());
        mentionAt = new Mention[size()];
        entityAt = new EntityMention[size()];
        quantityAt = new Quantity[size()];
        quantities.forEach(q -> fill(quantityAt, q.span(), q));
        mentions.forEach(m -> fill(mentionAt, m.span(), m));
        entities.forEach(m -> fill(entityAt, m.mention().span(), m));
    }

    private <T> void fill(@Nullable T[] slots, Span span, T value) {
        for (int i = tokenFrom(span.begin()); i < slots.length && span.contains(token(i).span()); i++) {
            slots[i] = value;
        }
    }

    Sentence sentence() {
        return sentence;
    }

    /** How its tokens hang together. */
    Tree tree() {
        return tree;
    }

    Span span() {
        return sentence.span();
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    String word(int i) {
        return token(i).text();
    }

    /** Whether the sentence has that word there, whatever its case. */
    boolean isWord(int i, String word) {
        return i >= 0 && i < size() && word(i).equalsIgnoreCase(word);
    }

    /** Whether the sentence has one of these words there, whatever its case. */
    boolean isWord(int i, Set<String> words) {
        return i >= 0 && i < size() && words.contains(word(i).toLowerCase(Locale.ROOT));
    }

    boolean hasTag(int i, String tag) {
        return i >= 0 && i < size() && token(i).tag().equals(tag);
    }

    /** The name that a token belongs to, whatever its type. */
    @Nullable
    Mention mention(int i) {
        return mentionAt[i];
    }

    /** The mention of an entity that a token belongs to. */
    @Nullable
    EntityMention entity(int i) {
        return entityAt[i];
    }

    /** Whether a token belongs to the name of a person. */
    boolean isPerson(int i) {
        Mention mention = mentionAt[i];
        return mention != null && mention.type() == MentionType.PERSON;
    }

    /** Whether a token belongs to a number, its modifier or its unit. */
    boolean inQuantity(int i) {
        return i < size() && quantityAt[i] != null;
    }

    /** The entities named in a run of tokens, in order, each mention once. */
    List<EntityMention> entities(int from, int to) {
        List<EntityMention> found = new ArrayList<>();
        for (int i = Math.max(from, 0); i < Math.min(to, size()); i++) {
            EntityMention here = entityAt[i];
            if (here != null && (found.isEmpty() || found.get(found.size() - 1) != here)) {
                found.add(here);
            }
        }
        return found;
    }

    boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (mentionAt[i] != null) {
                return true;
            }
        }
        return false;
    }

    Span span(int from, int to) {
        return new Span(token(from).span().begin(), token(to - 1).span().end());
    }

    String words(Span span) {
        return text.slice(span);
    }

    /** The words of a verb chunk without the adverbs before it. */
    String verbWords(int from, int to) {
        int first = from;
        while (first < to - 1 && hasTag(first, "ADV")) {
            first++;
        }
        return words(span(first, to));
    }

    /** The first expression of time that stands wholly within a run of tokens. */
    @Nullable
    TimeExpression time(int from, int to) {
        if (from >= to) {
            return null;
        }
        Span run = span(from, to);
        return times.stream().filter(t -> run.contains(t.span())).findFirst().orElse(null);
    }

    List<TimeExpression> times() {
        return times;
    }

    /** Whether a token says when, in a date that is understood or as a word for a time. */
    boolean isTime(int i) {
        Span span = token(i).span();
        return mentionAt[i] == null
                && (TEMPORAL_NOUNS.contains(token(i).lemma().toLowerCase(Locale.ROOT))
                                && !token(i).tag().equals("AUX")
                        || times.stream().anyMatch(t -> t.span().contains(span)));
    }

    /** The index of the first token that begins at or after a position. */
    int tokenFrom(int position) {
        return tokens.firstFrom(position);
    }
}
