package org.dateline.store.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.Test;

/** Keys sort as Jena sorts. */
class SortKeyTest {
    private static final List<Node> STRINGS = strings(
            "",
            "a",
            "A",
            "ab",
            "b",
            "é",
            "\u0001",
            "z\u0001",
            "z",
            "\uD83D\uDE00",
            "\uFF5E",
            "\uE000",
            "Zürich",
            "Zurich");
    private static final List<Node> NUMBERS = List.of(
            number("0", XSDDatatype.XSDinteger),
            number("-7", XSDDatatype.XSDinteger),
            number("12", XSDDatatype.XSDinteger),
            number("100", XSDDatatype.XSDinteger),
            number("12.5", XSDDatatype.XSDdecimal),
            number("-0.001", XSDDatatype.XSDdecimal),
            number("0.1", XSDDatatype.XSDdecimal),
            number("0.10000000000000000001", XSDDatatype.XSDdecimal),
            number("3.14159265358979323846", XSDDatatype.XSDdecimal),
            number("3.14159265358979323847", XSDDatatype.XSDdecimal),
            number("12345678901234567", XSDDatatype.XSDinteger),
            number("12345678901234568", XSDDatatype.XSDinteger),
            number("-123456789012345678901234567890", XSDDatatype.XSDinteger),
            number("-123456789012345678901234567891", XSDDatatype.XSDinteger),
            number("3.3E9", XSDDatatype.XSDdouble),
            number("-1.0E18", XSDDatatype.XSDdouble));
    private static final List<Node> DAYS = List.of(
            number("2031-05-02", XSDDatatype.XSDdate),
            number("1999-12-31", XSDDatatype.XSDdate),
            number("2031-11-01", XSDDatatype.XSDdate));

    private static List<Node> strings(String... values) {
        return Arrays.stream(values).map(NodeFactory::createLiteralString).toList();
    }

    private static Node number(String form, XSDDatatype type) {
        return NodeFactory.createLiteralDT(form, type);
    }

    private static int byKey(Node one, Node other, boolean descending) {
        return Integer.signum(
                Arrays.compareUnsigned(key(Optional.of(one), descending), key(Optional.of(other), descending)));
    }

    private static byte[] key(Optional<Node> value, boolean descending) {
        SortKey key = new SortKey();
        key.add(value, descending);
        ByteBuffer bytes = key.bytes();
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }

    @Test
    void literals_of_one_kind_and_iris_are_in_the_order_of_jena() {
        List<Node> iris =
                List.of(NodeFactory.createURI("x:b"), NodeFactory.createURI("x:a"), NodeFactory.createURI("x:a/c"));
        for (List<Node> kind : List.of(STRINGS, NUMBERS, DAYS, iris)) {
            for (Node one : kind) {
                for (Node other : kind) {
                    int jena =
                            Integer.signum(NodeValue.compareAlways(NodeValue.makeNode(one), NodeValue.makeNode(other)));
                    assertThat(byKey(one, other, false))
                            .as("%s and %s", one, other)
                            .isEqualTo(jena);
                    assertThat(byKey(one, other, true))
                            .as("%s and %s, descending", one, other)
                            .isEqualTo(-jena);
                }
            }
        }
    }

    @Test
    void what_is_not_bound_is_first_and_literals_are_last() {
        List<Optional<Node>> sorted = new ArrayList<>(
                List.of(Optional.of(STRINGS.get(0)), Optional.of(NodeFactory.createURI("x:z")), Optional.empty()));
        sorted.sort((one, other) -> Arrays.compareUnsigned(key(one, false), key(other, false)));
        assertThat(sorted)
                .containsExactly(
                        Optional.empty(), Optional.of(NodeFactory.createURI("x:z")), Optional.of(STRINGS.get(0)));
    }

    @Test
    void what_has_no_order_here_is_marked() {
        List<Node> odd = List.of(
                NodeFactory.createLiteralLang("mot", "fr"),
                number("2031-05", XSDDatatype.XSDgYearMonth),
                number("2031-05-02Z", XSDDatatype.XSDdate),
                number("1234567890123456789012345678901", XSDDatatype.XSDinteger));
        for (Node each : odd) {
            SortKey key = new SortKey();
            key.add(Optional.of(each), false);
            assertThat(key.kinds()).as(each.toString()).isEqualTo(String.valueOf(AnswerRow.UNSORTED));
        }
    }

    @Test
    void terms_are_the_same_when_they_are_read_again() {
        List<Node> nodes = new ArrayList<>(STRINGS);
        nodes.addAll(NUMBERS);
        nodes.add(null);
        nodes.add(NodeFactory.createURI("x:y"));
        nodes.add(NodeFactory.createLiteralLang("mot", "fr"));
        nodes.add(NodeFactory.createLiteralString("long ".repeat(5_000)));
        assertThat(NodeBytes.unpack(NodeBytes.pack(nodes))).isEqualTo(nodes);
    }
}
