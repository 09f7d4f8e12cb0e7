package org.dateline.rdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dateline.model.ContentHash;
import org.dateline.model.Entity;
import org.dateline.model.Post;
import org.dateline.model.Statement;
import org.dateline.model.Term;

/** Statements, with the plain triple where the article asserts it, and the posts that they tell of. */
final class StatementGraph {
    private final Iris iris;
    private final GraphWriter out;
    private final Set<Node> written = new HashSet<>();

    StatementGraph(Iris iris, GraphWriter out) {
        this.iris = iris;
        this.out = out;
    }

    /** Writes them, the surest first: of those that say the same, it alone is kept. */
    void write(List<Statement> statements) {
        statements.stream()
                .sorted(Comparator.comparingDouble(Statement::confidence).reversed())
                .forEach(this::write);
    }

    private void write(Statement statement) {
        Node subject = out.term(statement.subject());
        Node relation = Vocabulary.relation(statement.predicate());
        Node object = out.term(statement.object());
        Node node = Iris.statement(out.document(), hash(statement));
        if (!written.add(node)) {
            return;
        }
        out.add(node, Vocabulary.TYPE, Vocabulary.STATEMENT);
        out.add(node, Vocabulary.SUBJECT, subject);
        out.add(node, Vocabulary.PREDICATE, relation);
        out.add(node, Vocabulary.OBJECT, object);
        qualifiers(node, statement);
        if (statement.asserted()) {
            out.add(subject, relation, object);
            post(node, statement);
        }
    }

    private void qualifiers(Node node, Statement statement) {
        out.text(node, Vocabulary.PREDICATE_TEXT, statement.predicateText());
        out.add(node, Vocabulary.EVIDENCE, Iris.span(out.document(), statement.evidence()));
        out.term(node, Vocabulary.CLAIMED_BY, statement.claimant());
        out.add(node, Vocabulary.NEGATED, Literals.truth(statement.negated()));
        out.text(node, Vocabulary.MODALITY, statement.modality().label());
        out.time(node, statement.time());
        if (statement.place() != null) {
            out.add(node, Vocabulary.PLACE, iris.entity(statement.place()));
        }
        out.add(node, Vocabulary.CONFIDENCE, Literals.probability(statement.confidence()));
    }

    private void post(Node node, Statement statement) {
        Post post = statement.post();
        if (post == null || !(statement.subject() instanceof Term.Known holder)) {
            return;
        }
        Optional<Entity> body =
                statement.object() instanceof Term.Known known ? Optional.of(known.entity()) : Optional.empty();
        String hash = ContentHash.shortOf(
                "membership",
                statement.evidence(),
                holder.entity().key(),
                body.map(Entity::key).orElse(null),
                post);
        Node membership = Iris.membership(out.document(), hash);
        Node role = iris.role(post.role());
        out.add(node, Vocabulary.POST, membership);
        out.add(membership, Vocabulary.TYPE, Vocabulary.MEMBERSHIP);
        out.add(membership, Vocabulary.MEMBER, iris.entity(holder.entity()));
        body.ifPresent(entity -> out.add(membership, Vocabulary.ORGANIZATION, iris.entity(entity)));
        out.add(membership, Vocabulary.ROLE, role);
        out.text(membership, Vocabulary.TENURE, post.tenure().label());
        out.add(membership, Vocabulary.EVIDENCE, Iris.span(out.document(), statement.evidence()));
        out.add(role, Vocabulary.TYPE, Vocabulary.ROLE_CLASS);
        out.text(role, Vocabulary.PREF_LABEL, post.role());
    }

    /** The same in every store: what a term is counts, not the base of its IRI. */
    private static String hash(Statement statement) {
        return ContentHash.shortOf(
                "statement",
                statement.evidence(),
                content(statement.subject()),
                statement.predicate(),
                statement.predicateText(),
                content(statement.object()),
                statement.claimant() == null ? null : content(statement.claimant()),
                statement.negated(),
                statement.modality(),
                statement.time() == null ? null : statement.time().value(),
                statement.place() == null ? null : statement.place().key(),
                statement.post());
    }

    private static Object content(Term term) {
        return term instanceof Term.Known known ? known.entity().key() : term.span();
    }
}
