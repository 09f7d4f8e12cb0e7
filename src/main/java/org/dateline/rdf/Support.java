package org.dateline.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** What rests on what in a document's graph. */
final class Support {
    /** A subject falls with the object of one of these. */
    private static final Set<Node> PILLARS = Set.of(
            Vocabulary.EXPRESSED_BY,
            Vocabulary.EVIDENCE,
            Vocabulary.SUBJECT,
            Vocabulary.OBJECT,
            Vocabulary.CLAIMED_BY,
            Vocabulary.SPEAKER,
            Vocabulary.POST,
            Vocabulary.MEMBER,
            Vocabulary.ORGANIZATION,
            Vocabulary.ROLE,
            Vocabulary.CONCERNS);

    /** What has one of these classes stands only while something leads to it by one of {@link #LEADS}. */
    private static final Set<Node> LED_TO = Set.of(
            Vocabulary.PERSON,
            Vocabulary.PLACE_CLASS,
            Vocabulary.ORGANIZATION_CLASS,
            Vocabulary.MEMBERSHIP,
            Vocabulary.ROLE_CLASS,
            Vocabulary.CONCEPT,
            Vocabulary.NEWS_MEDIA_ORGANIZATION);

    private static final Set<Node> LEADS = Set.of(
            Vocabulary.TA_IDENT_REF, Vocabulary.POST, Vocabulary.ROLE, Vocabulary.COUNTED_CONCEPT, Vocabulary.AGENT);

    /** What is never mentioned by name, such as a country known by its people, stands while a finding speaks of it. */
    private static final Set<Node> SPEAKS_OF = Set.of(Vocabulary.SUBJECT, Vocabulary.OBJECT, Vocabulary.ABOUT);

    private static final Set<Node> RELATIONS = Set.copyOf(Vocabulary.RELATIONS.values());

    private final List<Quad> quads;
    private final Set<Node> refused;
    private final Set<Node> mentioned;

    private Support(Set<Node> refused, List<Quad> quads) {
        this.refused = new HashSet<>(refused);
        this.quads = quads;
        this.mentioned = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.TA_IDENT_REF))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }

    /** The quads that still stand when some nodes are refused. */
    static List<Quad> without(Set<Node> refused, List<Quad> quads) {
        Support support = new Support(refused, quads);
        int before;
        do {
            before = support.refused.size();
            support.spread();
        } while (support.refused.size() > before);
        return support.standing();
    }

    private void spread() {
        Set<Node> ledTo = new HashSet<>();
        for (Quad quad : quads) {
            if (refused.contains(quad.getSubject())) {
                continue;
            }
            if (PILLARS.contains(quad.getPredicate()) && refused.contains(quad.getObject())) {
                refused.add(quad.getSubject());
            } else if (LEADS.contains(quad.getPredicate())
                    || SPEAKS_OF.contains(quad.getPredicate()) && !mentioned.contains(quad.getObject())) {
                ledTo.add(quad.getObject());
            }
        }
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.TYPE) && LED_TO.contains(quad.getObject()))
                .map(Quad::getSubject)
                .filter(node -> !ledTo.contains(node))
                .forEach(refused::add);
    }

    private List<Quad> standing() {
        List<Quad> named = quads.stream()
                .filter(quad -> !refused.contains(quad.getSubject()) && !refused.contains(quad.getObject()))
                .toList();
        Set<Triple> stated = AssertedTriples.of(named);
        return named.stream()
                .filter(quad -> !RELATIONS.contains(quad.getPredicate()) || stated.contains(quad.asTriple()))
                .collect(Collectors.toUnmodifiableList());
    }
}
