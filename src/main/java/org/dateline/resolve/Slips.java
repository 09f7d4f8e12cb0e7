package org.dateline.resolve;

import java.util.regex.Pattern;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.Text;

/** Where a family name stands that is likely written with a slip: a possessive without its apostrophe, a picture's credit. */
final class Slips {
    private static final int AROUND = 24;
    private static final Pattern BEFORE_OWNER =
            Pattern.compile("(?:^|.*[ (,\"])(?:of|in|on|by|from|with|to|for|and|about|at|as|that) $", Pattern.DOTALL);
    private static final Pattern BEHIND_OWNER = Pattern.compile("^ \\p{Ll}{3}");
    private static final Pattern BEFORE_CREDITED = Pattern.compile(
            ".*(?:image|photo|photograph|picture|map|figure|graphic|illustration|credit)s?(?: by|:|/)? ?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BEHIND_CREDITED = Pattern.compile("^,? et al\\b");

    private final Text text;

    Slips(Text text) {
        this.text = text;
    }

    /** "one of Veldes songs": no article and nothing counted before it, and a thing in small letters behind it. */
    boolean isOwner(Mention mention) {
        return BEFORE_OWNER.matcher(before(mention)).matches()
                && BEHIND_OWNER.matcher(behind(mention)).find();
    }

    /** "Image: Velde et al." */
    boolean isCredited(Mention mention) {
        return BEFORE_CREDITED.matcher(before(mention)).matches()
                || BEHIND_CREDITED.matcher(behind(mention)).find();
    }

    private String before(Mention mention) {
        int begin = mention.span().begin();
        return text.slice(new Span(Math.max(0, begin - AROUND), begin));
    }

    private String behind(Mention mention) {
        int end = mention.span().end();
        return text.slice(new Span(end, Math.min(text.length(), end + AROUND)));
    }
}
