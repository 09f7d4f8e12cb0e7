package org.dateline.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;
import org.dateline.model.WordList;

/**
 * Takes apart hyphenated compounds that begin with a name: "Geneva-based", "Russia-Ukraine". Names that have a hyphen of
 * their own ("Kim Jong-un", "Rolls-Royce", "Guinea-Bissau") stay whole.
 */
final class Compounds {
    /** A longer run of characters is no word. */
    private static final int LONGEST = 200;

    private final Set<String> endings = WordList.set(Compounds.class, "compound-endings.txt");
    private final Set<String> countries = countries();

    void split(String text, int begin, int end, List<Span> tokens) {
        int hyphen = lastHyphen(text, begin, end);
        if (hyphen > begin
                && hyphen < end - 1
                && end - begin <= LONGEST
                && splits(text.substring(begin, hyphen), text.substring(hyphen + 1, end))) {
            split(text, begin, hyphen, tokens);
            tokens.add(new Span(hyphen, hyphen + 1));
            tokens.add(new Span(hyphen + 1, end));
        } else if (text.regionMatches(true, begin, "cannot", 0, 6) && end - begin == 6) {
            tokens.add(new Span(begin, begin + 3));
            tokens.add(new Span(begin + 3, end));
        } else if (begin < end) {
            tokens.add(new Span(begin, end));
        }
    }

    private static int lastHyphen(String text, int begin, int end) {
        int at = end - 1;
        while (at > begin && text.charAt(at) != '-') {
            at--;
        }
        return at;
    }

    private boolean splits(String first, String second) {
        if (!Character.isUpperCase(first.codePointAt(0))) {
            return false;
        }
        String lastOfFirst = first.substring(first.lastIndexOf('-') + 1);
        return endings.contains(second.toLowerCase(Locale.ROOT))
                || countries.contains(lastOfFirst) && countries.contains(second);
    }

    /** The last words of the English names of all countries, as the JDK knows them, and the usual short forms. */
    private static Set<String> countries() {
        Set<String> names = new HashSet<>(Set.of("US", "U.S.", "USA", "UK", "U.K.", "EU", "E.U.", "UN", "NATO"));
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            names.add(name.substring(name.lastIndexOf(' ') + 1));
        }
        names.removeAll(Set.of("Islands", "Island", "Republic", "Territories", "Territory", "States", "Union"));
        return names;
    }
}
