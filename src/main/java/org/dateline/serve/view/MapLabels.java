package org.dateline.serve.view;

import static org.dateline.serve.page.Html.element;

import java.util.ArrayList;
import java.util.List;
import org.dateline.serve.page.Html;
import org.dateline.store.index.PlaceCount;

/** Names beside the circles of a map: of the most frequent places first, and none upon another. */
final class MapLabels {
    /** Sizes at the width of the window, of which there are a thousand. */
    private static final double LETTER = 7.5;

    private static final double LINE = 15;
    private static final double BESIDE = 7;

    /** How much larger words are on a narrow screen, where fewer fit. */
    private static final double NARROW = 3;

    private record Box(double left, double top, double right, double foot) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.foot && other.top < foot;
        }
    }

    private final Window window;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> takenNarrow = new ArrayList<>();

    MapLabels(Window window) {
        this.window = window;
    }

    /** The names of so many places at most. */
    List<Html> of(List<PlaceCount> places, int most) {
        double unit = window.width() / 1000;
        List<Html> labels = new ArrayList<>();
        int highest = places.stream().mapToInt(PlaceCount::statements).max().orElse(1);
        for (PlaceCount count : places) {
            NaturalEarth.Place at = NaturalEarth.project(count.latitude(), count.longitude());
            double beside = (BESIDE + 2.1 * MapPage.size(count, highest)) * unit;
            Box box = box(count, at, unit, beside);
            boolean within = box.right() < window.x() + window.width() && box.left() > window.x();
            if (labels.size() < most && within && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                labels.add(element("text", count.place().label())
                        .with("class", fitsNarrow(box(count, at, NARROW * unit, beside)) ? "label" : "label minor")
                        .with("aria-hidden", "true")
                        .with("x", Long.toString(Math.round(box.left())))
                        .with("y", Long.toString(Math.round(at.y() + 5 * unit))));
            }
        }
        return labels;
    }

    private static Box box(PlaceCount count, NaturalEarth.Place at, double unit, double beside) {
        double width = LETTER * unit * count.place().label().length();
        double left = at.x() + beside;
        return new Box(left, at.y() - LINE * unit / 2, left + width, at.y() + LINE * unit / 2);
    }

    private boolean fitsNarrow(Box box) {
        boolean fits = box.right() < window.x() + window.width()
                && takenNarrow.stream().noneMatch(box::meets);
        if (fits) {
            takenNarrow.add(box);
        }
        return fits;
    }
}
