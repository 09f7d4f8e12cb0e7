package org.dateline.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.model.Identification;
import org.jspecify.annotations.Nullable;

/** Sums up what all documents say of an entity. */
final class Summaries {
    private final IndexReader reader;
    private final Identification identification;
    private final Copies copies;

    Summaries(IndexReader reader, Identification identification) throws IOException {
        this.reader = reader;
        this.identification = identification;
        this.copies = Copies.read(reader);
    }

    /** Takes the summary of an entity; nothing if no document names it. */
    interface Sink {
        void put(long entity, Optional<EntitySummary> summary) throws IOException;
    }

    /** Sums up all entities, in the order of their ids. */
    void all(Sink sink) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.CONCERNED);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        BytesRef first = new BytesRef(new byte[] {(byte) RowKind.MENTION.letter()});
        for (TermsEnum.SeekStatus status = each.seekCeil(first); status != TermsEnum.SeekStatus.END; ) {
            BytesRef term = each.term();
            if (term.bytes[term.offset] != RowKind.MENTION.letter()) {
                return;
            }
            long entity = Id.thing(term);
            sink.put(entity, of(entity));
            if (each.next() == null) {
                return;
            }
        }
    }

    Optional<EntitySummary> of(long entity) throws IOException {
        BytesRef term = Id.term(RowKind.MENTION, entity);
        Sum sum = new Sum();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum rows = postings(leaf.reader(), Fields.CONCERNED, term);
            if (rows != null) {
                add(leaf.reader(), rows, sum);
            }
        }
        return sum.of.isEmpty() ? Optional.empty() : Optional.of(sum.summary(identification));
    }

    private void add(LeafReader leaf, PostingsEnum rows, Sum sum) throws IOException {
        Bits live = leaf.getLiveDocs();
        BinaryDocValues mentions = leaf.getBinaryDocValues(Fields.MENTION);
        NumericDocValues documents = leaf.getNumericDocValues(Fields.DOCUMENT);
        for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
            if ((live == null || live.get(row)) && mentions.advanceExact(row) && documents.advanceExact(row)) {
                sum.add(
                        RowCodec.unpack(mentions.binaryValue(), RowCodec::mention),
                        copies.source(documents.longValue()));
            }
        }
    }

    private static @Nullable PostingsEnum postings(LeafReader leaf, String field, BytesRef term) throws IOException {
        Terms terms = leaf.terms(field);
        TermsEnum each = terms == null ? null : terms.iterator();
        return each != null && each.seekExact(term) ? each.postings(null, PostingsEnum.NONE) : null;
    }

    /** Tells the entities that a document names. */
    static void namedIn(IndexReader reader, long document, LongConsumer entities) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            PostingsEnum rows = postings(leaf, Fields.DOCUMENT, Id.term(document));
            NumericDocValues things = leaf.getNumericDocValues(Fields.ENTITY);
            Bits live = leaf.getLiveDocs();
            if (rows == null || things == null) {
                continue;
            }
            for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
                if ((live == null || live.get(row)) && things.advanceExact(row)) {
                    entities.accept(things.longValue());
                }
            }
        }
    }

    /** What was said so far of one entity. */
    private static final class Sum {
        private final List<Mentioned> of = new ArrayList<>();
        private final Set<Long> sources = new HashSet<>();
        private final Map<String, Integer> labels = new HashMap<>();
        private final Map<EntityKind, Integer> kinds = new HashMap<>();
        private final Set<String> names = new TreeSet<>();
        private final Set<String> links = new TreeSet<>();
        private final TreeSet<String> days = new TreeSet<>();
        private int articles;
        private int statements;
        private int figures;
        private int claims;
        private int sayings;

        void add(Mentioned row, long source) {
            if (of.isEmpty()) {
                of.add(row);
            }
            articles++;
            sources.add(source);
            labels.merge(row.entity().label(), 1, Integer::sum);
            kinds.merge(row.entity().kind(), 1, Integer::sum);
            names.addAll(row.names());
            names.add(row.entity().label());
            links.addAll(row.links());
            if (!row.published().isEmpty()) {
                days.add(row.published());
            }
            statements += row.statements();
            figures += row.figures();
            claims += row.claims();
            sayings += row.sayings();
        }

        EntitySummary summary(Identification identification) {
            String label =
                    commonest(labels, Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
            EntityKind kind = commonest(kinds, Comparator.reverseOrder());
            Collection<String> others = new TreeSet<>(names);
            others.remove(label);
            others.remove("");
            List<String> same = List.copyOf(links);
            Optional<EntitySummary.Point> point = kind == EntityKind.PLACE
                    ? identification
                            .locate(of.get(0).entity().iri(), label, same)
                            .map(at -> new EntitySummary.Point(at.latitude(), at.longitude()))
                    : Optional.empty();
            return new EntitySummary(
                    new Named(of.get(0).entity().iri(), label, kind),
                    List.copyOf(others),
                    same,
                    articles,
                    sources.size(),
                    statements,
                    figures,
                    claims,
                    sayings,
                    days.isEmpty() ? "" : days.first(),
                    days.isEmpty() ? "" : days.last(),
                    point);
        }

        private static <T> T commonest(Map<T, Integer> counts, Comparator<T> amongEqual) {
            return counts.entrySet().stream()
                    .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(amongEqual)))
                    .orElseThrow()
                    .getKey();
        }
    }
}
