package org.dateline.source.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much prose each part of a page holds: the characters of blocks that are long and hardly linked. After Kohlschütter, Fankhauser
 * and Nejdl, "Boilerplate Detection using Shallow Text Features" (2010), by whom length and link density tell the most.
 */
final class Regions {
    private static final int SHORTEST = 60;
    private static final int SHORTEST_SENTENCE = 12;
    private static final String SENTENCE_ENDS = ".!?…\"”’)";
    /** Prose in what is named furniture counts, but less. */
    private static final int UNSEEN = 4;

    private static final double MOST_LINKED = 0.35;
    private static final RegionRules RULES = new RegionRules();

    private final Element top;
    private final Map<Element, Weight> weights = new IdentityHashMap<>();

    /** What an element holds: all in it, and what stands in no block within it. */
    private static final class Weight {
        private int prose;
        private int own;
        private int ownLinked;
        private boolean furniture;
        private boolean sentence;
    }

    Regions(Element top) {
        this.top = top;
        top.traverse(new Weighing());
    }

    int prose(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.prose;
    }

    /** Furniture by its name, unless most of the prose is in it: then the name says something else. */
    boolean isFurniture(Element element) {
        Weight weight = weights.get(element);
        return weight != null && weight.furniture && weight.prose * 2 <= prose(top);
    }

    boolean isCaption(Element element) {
        return RULES.isCaption(element) && prose(element) * 2 <= prose(top);
    }

    private final class Weighing implements NodeVisitor {
        private int links;
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                Weight weight = new Weight();
                weight.furniture = !element.normalName().equals("body") && RULES.isFurniture(element);
                weights.put(element, weight);
                links += element.normalName().equals("a") ? 1 : 0;
                unseen += weight.furniture ? 1 : 0;
            } else if (node instanceof TextNode text) {
                Weight weight = weights.get(text.parent());
                String words = text.getWholeText().strip();
                int length = words.length();
                if (weight != null && length > 0) {
                    weight.sentence = SENTENCE_ENDS.indexOf(words.charAt(length - 1)) >= 0;
                    weight.own += length;
                    weight.ownLinked += links > 0 ? length : 0;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                Weight weight = weights.get(element);
                links -= element.normalName().equals("a") ? 1 : 0;
                Weight above = element == top ? null : weights.get(element.parent());
                if (weight != null) {
                    unseen -= weight.furniture ? 1 : 0;
                    close(element, weight, above);
                }
            }
        }

        private static boolean isProse(Weight weight) {
            return weight.own >= SHORTEST || weight.sentence && weight.own >= SHORTEST_SENTENCE;
        }

        private void close(Element element, Weight weight, @Nullable Weight above) {
            boolean inline = !element.isBlock() && above != null;
            if (inline) {
                above.own += weight.own;
                above.ownLinked += weight.ownLinked;
                above.sentence = weight.own > 0 ? weight.sentence : above.sentence;
            } else if (isProse(weight) && weight.ownLinked <= MOST_LINKED * weight.own) {
                weight.prose += unseen > 0 ? weight.own / UNSEEN : weight.own;
            }
            if (above != null) {
                above.prose += weight.prose;
            }
        }
    }
}
