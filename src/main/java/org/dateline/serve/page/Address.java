package org.dateline.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a view of this server: a path, and what it is asked. Parameters without a value are left out.
 *
 * @param path begins with one slash
 * @param parameters in the order in which they stand in the address
 */
public record Address(String path, Map<String, List<String>> parameters) {
    /** A view that is asked nothing in particular. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with one more value of a parameter. */
    public Address with(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, List<String>> more = new LinkedHashMap<>(parameters);
        List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(value);
        more.put(name, List.copyOf(values));
        return new Address(path, more);
    }

    /** The same with a number, unless it is 0. */
    public Address with(String name, int number) {
        return number == 0 ? this : with(name, Integer.toString(number));
    }

    /** The link that leads there. */
    public Link link() {
        String asked = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return new Link(asked.isEmpty() ? path : path + "?" + asked);
    }

    /** Slashes and colons stay as they are, so that an address can be read. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
