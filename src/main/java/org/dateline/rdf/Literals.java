package org.dateline.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.TimeExpression;

/** Literals in the one form that the graph uses, so that equal values are equal terms. */
public final class Literals {
    private static final int PROBABILITY_DIGITS = 3;
    /** The Extended Date/Time Format of the Library of Congress, part of ISO 8601-2:2019. */
    private static final RDFDatatype EDTF = new BaseDatatype("http://id.loc.gov/datatypes/edtf/EDTF");

    private Literals() {}

    public static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    /** A number in the canonical form of XML Schema 1.0 ({@code 2500.0}), which is also what TDB2 gives back. */
    static Node decimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        String lexical = stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
        return typed(lexical, XSDDatatype.XSDdecimal);
    }

    /** A probability, rounded to three digits. */
    static Node probability(double value) {
        return decimal(BigDecimal.valueOf(value).setScale(PROBABILITY_DIGITS, RoundingMode.HALF_UP));
    }

    static Node index(int value) {
        return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node truth(boolean value) {
        return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate date) {
        return typed(date.toString(), XSDDatatype.XSDdate);
    }

    /** A day, month, year, or interval of days (EDTF level 0), typed by its form. */
    static Node time(TimeExpression time) {
        String value = time.value();
        RDFDatatype type = switch (value.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            case 10 -> XSDDatatype.XSDdate;
            default -> EDTF;
        };
        return typed(value, type);
    }

    /** An address on the web, escaped where it must be; empty if it is no absolute http or https address. */
    static Optional<Node> webAddress(String address) {
        return absolute(address)
                .filter(iri -> iri.matches("(?i)https?://.*"))
                .map(iri -> typed(iri, XSDDatatype.XSDanyURI));
    }

    /** An IRI node; empty if the words are no absolute IRI. */
    static Optional<Node> iri(String iri) {
        return absolute(iri).map(NodeFactory::createURI);
    }

    private static Optional<String> absolute(String iri) {
        String escaped = escaped(iri.strip());
        try {
            URI uri = new URI(escaped);
            return uri.isAbsolute() && !uri.isOpaque() && uri.getHost() != null
                    ? Optional.of(escaped)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What RFC 3987 lets no IRI contain becomes percent-encoded; what is encoded already stays. */
    private static String escaped(String iri) {
        StringBuilder escaped = new StringBuilder();
        iri.codePoints().forEach(c -> {
            if (c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0 || Character.isISOControl(c) || Character.isWhitespace(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append(String.format("%%%02X", b & 0xFF));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static Node typed(String lexical, RDFDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }
}
