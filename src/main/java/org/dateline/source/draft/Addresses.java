package org.dateline.source.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.source.Rows;
import org.dateline.source.Rows.Row;

/** Takes off an address what only counts readers, by the rows of {@code addresses.tsv}, so that an article has one address. */
public final class Addresses {
    public static final String RESOURCE = "addresses.tsv";

    private static final List<Pattern> DROPPED = Rows.of(RESOURCE).stream()
            .filter(row -> row.kind().equals("drop"))
            .map(Row::text)
            .map(Pattern::compile)
            .toList();

    private Addresses() {}

    /** The address without such parameters, and otherwise as it is. */
    public static String clean(String address) {
        int fragment = address.indexOf('#');
        String whole = fragment < 0 ? address : address.substring(0, fragment);
        int query = whole.indexOf('?');
        if (query < 0) {
            return address;
        }
        String kept = Arrays.stream(whole.substring(query + 1).split("&", -1))
                .filter(parameter -> !isDropped(parameter))
                .collect(Collectors.joining("&"));
        String rest = fragment < 0 ? "" : address.substring(fragment);
        return whole.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + rest;
    }

    private static boolean isDropped(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return DROPPED.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }
}
