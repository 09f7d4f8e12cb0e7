package org.dateline.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/** The rows of a document as Lucene keeps them. */
final class RowDocuments {
    private static final String YES = "y";

    private final DocumentRows rows;
    private final String iri;
    private final String published;

    private RowDocuments(DocumentRows rows) {
        this.rows = rows;
        this.iri = rows.article().iri();
        this.published = rows.article().published();
    }

    static List<Document> of(DocumentRows rows) {
        RowDocuments documents = new RowDocuments(rows);
        List<Document> all = new ArrayList<>();
        all.add(documents.article());
        rows.statements().forEach(row -> all.add(documents.statement(row)));
        rows.figures().forEach(row -> all.add(documents.figure(row)));
        rows.speech().forEach(row -> all.add(documents.speech(row)));
        rows.sentences().forEach(row -> all.add(documents.sentence(row)));
        rows.mentioned().forEach(row -> all.add(documents.mentioned(row)));
        return all;
    }

    private RowFields row(RowKind kind) {
        return new RowFields(kind).of(iri, published);
    }

    private Document article() {
        List<Named> entities = rows.mentioned().stream().map(Mentioned::entity).toList();
        return row(RowKind.ARTICLE)
                .stored(out -> RowCodec.article(rows.article(), out))
                .at("", iri)
                .part(Fields.CONCERNED, entities)
                .part(Fields.CLAIMANT, claimants())
                .part(
                        Fields.PLACE,
                        rows.statements().stream()
                                .flatMap(row -> row.places().stream())
                                .distinct()
                                .toList())
                .any(entities.stream())
                .text(Fields.HEADLINE, rows.article().title())
                .row();
    }

    private List<Named> claimants() {
        return Stream.concat(
                        rows.statements().stream().flatMap(row -> row.claimants().stream()),
                        rows.figures().stream().flatMap(row -> row.claimants().stream()))
                .distinct()
                .toList();
    }

    private Document statement(StatementEntry row) {
        RowFields fields = row(RowKind.STATEMENT)
                .stored(out -> RowCodec.statement(row, out))
                .at(row.evidence().iri(), row.iri())
                .part(Fields.CONCERNED, List.of(row.subject(), row.object()))
                .part(Fields.CLAIMANT, row.claimants())
                .part(Fields.PLACE, row.places())
                .any(Stream.of(List.of(row.subject(), row.object()), row.claimants(), row.places())
                        .flatMap(List::stream))
                .number(Fields.SUBJECT, Id.of(row.subject().iri()))
                .number(Fields.OBJECT, Id.of(row.object().iri()))
                .facet(Fields.RELATION, row.relation())
                .facet(Fields.WORDS, row.words())
                .facet(Fields.STANDING, row.standing().name());
        boolean linked =
                row.subject().kind() != EntityKind.OTHER && row.object().kind() != EntityKind.OTHER;
        return (linked ? fields.term(Fields.LINKED, YES) : fields).row();
    }

    private Document figure(FigureEntry row) {
        String concept = rows.concepts().getOrDefault(row.concept(), "");
        RowFields fields = row(RowKind.FIGURE)
                .stored(out -> RowCodec.figure(row, out))
                .at(row.evidence().iri(), row.iri())
                .part(Fields.CONCERNED, row.about())
                .part(Fields.CLAIMANT, row.claimants())
                .any(Stream.concat(row.about().stream(), row.claimants().stream()))
                .facet(Fields.STANDING, row.standing().name())
                .text(Fields.FIGURE, figureWords(row, concept));
        if (!row.concept().isEmpty()) {
            fields.facet(Fields.COUNTED, counted(row.concept(), row.unit(), row.per()))
                    .facet(Fields.WORDS, concept);
        }
        return fields.row();
    }

    /** What is counted in what, as a term that {@link Counting} takes apart. */
    static String counted(String concept, String unit, String per) {
        return concept + '\t' + unit + '\t' + per;
    }

    private static String figureWords(FigureEntry row, String concept) {
        return Stream.of(
                        Stream.of(row.phrase(), row.counted(), concept),
                        row.about().stream().map(Named::label),
                        row.claimants().stream().map(Named::label))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private Document speech(SpeechEntry row) {
        return row(RowKind.SPEECH)
                .stored(out -> RowCodec.speech(row, out))
                .at(row.evidence().iri(), row.iri())
                .part(Fields.CONCERNED, List.of(row.speaker()))
                .part(Fields.CLAIMANT, List.of(row.speaker()))
                .any(Stream.of(row.speaker()))
                .row();
    }

    private Document sentence(Words row) {
        return row(RowKind.SENTENCE)
                .stored(out -> RowCodec.words(row, out))
                .at(row.iri(), row.iri())
                .text(Fields.SENTENCE, row.text())
                .row();
    }

    private Document mentioned(Mentioned row) {
        long entity = Id.of(row.entity().iri());
        return row(RowKind.MENTION)
                .binary(Fields.MENTION, out -> RowCodec.mention(row, out))
                .part(Fields.CONCERNED, List.of(row.entity()))
                .number(Fields.ENTITY, entity)
                .term(Fields.PAIR, Id.pair(entity, Id.of(iri)))
                .row();
    }

    /** The row of an entity. */
    static Document entity(EntitySummary row) {
        long id = Id.of(row.entity().iri());
        RowFields fields = new RowFields(RowKind.ENTITY)
                .stored(out -> RowCodec.summary(row, out))
                .binary(Fields.ENTRY, out -> RowCodec.named(row.entity(), out))
                .term(Fields.THING, Id.term(RowKind.ENTITY, id))
                .number(Fields.TIE, id)
                .number(Fields.ARTICLES, row.articles())
                .term(Fields.ENTITY_KIND, row.entity().kind().name());
        row.point().ifPresent(point -> fields.binary(Fields.POINT, out -> RowCodec.point(point, out)));
        Stream.concat(Stream.of(row.entity().label()), row.names().stream()).forEach(name -> {
            fields.words(Fields.NAME_WORDS, name);
            String whole = NewsAnalyzer.whole(NewsAnalyzer.words(name));
            if (!whole.isEmpty()) {
                fields.term(Fields.WHOLE_NAME, whole);
            }
        });
        return fields.row();
    }

    /** The row that says of which article a document is a copy. */
    static Document copy(String copy, String first) {
        return new RowFields(RowKind.COPY)
                .term(Fields.THING, Id.term(RowKind.COPY, Id.of(copy)))
                .number(Fields.SUBJECT, Id.of(copy))
                .number(Fields.OBJECT, Id.of(first))
                .row();
    }
}
