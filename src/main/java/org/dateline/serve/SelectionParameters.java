package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.rdf.Vocabulary;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.page.Address;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.Standings;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Standing;

/**
 * A selection of findings as it stands in an address: {@code entity}, {@code other}, {@code relation}, {@code standing}, {@code from}
 * and {@code to}. Every view reads it so and writes it so into its links, so that a reader takes it from one view to another.
 *
 * @param base what the names of the graph begin with; things are named by what follows it, or by their full IRI
 */
public record SelectionParameters(Selection selection, String base) {
    /** The names of the parameters. */
    public static final List<String> NAMES = List.of("entity", "other", "relation", "standing", "from", "to");

    private static final int VALUES = 40;
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]+");
    private static final Pattern PATH = Pattern.compile("/?[a-z]+/[^\\x00-\\x20<>\"{}|\\\\^`]+");
    private static final Pattern RELATION = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    /** @throws BadRequest if a parameter is wrong; the message says which, and what it may be */
    public static SelectionParameters of(HttpServletRequest request, String base) {
        return of(request, base, "entity", "from", "to");
    }

    /**
     * The same where other names are taken.
     *
     * @param entity the parameter that names the entity
     * @param from the parameter for the first day
     * @param to the parameter for the last day
     */
    public static SelectionParameters of(
            HttpServletRequest request, String base, String entity, String from, String to) {
        Parameters parameters = new Parameters(request);
        Selection selection = Selection.ALL
                .relations(new TreeSet<>(values(request, "relation", VALUES, SelectionParameters::relation)))
                .standings(Set.copyOf(values(request, "standing", VALUES, SelectionParameters::standing)))
                .between(
                        parameters.text(from).map(day -> day(from, day, false)),
                        parameters.text(to).map(day -> day(to, day, true)));
        Optional<String> one = parameters.text(entity).map(name -> iri(entity, name, base));
        Optional<String> two = parameters.text("other").map(name -> iri("other", name, base));
        Selection named =
                one.map(iri -> selection.with(iri, Selection.Part.CONCERNED)).orElse(selection);
        return new SelectionParameters(two.map(named::and).orElse(named), base);
    }

    /**
     * The values of a parameter that may be given several times, or with commas between them.
     *
     * @param most how many there may be
     */
    public static <T> List<T> values(HttpServletRequest request, String name, int most, Function<String, T> read) {
        String[] given = request.getParameterValues(name);
        List<String> values = Stream.of(given == null ? new String[0] : given)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(most + 1L)
                .toList();
        if (values.size() > most) {
            throw new BadRequest("The parameter \"" + name + "\" has more than " + most + " values.");
        }
        return values.stream().map(read).toList();
    }

    /** The IRI of a thing that is named by its path or in full. */
    public static String iri(String parameter, String name, String base) {
        if (name.length() <= Parameters.LONGEST && IRI.matcher(name).matches()) {
            return name;
        }
        if (name.length() > Parameters.LONGEST || !PATH.matcher(name).matches()) {
            throw new BadRequest("The parameter \"" + parameter
                    + "\" names a thing by its path, as entity/ana-karlsson-1a2b3c4d, or by its IRI.");
        }
        return base + (name.startsWith("/") ? name.substring(1) : name);
    }

    private static String relation(String name) {
        if (RELATION.matcher(name).matches()) {
            return Vocabulary.DL + name;
        }
        if (IRI.matcher(name).matches()) {
            return name;
        }
        throw new BadRequest(
                "The parameter \"relation\" is a relation of the ontology, as met or dl's full IRI of it.");
    }

    private static Standing standing(String name) {
        return Stream.of(Standing.values())
                .filter(each -> parameter(each).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new BadRequest("The parameter \"standing\" is one of asserted, claimed, denied and open."));
    }

    private static LocalDate day(String name, String value, boolean last) {
        try {
            if (value.matches("\\d{4}")) {
                LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
                return last ? first.withDayOfYear(first.lengthOfYear()) : first;
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(value);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new BadRequest(
                    "The parameter \"" + name + "\" is a day as 2024-12-31, a month as 2024-12 or a year as 2024.");
        }
    }

    /** How a standing is called in an address. */
    public static String parameter(Standing standing) {
        return Standings.parameter(standing);
    }

    /** How a thing is called in an address: by its path if it is named by this graph. */
    public String name(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    /** How a relation is called in an address. */
    public static String relationName(String iri) {
        return iri.startsWith(Vocabulary.DL) ? iri.substring(Vocabulary.DL.length()) : iri;
    }

    /**
     * The same with things named by what they are called now.
     *
     * @param meaning gives the IRI of the thing that an IRI means
     */
    public SelectionParameters meant(UnaryOperator<String> meaning) {
        return with(selection.meant(meaning));
    }

    /** The same about other findings. */
    public SelectionParameters with(Selection other) {
        return new SelectionParameters(other, base);
    }

    /** Names and values, in a fixed order. */
    public List<List<String>> pairs() {
        List<List<String>> pairs = new ArrayList<>();
        selection.entity().ifPresent(iri -> pairs.add(List.of("entity", name(iri))));
        selection.other().ifPresent(iri -> pairs.add(List.of("other", name(iri))));
        selection.relations().stream().sorted().forEach(iri -> pairs.add(List.of("relation", relationName(iri))));
        selection.standings().stream()
                .sorted()
                .forEach(standing -> pairs.add(List.of("standing", parameter(standing))));
        selection.from().ifPresent(day -> pairs.add(List.of("from", day.toString())));
        selection.to().ifPresent(day -> pairs.add(List.of("to", day.toString())));
        return pairs;
    }

    /**
     * A view of this selection.
     *
     * @param path the view's path, without parameters
     * @param more further names and values, in turn
     */
    public Link link(String path, String... more) {
        Address address = Address.of(path);
        for (List<String> pair : pairs()) {
            address = address.with(pair.get(0), pair.get(1));
        }
        for (int i = 0; i + 1 < more.length; i += 2) {
            address = address.with(more[i], more[i + 1]);
        }
        return address.link();
    }

    /** The page of a thing, if this server has one. */
    public Optional<Link> page(String iri) {
        return iri.startsWith(base) ? Optional.of(new Link("/" + iri.substring(base.length()))) : Optional.empty();
    }
}
