package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** The parameters of a request, read with their bounds. What is empty counts as not given. */
public final class Parameters {
    /** The longest value that is read, in UTF-16 code units. */
    public static final int LONGEST = 2000;

    private final HttpServletRequest request;

    public Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /** @throws BadRequest if there are parameters besides these; the message names them */
    public Parameters only(Collection<String> known) {
        TreeSet<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new BadRequest("There is no parameter \"" + cut(unknown.first()) + "\". There are: "
                    + String.join(", ", new TreeSet<>(known)));
        }
        return this;
    }

    /** @throws BadRequest if it is given twice, or is too long */
    public Optional<String> text(String name) {
        String[] values = request.getParameterValues(name);
        if (values == null || Arrays.stream(values).allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (values.length > 1) {
            throw new BadRequest("The parameter \"" + name + "\" is given " + values.length + " times.");
        }
        if (values[0].length() > LONGEST) {
            throw new BadRequest("The parameter \"" + name + "\" is longer than " + LONGEST + " characters.");
        }
        return Optional.of(values[0].strip());
    }

    /** @throws BadRequest if it is no whole number, or not within the bounds */
    public int number(String name, int least, int most, int otherwise) {
        return text(name).map(digits -> number(name, digits, least, most)).orElse(otherwise);
    }

    private static int number(String name, String digits, int least, int most) {
        int number = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
        if (number < least || number > most) {
            throw new BadRequest("The parameter \"" + name + "\" is a whole number from " + least + " to " + most
                    + ", not \"" + cut(digits) + "\".");
        }
        return number;
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
