package org.dateline.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Block;
import org.dateline.model.ContentHash;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Extraction;
import org.dateline.model.LinkCandidate;
import org.dateline.model.Run;
import org.dateline.model.Span;

/**
 * An {@link Extraction} as the quads of its document's named graph.
 *
 * <p>The graph holds no blank node and no clock time: equal extractions give equal quads, in the same order.
 */
public final class ExtractionGraph {
    private final Extraction extraction;
    private final Iris iris;
    private final GraphWriter out;

    private ExtractionGraph(Extraction extraction, Iris iris) {
        this.extraction = extraction;
        this.iris = iris;
        this.out = new GraphWriter(extraction.document(), iris);
    }

    /**
     * The quads, each once, the document's own first.
     *
     * @throws IllegalArgumentException if a statement has a predicate that the ontology does not know
     * @throws IndexOutOfBoundsException if a sentence or phrase ends after the text
     */
    public static List<Quad> quads(Extraction extraction, Iris iris) {
        ExtractionGraph graph = new ExtractionGraph(extraction, iris);
        graph.article();
        graph.run();
        graph.text();
        graph.entities();
        FindingGraph findings = new FindingGraph(iris, graph.out);
        extraction.figures().forEach(findings::figure);
        StatementGraph statements = new StatementGraph(iris, graph.out);
        statements.write(extraction.statements());
        extraction.speech().forEach(findings::speech);
        extraction.credits().forEach(new CreditGraph(iris, graph.out)::write);
        return graph.out.quads();
    }

    private void article() {
        Document document = extraction.document();
        Node article = out.document();
        out.add(article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        out.add(article, Vocabulary.TYPE, Vocabulary.CONTEXT);
        out.text(article, Vocabulary.SOURCE, document.source());
        out.text(article, Vocabulary.IS_STRING, document.text().chars());
        out.text(article, Vocabulary.IN_LANGUAGE, document.language());
        out.text(article, Vocabulary.CONTENT_HASH, document.contentHash());
        out.text(article, Vocabulary.HEADLINE, document.title());
        out.text(article, Vocabulary.PUBLISHER, document.publisher());
        out.text(article, Vocabulary.AUTHOR, document.author());
        if (document.published() != null) {
            out.add(article, Vocabulary.DATE_PUBLISHED, Literals.date(document.published()));
        }
        if (document.url() != null) {
            Literals.webAddress(document.url()).ifPresent(url -> out.add(article, Vocabulary.URL, url));
        }
    }

    private void run() {
        Run run = extraction.run();
        Node activity = iris.run(run);
        out.add(out.document(), Vocabulary.WAS_GENERATED_BY, activity);
        out.add(activity, Vocabulary.TYPE, Vocabulary.ACTIVITY);
        out.text(activity, Vocabulary.MODELS, run.models());
        out.text(activity, Vocabulary.RULES, run.rules());
        out.text(activity, Vocabulary.CONFIGURATION, run.configuration());
    }

    private void text() {
        for (Span sentence : extraction.sentences()) {
            out.words(sentence, Vocabulary.SENTENCE);
        }
        for (Block block : extraction.document().blocks()) {
            if (block.kind() != Block.Kind.PARAGRAPH) {
                out.span(block.span(), Vocabulary.classOf(block.kind()));
            }
        }
    }

    private void entities() {
        for (EntityMention found : extraction.resolution().mentions()) {
            Node phrase = out.words(found.mention().span(), Vocabulary.PHRASE);
            out.add(phrase, Vocabulary.TA_IDENT_REF, iris.entity(found.entity()));
            out.add(
                    phrase,
                    Vocabulary.TA_CLASS_REF,
                    Vocabulary.classOf(found.entity().type()));
            out.add(
                    phrase,
                    Vocabulary.TA_CONFIDENCE,
                    Literals.probability(found.mention().confidence()));
        }
        extraction.resolution().entities().forEach(this::entity);
    }

    private void entity(Entity entity) {
        Node node = iris.entity(entity);
        out.add(node, Vocabulary.TYPE, Vocabulary.classOf(entity.type()));
        out.text(node, Vocabulary.PREF_LABEL, entity.label());
        entity.names().stream()
                .filter(name -> !name.equals(entity.label()))
                .forEach(name -> out.text(node, Vocabulary.ALT_LABEL, name));
        for (String same : entity.sameAs()) {
            Literals.iri(same).ifPresent(iri -> out.add(node, Vocabulary.SAME_AS, iri));
        }
        for (LinkCandidate candidate : entity.candidates()) {
            Literals.iri(candidate.iri()).ifPresent(iri -> candidate(node, iri, candidate));
        }
    }

    private void candidate(Node entity, Node link, LinkCandidate candidate) {
        String hash = ContentHash.shortOf(
                "candidate", entity.getURI().substring(iris.base().length()), link.getURI());
        Node node = Iris.candidate(out.document(), hash);
        out.add(node, Vocabulary.TYPE, Vocabulary.LINK_CANDIDATE);
        out.add(node, Vocabulary.CONCERNS, entity);
        out.add(node, Vocabulary.LINK, link);
        out.add(node, Vocabulary.SCORE, Literals.probability(candidate.score()));
        candidate.reasons().forEach(reason -> out.text(node, Vocabulary.REASON, reason));
    }
}
