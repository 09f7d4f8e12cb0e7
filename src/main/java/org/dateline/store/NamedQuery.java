package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A SPARQL query with a name. Its text begins with comment lines that say what it answers, and one comment line for each
 * parameter: {@code # param NAME: what it means}. A parameter stands in the query as {@code VALUES ?NAME { UNDEF }}, so
 * that the text also runs as it is.
 *
 * @param name its name: that of its file, without the ending
 * @param description what it answers
 * @param parameters what it can be narrowed by, in the order of the text
 * @param text the query
 */
public record NamedQuery(String name, String description, List<Parameter> parameters, String text) {
    private static final Pattern PARAMETER = Pattern.compile("#\\s*param\\s+(\\w+):\\s*(.*)");
    private static final Pattern OPEN_VALUE = Pattern.compile("(VALUES\\s+\\?(\\w+)\\s*\\{\\s*)UNDEF(\\s*\\})");

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads the comment lines at the head of a query.
     *
     * @throws IllegalArgumentException if there is no description, or a parameter is not in the query
     */
    public static NamedQuery parse(String name, String text) {
        List<String> description = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
            Matcher parameter = PARAMETER.matcher(line);
            if (parameter.matches()) {
                parameters.add(new Parameter(parameter.group(1), parameter.group(2)));
            } else {
                description.add(line.substring(1).strip());
            }
        }
        NamedQuery query = new NamedQuery(name, String.join(" ", description).strip(), parameters, text);
        query.check();
        return query;
    }

    private void check() {
        if (description.isEmpty()) {
            throw new IllegalArgumentException(
                    "[query " + name + "] does not begin with a comment that says what it answers");
        }
        List<String> open = OPEN_VALUE
                .matcher(text)
                .results()
                .map(match -> match.group(2))
                .distinct()
                .toList();
        List<String> declared = parameters.stream().map(Parameter::name).toList();
        if (open.size() != declared.size() || !open.containsAll(declared)) {
            throw new IllegalArgumentException(
                    "[query " + name + "] declares the parameters " + declared + ", but has " + open);
        }
    }

    /**
     * The query with parameters set. A value becomes a plain string literal, whatever characters it is made of.
     *
     * @throws IllegalArgumentException if the query has no such parameter; the message names those it has
     */
    public String withParameters(Map<String, String> values) {
        values.keySet().forEach(this::checkKnown);
        return OPEN_VALUE.matcher(text).replaceAll(match -> {
            String value = values.get(match.group(2));
            return Matcher.quoteReplacement(
                    value == null ? match.group() : match.group(1) + literal(value) + match.group(3));
        });
    }

    private void checkKnown(String parameter) {
        if (parameters.stream().noneMatch(known -> known.name().equals(parameter))) {
            String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("The query " + name + " has no parameter \"" + parameter + "\". "
                    + (known.isEmpty() ? "It has none." : "It has: " + known + "."));
        }
    }

    /** A string literal of SPARQL 1.1 (section 19.8, STRING_LITERAL2). */
    private static String literal(String value) {
        StringBuilder literal = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || c == 0x7F || (c >= 0xD800 && c <= 0xDFFF)) {
                literal.append(escaped(c));
            } else {
                literal.appendCodePoint(c);
            }
        });
        return literal.append('"').toString();
    }

    /** Control characters have an escape of their own or are no text; lone surrogates are no characters. */
    private static String escaped(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> " ";
        };
    }
}
