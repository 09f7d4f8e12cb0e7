package org.dateline.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Annotation;
import org.dateline.model.Genders;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.WordList;

/**
 * The other names that a text itself gives of a person: "Ana Velde (born Ana Kroll)", "better known as Nana". The ways of
 * saying so are the rules of {@code other-names.tsv}.
 */
final class OtherNames {
    private static final List<Rule> RULES = WordList.lines(OtherNames.class, "other-names.tsv").stream()
            .map(Rule::of)
            .toList();
    private static final Pattern PRONOUN = Pattern.compile("(?i)^(?:he|she|his|her)\\b.*");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    /** An apposition ends: no list goes on. */
    private static final Pattern CLOSED = Pattern.compile(" ?[(.]| ?, (?!and\\b|or\\b)\\p{Ll}");

    private static final Pattern LAST_CLAUSE =
            Pattern.compile(".*, (?:after which|before which|whereupon|until|when) (?:\\p{Lu}[\\w.]+ )?");
    private static final Pattern VERB_FOLLOWS = Pattern.compile(" \\p{Ll}");

    private static final Pattern CLOSING = Pattern.compile(" ?\\)");
    private static final Pattern QUOTED = Pattern.compile(" ?[,.]? ?\" ?(?:[,.;:)]|$)");
    private static final int FEW = 10;
    private static final int LONGEST_GAP = 320;
    private static final int SENTENCES_BACK = 5;
    private static final int LONGEST_TITLE = 40;

    /** Where the bearer of the other name stands. */
    enum Bearer {
        /** Before it, and the pattern is of what stands between. */
        BEFORE,
        /** Behind it; the pattern is of the sentence up to the other name, and a comma closes that part. */
        BEHIND,
        /** It begins the sentence, or the one before if this begins with a pronoun; the pattern is of what leads up to the name. */
        SUBJECT
    }

    /** How far the two names must be alike. */
    enum Likeness {
        ANY,
        FORM,
        PART,
        FAMILY,
        SCRIPT,
        RANK,
        TITLED,
        LANDS,
        GIVEN,
        STEM,
        CLOSED,
        QUOTED
    }

    record Rule(Bearer bearer, Likeness likeness, Pattern pattern) {
        static Rule of(String line) {
            String[] row = line.split("\t");
            return new Rule(
                    Bearer.valueOf(row[0]),
                    Likeness.valueOf(row[1]),
                    Pattern.compile(row[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private final Text text;
    private final Titles titles;
    private final List<Sentence> sentences;
    private final List<List<Mention>> people = new ArrayList<>();
    private final Map<Mention, Mention> found = new LinkedHashMap<>();

    private OtherNames(Annotation annotation) {
        text = annotation.document().text();
        titles = new Titles(text);
        sentences = annotation.sentences();
        int next = 0;
        List<Mention> mentions = annotation.mentions().stream()
                .filter(m -> m.type() == MentionType.PERSON)
                .toList();
        for (Sentence sentence : sentences) {
            List<Mention> here = new ArrayList<>();
            while (next < mentions.size()
                    && mentions.get(next).span().begin() < sentence.span().end()) {
                here.add(mentions.get(next++));
            }
            people.add(here);
        }
    }

    /** For each mention that is introduced as another name, a mention of the person by the name that is known already. */
    static Map<Mention, Mention> of(Annotation annotation) {
        OtherNames names = new OtherNames(annotation);
        for (int i = 0; i < names.sentences.size(); i++) {
            for (int k = 0; k < names.people.get(i).size(); k++) {
                names.find(i, k);
            }
        }
        return names.found;
    }

    private void find(int sentence, int place) {
        Mention other = people.get(sentence).get(place);
        for (Rule rule : RULES) {
            Optional<Mention> bearer = switch (rule.bearer()) {
                case BEFORE -> before(rule, sentence, place);
                case BEHIND -> behind(rule, sentence, place);
                case SUBJECT -> subject(rule, sentence, place);
            };
            if (bearer.isPresent()) {
                found.put(other, bearer.get());
                return;
            }
        }
    }

    private Optional<Mention> before(Rule rule, int sentence, int place) {
        List<Mention> here = people.get(sentence);
        Mention other = here.get(place);
        for (int i = place - 1; i >= 0; i--) {
            String gap = between(here.get(i).span().end(), other.span().begin());
            if (!gap.contains(")")) {
                return Optional.of(here.get(i)).filter(m -> fits(rule, gap, m, other));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> behind(Rule rule, int sentence, int place) {
        List<Mention> here = people.get(sentence);
        if (place + 1 >= here.size()
                || !fits(rule, opening(sentence, here.get(place)), here.get(place), here.get(place))) {
            return Optional.empty();
        }
        String gap =
                between(here.get(place).span().end(), here.get(place + 1).span().begin());
        return gap.matches("[^,.;:]*,\"? ?") ? Optional.of(here.get(place + 1)) : Optional.empty();
    }

    private Optional<Mention> subject(Rule rule, int sentence, int place) {
        List<Mention> here = people.get(sentence);
        Mention other = here.get(place);
        String opening = opening(sentence, other);
        if (!rule.pattern().matcher(opening).matches()) {
            return Optional.empty();
        }
        boolean pronoun = PRONOUN.matcher(opening).matches();
        return pronoun
                ? antecedent(sentence, Genders.ofPronoun(opening.split("\\W")[0].toLowerCase(Locale.ROOT)))
                : leading(sentence).filter(m -> !m.equals(other));
    }

    /** The person who begins the sentence before, past sentences that begin with a pronoun or name nobody. */
    private Optional<Mention> antecedent(int sentence, Genders gender) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
            Optional<Mention> last = ofLastClause(i);
            Optional<Mention> leading = last.isPresent() ? last : leading(i);
            boolean fits = leading.filter(m -> !gender(m).agrees(gender)).isEmpty();
            if (fits
                    && (leading.isPresent()
                            || !people.get(i).isEmpty()
                                    && !PRONOUN.matcher(opening(i)).matches())) {
                return leading;
            }
        }
        return Optional.empty();
    }

    /** By the title before a name, else by the name. */
    private Genders gender(Mention person) {
        Genders title = Genders.ofWord(titles.before(person));
        return title == Genders.UNKNOWN ? Genders.ofName(person.text()) : title;
    }

    /** "King Halvor": a rank, and nothing but a given name. */
    private boolean isTitledRuler(Mention name) {
        return !name.text().contains(" ") && OtherNameForms.hasRank(titles.before(name) + " " + name.text());
    }

    /** The person with whom the last clause of a sentence begins: "Ben ran it for years, after which Ana took over". */
    private Optional<Mention> ofLastClause(int sentence) {
        int begin = sentences.get(sentence).span().begin();
        return people.get(sentence).stream()
                .filter(m ->
                        LAST_CLAUSE.matcher(between(begin, m.span().begin())).matches()
                                && VERB_FOLLOWS.matcher(behind(m)).lookingAt())
                .reduce((one, next) -> next);
    }

    /** The person with whom a sentence begins. */
    private Optional<Mention> leading(int sentence) {
        int begin = sentences.get(sentence).span().begin();
        return people.get(sentence).stream()
                .findFirst()
                .filter(m -> m.span().begin() - begin <= LONGEST_TITLE
                        && !between(begin, m.span().begin()).matches(".*[,;:(].*"));
    }

    private boolean fits(Rule rule, String gap, Mention bearer, Mention other) {
        if (!rule.pattern().matcher(gap).matches()) {
            return false;
        }
        return switch (rule.likeness()) {
            case ANY -> true;
            case FORM -> OtherNameForms.areForms(bearer.text(), other.text());
            case PART -> OtherNameForms.areParts(bearer.text(), other.text());
            case FAMILY -> OtherNameForms.areOfOneFamily(bearer.text(), other.text());
            case SCRIPT -> OtherNameForms.areOfOtherScripts(bearer.text(), other.text());
            case RANK -> OtherNameForms.hasRank(bearer.text()) || OtherNameForms.hasRank(other.text());
            case TITLED ->
                isTitledRuler(bearer) && CLOSING.matcher(behind(other)).lookingAt();
            case LANDS -> OtherNameForms.isOfLand(bearer.text()) && OtherNameForms.isOfLand(other.text());
            case GIVEN -> OtherNameForms.isAmongGivenNames(bearer.text(), other.text());
            case STEM -> OtherNameForms.haveOneStem(bearer.text(), other.text());
            case CLOSED -> CLOSED.matcher(behind(other)).lookingAt();
            case QUOTED -> QUOTED.matcher(behind(other)).lookingAt();
        };
    }

    /** The few characters behind a name, with one kind of quotation marks. */
    private String behind(Mention name) {
        int end = name.span().end();
        return plain(text.slice(new Span(end, Math.min(text.length(), end + FEW))));
    }

    private static String plain(String words) {
        return words.replaceAll("``|''|[“”„«»‘’]", "\"").replaceAll("\\s+", " ");
    }

    private String opening(int sentence) {
        Span span = sentences.get(sentence).span();
        return text.slice(new Span(span.begin(), Math.min(span.end(), span.begin() + LONGEST_TITLE)));
    }

    private String opening(int sentence, Mention other) {
        return between(sentences.get(sentence).span().begin(), other.span().begin());
    }

    /** What stands between, with one kind of quotation marks, and without what stands there in brackets. */
    private String between(int begin, int end) {
        if (begin >= end || end - begin > LONGEST_GAP) {
            return "";
        }
        String open = BRACKETS.matcher(plain(text.slice(new Span(begin, end)))).replaceAll("");
        return BRACKETS.matcher(open)
                .replaceAll("")
                .replace('[', '(')
                .replace(']', ')')
                .replaceAll(" +", " ")
                .replaceAll(" ([,;])", "$1");
    }
}
