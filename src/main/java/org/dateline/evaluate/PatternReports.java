package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.dateline.model.WordList;

/** Reports that are written to a pattern, such as those of matches, markets and the weather, from {@code pattern-reports.tsv}. */
final class PatternReports {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> slots = new HashMap<>();
    private final List<String> patterns = new ArrayList<>();

    PatternReports() {
        for (String row : WordList.lines(PatternReports.class, "pattern-reports.tsv")) {
            List<String> cells = Arrays.asList(row.split("\t"));
            if (cells.get(0).equals("slot")) {
                slots.put(cells.get(1), cells.subList(2, cells.size()));
            } else {
                patterns.add(cells.get(1));
            }
        }
    }

    int patterns() {
        return patterns.size();
    }

    /** A report written to a pattern, with names and figures that depend on its number. */
    Story report(int pattern, int number) {
        Random random = new Random(31L * number + pattern);
        String text = SLOT.matcher(patterns.get(pattern)).replaceAll(slot -> filling(slot.group(1), random));
        return new Story("pattern-" + pattern + "-" + number, "", List.of(Story.sentences(text)));
    }

    private String filling(String slot, Random random) {
        return switch (slot) {
            case "number" -> String.format(Locale.ROOT, "%,d", 100 + random.nextInt(60_000));
            case "small" -> Integer.toString(1 + random.nextInt(59));
            case "decimal" -> String.format(Locale.ROOT, "%.1f", random.nextDouble() * 90);
            default -> {
                List<String> all = slots.getOrDefault(slot, List.of());
                yield all.get(random.nextInt(all.size()));
            }
        };
    }
}
