package org.dateline.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The gate that lets nothing through whose words are not where it says they are.
 *
 * <p>Each part of a text must stand within it, be named by its offsets ({@code #char=b,e}), and hold the words that it
 * claims, counted in Unicode code points. One that does not is refused together with everything that rests on it: the
 * findings it is the evidence, the words or a party of, the entities that nothing else names, and their plain triples.
 */
public final class Grounding {

    /**
     * What the gate saw.
     *
     * @param checked the parts of texts that were checked
     * @param refused those whose words are not there
     * @param examples the first few of these, each with its IRI and what is wrong
     */
    public record Report(int checked, int refused, List<String> examples) {
        private static final int EXAMPLES = 5;

        /** Nothing checked yet. */
        public static final Report NONE = new Report(0, 0, List.of());

        public Report {
            examples = List.copyOf(examples);
        }

        /** Both reports as one. */
        public Report plus(Report other) {
            List<String> both = Stream.concat(examples.stream(), other.examples.stream())
                    .limit(EXAMPLES)
                    .toList();
            return new Report(checked + other.checked, refused + other.refused, both);
        }
    }

    /**
     * What passed the gate.
     *
     * @param quads the grounded quads, in the order in which they came
     * @param report what was checked and refused
     */
    public record Result(List<Quad> quads, Report report) {}

    private final Map<Node, Text> texts = new HashMap<>();
    private final Map<Node, Part> parts = new LinkedHashMap<>();

    private Grounding(List<Quad> quads) {
        quads.forEach(this::read);
    }

    /** Checks the quads of one document's graph. */
    public static Result check(List<Quad> quads) {
        Grounding grounding = new Grounding(quads);
        Set<Node> refused = new HashSet<>();
        List<String> examples = new ArrayList<>();
        grounding.parts.forEach((node, part) -> grounding.fault(node, part).ifPresent(fault -> {
            refused.add(node);
            examples.add("[" + node + "] " + fault);
        }));
        int count = refused.size();
        Report report =
                new Report(grounding.parts.size(), count, examples.subList(0, Math.min(count, Report.EXAMPLES)));
        return new Result(count == 0 ? quads : Support.without(refused, quads), report);
    }

    private void read(Quad quad) {
        Node property = quad.getPredicate();
        if (property.equals(Vocabulary.IS_STRING)) {
            texts.put(quad.getSubject(), Text.of(quad.getObject().getLiteralLexicalForm()));
        } else if (property.equals(Vocabulary.BEGIN_INDEX)) {
            part(quad).begin = quad.getObject().getLiteralLexicalForm();
        } else if (property.equals(Vocabulary.END_INDEX)) {
            part(quad).end = quad.getObject().getLiteralLexicalForm();
        } else if (property.equals(Vocabulary.ANCHOR_OF)) {
            part(quad).words.add(quad.getObject().getLiteralLexicalForm());
        } else if (property.equals(Vocabulary.REFERENCE_CONTEXT)) {
            part(quad).context = quad.getObject();
        }
    }

    private Part part(Quad quad) {
        return parts.computeIfAbsent(quad.getSubject(), node -> new Part());
    }

    private Optional<String> fault(Node node, Part part) {
        Text text = part.context == null ? null : texts.get(part.context);
        if (text == null || part.context == null) {
            return Optional.of("its document has no text");
        }
        if (!node.toString().equals(part.context + "#char=" + part.begin + "," + part.end)) {
            return Optional.of("it begins at " + part.begin + " and ends at " + part.end + ", which its name denies");
        }
        return part.span()
                .filter(span -> span.end() <= text.length())
                .map(text::slice)
                .map(there -> differing(part.words, there))
                .orElse(Optional.of("it does not stand within its text of " + text.length() + " code points"));
    }

    private static Optional<String> differing(Set<String> words, String there) {
        return words.stream()
                .filter(word -> !word.equals(there))
                .findFirst()
                .map(word -> "it says “" + word + "” where the text says “" + there + "”");
    }

    /** What the quads say of one part of a text. */
    private static final class Part {
        private @Nullable Node context;
        private @Nullable String begin;
        private @Nullable String end;
        private final Set<String> words = new HashSet<>();

        /** Empty if the offsets are no numbers, or out of order. */
        Optional<Span> span() {
            try {
                return begin == null || end == null
                        ? Optional.empty()
                        : Optional.of(new Span(Integer.parseInt(begin), Integer.parseInt(end)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
