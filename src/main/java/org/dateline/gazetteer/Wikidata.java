package org.dateline.gazetteer;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.resolve.Countries;
import org.dateline.resolve.Country;

/**
 * The JSON dump of Wikidata: an array with one entity on each line, as its documentation describes it. The brackets stand on
 * lines of their own, and a comma may end a line. Items with an English label are taken, with their English aliases.
 */
final class Wikidata implements DumpFormat {
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

    private final WikidataClasses classes = new WikidataClasses();
    private final Least least;

    Wikidata(Least least) {
        this.least = least;
    }

    @Override
    public Optional<Entry> entry(String line) throws BadLineException {
        String json = line.strip();
        json = json.endsWith(",") ? json.substring(0, json.length() - 1) : json;
        if (json.isEmpty() || json.equals("[") || json.equals("]")) {
            return Optional.empty();
        }
        return entry(item(json));
    }

    private static WikidataItem item(String json) throws BadLineException {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            return WikidataItem.read(reader);
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new BadLineException("no entity of Wikidata: " + e.getMessage(), e);
        }
    }

    private Optional<Entry> entry(WikidataItem item) {
        boolean taken =
                ITEM.matcher(item.id()).matches() && !item.label().isBlank() && item.sitelinks() >= least.sitelinks();
        if (!taken) {
            return Optional.empty();
        }
        String iri = "http://www.wikidata.org/entity/" + item.id();
        return classes.of(item.claims())
                .map(kind -> new Entry(
                        kind.type(),
                        kind.nameClass(),
                        iri,
                        item.sitelinks(),
                        item.label(),
                        item.aliases(),
                        country(item)));
    }

    /** The one country of today that an item is in or a citizen of; none if it is of several, as a river may be. */
    private static String country(WikidataItem item) {
        Set<String> codes = item.countries().stream()
                .flatMap(id -> Countries.shipped().ofItem(id).stream())
                .map(Country::iso)
                .collect(Collectors.toSet());
        return codes.size() == 1 ? codes.iterator().next() : "";
    }
}
