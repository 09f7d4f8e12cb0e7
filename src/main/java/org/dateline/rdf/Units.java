package org.dateline.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The QUDT units and currencies that a figure's unit stands for, from {@code units.tsv} and ISO 4217. */
public final class Units {
    static final String UNIT = "http://qudt.org/vocab/unit/";
    static final String CURRENCY = "http://qudt.org/vocab/currency/";

    private static final String TABLE = "units.tsv";
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Units SHIPPED = new Units(read());

    private static final int FACTOR = 3;
    private static final int OFFSET = 4;
    private static final MathContext DIGITS = new MathContext(12);

    private final Map<String, Row> units;

    private Units(Map<String, Row> units) {
        this.units = units;
    }

    /** A row of the table; without a base unit the factor is one. */
    private record Row(Node iri, @Nullable String base, BigDecimal factor, BigDecimal offset) {
        static Row of(String[] cells) {
            return new Row(
                    NodeFactory.createURI(UNIT + cells[1]),
                    cells.length > FACTOR ? cells[2] : null,
                    cells.length > FACTOR ? new BigDecimal(cells[FACTOR]) : BigDecimal.ONE,
                    cells.length > OFFSET ? new BigDecimal(cells[OFFSET]) : BigDecimal.ZERO);
        }
    }

    /** The unit that a unit's values are compared in ("metre" for "mile"); empty if it is one itself, or stands alone. */
    public Optional<String> base(String label) {
        return Optional.ofNullable(units.get(british(label))).map(Row::base);
    }

    /** A value in the base unit, to twelve digits; the same if there is none. */
    public BigDecimal inBase(String label, BigDecimal value) {
        Row row = units.get(british(label));
        return row == null ? value : value.add(row.offset()).multiply(row.factor(), DIGITS);
    }

    /** The table that comes with the program. */
    public static Units shipped() {
        return SHIPPED;
    }

    /** The labels that the table knows, currencies aside. */
    public Set<String> labels() {
        return units.keySet();
    }

    /**
     * The IRI for a unit.
     *
     * @param label {@code count}, {@code percent}, an ISO 4217 code, or the English singular of the unit in either spelling
     */
    public Optional<Node> iri(String label) {
        if (CURRENCIES.contains(label)) {
            return Optional.of(NodeFactory.createURI(CURRENCY + label));
        }
        return Optional.ofNullable(units.get(british(label))).map(Row::iri);
    }

    private static String british(String label) {
        return label.replaceAll("(?<=met|lit)er\\b", "re");
    }

    private static Map<String, Row> read() {
        try (InputStream in = Units.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("[" + TABLE + "] is missing from the program; build it again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], Row::of));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
