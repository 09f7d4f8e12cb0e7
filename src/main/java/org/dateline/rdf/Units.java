package org.dateline.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The QUDT units and currencies that a figure's unit stands for, from {@code units.tsv} and ISO 4217. */
public final class Units {
    static final String UNIT = "http://qudt.org/vocab/unit/";
    static final String CURRENCY = "http://qudt.org/vocab/currency/";

    private static final String TABLE = "units.tsv";
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Units SHIPPED = new Units(read());

    private final Map<String, Node> units;

    private Units(Map<String, Node> units) {
        this.units = units;
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
        return Optional.ofNullable(units.get(british(label)));
    }

    private static String british(String label) {
        return label.replaceAll("(?<=met|lit)er\\b", "re");
    }

    private static Map<String, Node> read() {
        try (InputStream in = Units.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("[" + TABLE + "] is missing from the program; build it again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> NodeFactory.createURI(UNIT + row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
