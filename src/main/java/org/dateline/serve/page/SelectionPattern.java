package org.dateline.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Selection.Part;
import org.dateline.store.index.Standing;

/** The pattern of a query that finds what a selection selects, built up line by line. */
final class SelectionPattern {
    private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?");
    private static final Pattern NO_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private static final String MENTION = "itsrdf:taIdentRef";

    /** What is selected, and by which properties it names things. */
    enum Finding {
        STATEMENT(
                "?statement a dl:Statement ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object .",
                Map.of(
                        Part.CONCERNED, List.of("rdf:subject", "rdf:object"),
                        Part.CLAIMANT, List.of("dl:claimedBy"),
                        Part.PLACE, List.of("dl:place"),
                        Part.ANY, List.of("rdf:subject", "rdf:object", "dl:claimedBy", "dl:place"))),
        FIGURE(
                "?figure a dl:Figure .",
                Map.of(
                        Part.CONCERNED, List.of("dl:about"),
                        Part.CLAIMANT, List.of("dl:claimedBy"),
                        Part.PLACE, List.of("dl:place"),
                        Part.ANY, List.of("dl:about", "dl:claimedBy"))),
        SPEECH(
                "?speech a dl:Speech ; dl:speaker ?speaker .",
                Map.of(
                        Part.CONCERNED, List.of("dl:speaker"),
                        Part.CLAIMANT, List.of("dl:speaker"),
                        Part.PLACE, List.of("dl:place"),
                        Part.ANY, List.of("dl:speaker"))),
        ARTICLE(
                "?document a schema:NewsArticle .",
                Map.of(
                        Part.CONCERNED, List.of(MENTION),
                        Part.CLAIMANT, List.of("dl:claimedBy"),
                        Part.PLACE, List.of("dl:place"),
                        Part.ANY, List.of(MENTION)));

        private final String type;
        private final Map<Part, List<String>> properties;

        Finding(String type, Map<Part, List<String>> properties) {
            this.type = type;
            this.properties = properties;
        }

        String variable() {
            return this == ARTICLE ? "?phrase" : "?" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<String, String> prefixes;
    private final Finding finding;
    private final Selection selection;
    private final List<String> inDocument = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private boolean published;
    private boolean standing;

    SelectionPattern(String base, Finding finding, Selection selection) {
        this.prefixes = Prefixes.of(base);
        this.finding = finding;
        this.selection = selection;
        selection.entity().ifPresent(entity -> names("part", finding.properties.get(selection.part()), entity));
        selection.other().ifPresent(other -> names("otherPart", finding.properties.get(Part.ANY), other));
        and(finding.type);
        if (finding == Finding.STATEMENT && !selection.relations().isEmpty()) {
            filter(among("?relation", selection.relations().stream().sorted().map(this::name)));
        }
        if (finding != Finding.ARTICLE
                && finding != Finding.SPEECH
                && !selection.standings().isEmpty()
                && selection.standings().size() < Standing.values().length) {
            withStanding();
        }
        if (selection.from().isPresent() || selection.to().isPresent()) {
            withPublished();
        }
        selection.from().ifPresent(day -> filter("STR(?published) >= \"" + day + "\""));
        selection.to().ifPresent(day -> filter("STR(?published) <= \"" + day + "\""));
    }

    /** A thing is named by one of some properties: as plain patterns, which are looked up and not walked. */
    private void names(String variable, List<String> properties, String iri) {
        if (finding == Finding.ARTICLE && properties.contains(MENTION)) {
            and(name(iri) + " skos:prefLabel ?" + variable + " .");
        } else if (properties.size() == 1) {
            and(finding.variable() + " " + properties.get(0) + " " + name(iri) + " .");
        } else {
            and("VALUES ?" + variable + " { " + String.join(" ", properties) + " }");
            and(finding.variable() + " ?" + variable + " " + name(iri) + " .");
        }
    }

    /** Binds the places where an article mentions the entity; an article may speak of it without its name. */
    SelectionPattern withMentions() {
        selection.entity().ifPresent(entity -> and("OPTIONAL { ?phrase " + MENTION + " " + name(entity) + " }"));
        return this;
    }

    SelectionPattern and(String line) {
        inDocument.add(line);
        return this;
    }

    /** Binds something more once what is selected is found. */
    SelectionPattern bind(String line) {
        after.add(line);
        return this;
    }

    SelectionPattern filter(String condition) {
        after.add("FILTER(" + condition + ")");
        return this;
    }

    /** Binds the day of publication, where the article has one. */
    SelectionPattern withPublished() {
        published = true;
        return this;
    }

    /** Binds how it stands: claimed where somebody says so, else denied, else open, else asserted. */
    SelectionPattern withStanding() {
        standing = true;
        return this;
    }

    /** Binds the article that counts: of copies, the one that was published first. */
    SelectionPattern withSource() {
        after.add("OPTIONAL { ?document dl:nearDuplicateOf ?original }");
        after.add("BIND(COALESCE(?original, ?document) AS ?source)");
        return this;
    }

    String text(String indent) {
        List<String> lines = new ArrayList<>(inDocument);
        if (published) {
            lines.add("OPTIONAL { ?document schema:datePublished ?published }");
        }
        List<String> rest = new ArrayList<>();
        if (standing) {
            standing(lines, rest);
        }
        rest.addAll(after);
        return indent + "GRAPH ?document {\n" + joined(lines, indent + "  ") + indent + "}\n" + joined(rest, indent);
    }

    /** A statement may also be denied; a figure is not. */
    private void standing(List<String> lines, List<String> rest) {
        String it = finding.variable();
        boolean deniable = finding == Finding.STATEMENT;
        lines.add("BIND(EXISTS { " + it + " dl:claimedBy ?anyone } AS ?claimed)");
        lines.add("OPTIONAL { " + it + " dl:modality ?modality }");
        if (deniable) {
            lines.add("OPTIONAL { " + it + " dl:negated ?negated }");
        }
        String denied = deniable ? "IF(COALESCE(?negated, false), \"denied\"," : "(";
        rest.add("BIND(IF(?claimed, \"claimed\", " + denied);
        rest.add("     IF(COALESCE(?modality, \"asserted\") = \"asserted\", \"asserted\", \"open\"))) AS ?standing)");
        if (!selection.standings().isEmpty()) {
            Stream<String> named = selection.standings().stream()
                    .sorted()
                    .map(each -> literal(each.name().toLowerCase(Locale.ROOT)));
            rest.add("FILTER(" + among("?standing", named) + ")");
        }
    }

    private static String joined(List<String> lines, String indent) {
        return lines.stream().map(line -> indent + line + "\n").collect(Collectors.joining());
    }

    private static String among(String variable, Stream<String> values) {
        return variable + " IN (" + values.collect(Collectors.joining(", ")) + ")";
    }

    /**
     * An IRI as SPARQL has it, shortened by the prefixes where it can be.
     *
     * @throws IllegalArgumentException if it cannot be an IRI
     */
    String name(String iri) {
        if (NO_IRI.matcher(iri).find()) {
            throw new IllegalArgumentException("This is no IRI: " + iri);
        }
        for (String prefix : List.of("entity", "dl")) {
            String namespace = prefix.equals("dl") ? Vocabulary.DL : String.valueOf(prefixes.get(prefix));
            if (iri.startsWith(namespace)
                    && SHORT.matcher(iri.substring(namespace.length())).matches()) {
                return prefix + ":" + iri.substring(namespace.length());
            }
        }
        return "<" + iri + ">";
    }

    static boolean isIri(String name) {
        return !NO_IRI.matcher(name).find();
    }

    static String literal(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
