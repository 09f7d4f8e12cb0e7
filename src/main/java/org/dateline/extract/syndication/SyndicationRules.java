package org.dateline.extract.syndication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Credit;
import org.dateline.model.WordList;

/** The rules of {@code syndication.tsv}, which says how they are written. Immutable. */
final class SyndicationRules {
    static final String RESOURCE = "syndication.tsv";

    /** The words around a name, and what they say of it. */
    private record Rule(Credit.Kind kind, Pattern before, Pattern after) {}

    /** A line that is the sign-off of an agency. */
    record SignOff(String agency, Pattern pattern) {}

    /** An example, with the kinds and agencies that should be found in it. */
    record Example(List<String> expected, String words) {}

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<SignOff> signOffs = new ArrayList<>();
    private final List<Pattern> fields = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private String name;

    SyndicationRules(Agencies agencies) {
        name = agencies.alternatives();
        parts.put("{AGENCY}", "(?<agency>" + name + ")");
        WordList.lines(SyndicationRules.class, RESOURCE).forEach(this::read);
    }

    private void read(String row) {
        String[] cells = row.split("\t", -1);
        switch (cells[0]) {
            case "define" -> parts.put("{" + cells[1] + "}", "(?:" + expand(cells[2]) + ")");
            case "form" -> {
                name = "(?:" + name + "|" + expand(cells[1]) + ")";
                parts.put("{AGENCY}", "(?<agency>" + name + ")");
            }
            case "rule" ->
                rules.add(
                        new Rule(Credit.Kind.valueOf(cells[1]), pattern("(?:" + cells[2] + ")\\z"), pattern(cells[3])));
            case "sign-off" -> signOffs.add(new SignOff(cells[1], pattern(cells[2])));
            case "field" -> fields.add(pattern(cells[2]));
            case "example" -> examples.add(new Example(expected(cells[1]), cells[2]));
            default -> throw new IllegalStateException("[" + RESOURCE + "] no such row: " + cells[0]);
        }
    }

    private static List<String> expected(String cell) {
        return cell.equals("NONE") ? List.of() : List.of(cell.split(";"));
    }

    private Pattern pattern(String pattern) {
        return Pattern.compile(expand(pattern), Pattern.UNICODE_CHARACTER_CLASS);
    }

    private String expand(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            expanded = expanded.replace(part.getKey(), part.getValue());
        }
        return expanded;
    }

    /** What the words before and behind a name in its line say of it. */
    Optional<Credit.Kind> kind(String before, String after) {
        return rules.stream()
                .filter(rule -> rule.before().matcher(before).find()
                        && rule.after().matcher(after).find())
                .map(Rule::kind)
                .findFirst();
    }

    /** The agency that a line is the sign-off of. */
    Optional<String> signedOff(String line) {
        return signOffs.stream()
                .filter(signOff -> signOff.pattern().matcher(line).find())
                .map(SignOff::agency)
                .findFirst();
    }

    /** The name of an agency that a publisher or an author is. */
    Optional<String> agency(String field) {
        return fields.stream()
                .map(pattern -> pattern.matcher(field.strip()))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group("agency"))
                .findFirst();
    }

    /** A pattern for the names of agencies, those that have the form of one among them. */
    Pattern names() {
        return Pattern.compile("(?<![\\p{L}\\p{N}_.@-])" + name + "(?![\\p{L}\\p{N}_@]|-\\p{L}|-\\p{N}|\\.\\p{L})");
    }

    List<Example> examples() {
        return examples;
    }
}
