package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * A sentence in which each name stands as one word, a proper noun, for the tagger and the parser: what is inside a name ("Cook"
 * in "Timothy D. Cook", "for" in "Centre for Arms Control") tells nothing of the sentence around it.
 */
final class NamesAsWords {
    private static final String INSIDE_NAME = "compound";

    private final List<Token> tokens;
    /** For each word the first of its tokens, and at the end the number of tokens. */
    private final List<Integer> starts = new ArrayList<>();

    private final boolean[] names;

    /**
     * @param sentence the sentence
     * @param spans the names in it, in order, none overlapping
     */
    NamesAsWords(Sentence sentence, List<Span> spans) {
        tokens = sentence.tokens();
        boolean[] named = new boolean[tokens.size()];
        int name = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i).span();
            while (name < spans.size() && spans.get(name).end() <= token.begin()) {
                name++;
            }
            boolean inside = name < spans.size() && spans.get(name).contains(token);
            boolean goesOn = inside
                    && i > 0
                    && spans.get(name).contains(tokens.get(i - 1).span());
            if (!goesOn) {
                named[starts.size()] = inside;
                starts.add(i);
            }
        }
        starts.add(tokens.size());
        names = Arrays.copyOf(named, starts.size() - 1);
    }

    /** For each word whether it is a name. */
    boolean[] names() {
        return names;
    }

    /** The words: for a name its last that begins with a letter. */
    String[] words() {
        String[] words = new String[names.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = Characters.plain(tokens.get(speaking(i)).text());
        }
        return words;
    }

    private int speaking(int word) {
        for (int i = starts.get(word + 1) - 1; i > starts.get(word); i--) {
            if (Character.isLetter(tokens.get(i).text().codePointAt(0))) {
                return i;
            }
        }
        return starts.get(word);
    }

    /** Whether a token is the first of a word. */
    boolean isStart(int word, int token) {
        return starts.get(word) == token && word < names.length;
    }

    /** The tree of the tokens: a name hangs by its last token, its others on that. */
    Dependencies tree(Dependencies ofWords) {
        List<Integer> heads = new ArrayList<>(tokens.size());
        List<String> relations = new ArrayList<>(tokens.size());
        for (int word = 0; word < names.length; word++) {
            int last = starts.get(word + 1) - 1;
            for (int i = starts.get(word); i < last; i++) {
                heads.add(last);
                relations.add(INSIDE_NAME);
            }
            int head = ofWords.heads().get(word);
            heads.add(head < 0 ? Token.ROOT : starts.get(head + 1) - 1);
            relations.add(ofWords.relations().get(word));
        }
        return new Dependencies(heads, relations);
    }
}
