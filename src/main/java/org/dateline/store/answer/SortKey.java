package org.dateline.store.answer;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A key whose bytes, compared without sign, are in the order of SPARQL 1.1 (section 15.1) as Jena completes it: what is not bound, then
 * IRIs, then literals; strings and IRIs by their UTF-16 code units; numbers by value; days by time.
 */
final class SortKey {
    private static final int LONGEST = 30_000;
    /** Different numbers of so many digits differ in one of two doubles: the nearest, and what is left. */
    private static final int DIGITS = 30;

    private static final int UNBOUND = 1;
    private static final int IRI = 2;
    private static final int LITERAL = 3;
    private static final char NO_LITERAL = '-';

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final KeyBytes bytes = new KeyBytes();
    private final StringBuilder kinds = new StringBuilder();

    void add(Optional<Node> value, boolean descending) {
        int from = bytes.size();
        kinds.append(write(value, bytes));
        if (descending) {
            bytes.invert(from);
        }
    }

    private static char write(Optional<Node> value, KeyBytes out) {
        if (value.isEmpty()) {
            out.write(UNBOUND);
            return NO_LITERAL;
        }
        Node node = value.get();
        if (node.isURI()) {
            out.write(IRI);
            text(node.getURI(), out);
            return NO_LITERAL;
        }
        out.write(LITERAL);
        if (!node.isLiteral()) {
            return AnswerRow.UNSORTED;
        }
        return literal(NodeValue.makeNode(node), node.getLiteralLexicalForm(), out);
    }

    private static char literal(NodeValue value, String form, KeyBytes out) {
        if (value.isString()) {
            text(form, out);
            return form.indexOf('\0') < 0 ? 's' : AnswerRow.UNSORTED;
        }
        if (value.isNumber()) {
            return number(value, out);
        }
        if (value.isBoolean()) {
            out.write(value.getBoolean() ? 1 : 0);
            return 'b';
        }
        text(form, out);
        boolean day = XSDDatatype.XSDdate.getURI().equals(value.getDatatypeURI())
                && DAY.matcher(form).matches();
        return day ? 'd' : AnswerRow.UNSORTED;
    }

    /** The nearest double, and after it by how much the number is more than the shortest decimal of that double. */
    private static char number(NodeValue value, KeyBytes out) {
        double near = value.getDouble();
        write(near, out);
        // Every number can be had as a double; those of these types are doubles.
        boolean isDouble = XSDDatatype.XSDdouble.getURI().equals(value.getDatatypeURI())
                || XSDDatatype.XSDfloat.getURI().equals(value.getDatatypeURI());
        if (isDouble || Double.isInfinite(near)) {
            write(0, out);
            return isDouble && !Double.isNaN(near) ? 'n' : AnswerRow.UNSORTED;
        }
        BigDecimal exact = value.getDecimal();
        write(exact.subtract(BigDecimal.valueOf(near)).doubleValue(), out);
        return digits(exact) <= DIGITS ? 'n' : AnswerRow.UNSORTED;
    }

    private static void write(double number, KeyBytes out) {
        long bits = Double.doubleToLongBits(number == 0 ? 0.0 : number);
        long ordered = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
        out.writeLong(ordered);
    }

    private static int digits(BigDecimal number) {
        return number.stripTrailingZeros().precision();
    }

    /** Each UTF-16 code unit as UTF-8 has it, surrogates too, so that bytes are in the order of units; then a zero. */
    private static void text(String text, KeyBytes out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                out.write(c);
            } else if (c < 0x800) {
                out.write(0xC0 | c >> 6);
                out.write(0x80 | c & 0x3F);
            } else {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            }
        }
        out.write(0);
    }

    /** Orders rows that have the same key so far by a checksum of what they are. */
    void tie(ByteBuffer values) {
        CRC32 sum = new CRC32();
        sum.update(values.duplicate());
        bytes.writeInt((int) sum.getValue());
    }

    String kinds() {
        return bytes.size() > LONGEST ? kinds.toString() + AnswerRow.UNSORTED : kinds.toString();
    }

    ByteBuffer bytes() {
        return bytes.first(LONGEST);
    }
}
