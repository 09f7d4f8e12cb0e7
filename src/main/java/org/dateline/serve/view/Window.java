package org.dateline.serve.view;

import java.util.List;

/**
 * The part of the map that is shown.
 *
 * @param zoom how often the width of the world was halved
 * @param x the left edge, in units of the drawing
 * @param y the upper edge
 */
record Window(int zoom, double x, double y) {
    /** The nearest zoom. */
    static final int NEAREST = 6;

    private static final double MARGIN = 0.15;

    /** The window around a point of the earth. */
    static Window around(int zoom, double latitude, double longitude) {
        return centred(zoom, NaturalEarth.project(latitude, longitude));
    }

    private static Window centred(int zoom, NaturalEarth.Place centre) {
        double width = (double) NaturalEarth.WIDTH / (1 << zoom);
        double height = (double) NaturalEarth.HEIGHT / (1 << zoom);
        double x = Math.max(0, Math.min(NaturalEarth.WIDTH - width, centre.x() - width / 2));
        double y = Math.max(0, Math.min(NaturalEarth.HEIGHT - height, centre.y() - height / 2));
        return new Window(zoom, x, y);
    }

    /** The nearest window, but not too near, that shows all the places. */
    static Window of(List<NaturalEarth.Place> places, int nearest) {
        if (places.isEmpty()) {
            return new Window(0, 0, 0);
        }
        double left = places.stream().mapToDouble(NaturalEarth.Place::x).min().orElse(0);
        double right = places.stream().mapToDouble(NaturalEarth.Place::x).max().orElse(0);
        double top = places.stream().mapToDouble(NaturalEarth.Place::y).min().orElse(0);
        double foot = places.stream().mapToDouble(NaturalEarth.Place::y).max().orElse(0);
        NaturalEarth.Place centre = new NaturalEarth.Place((left + right) / 2, (top + foot) / 2);
        for (int zoom = nearest; zoom > 0; zoom--) {
            double width = (double) NaturalEarth.WIDTH / (1 << zoom) * (1 - 2 * MARGIN);
            double height = (double) NaturalEarth.HEIGHT / (1 << zoom) * (1 - 2 * MARGIN);
            if (right - left <= width && foot - top <= height) {
                return centred(zoom, centre);
            }
        }
        return new Window(0, 0, 0);
    }

    double width() {
        return (double) NaturalEarth.WIDTH / (1 << zoom);
    }

    double height() {
        return (double) NaturalEarth.HEIGHT / (1 << zoom);
    }

    /** A window of another zoom around the same middle, or moved by parts of its width and height. */
    Window moved(int zooms, double right, double down) {
        int other = Math.max(0, Math.min(NEAREST, zoom + zooms));
        return centred(other, new NaturalEarth.Place(x + width() * (0.5 + right), y + height() * (0.5 + down)));
    }

    /** Whether some of a line can lie within, by the box around it. */
    boolean meets(double[] line) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double foot = -Double.MAX_VALUE;
        for (int i = 0; i < line.length; i += 2) {
            left = Math.min(left, line[i]);
            right = Math.max(right, line[i]);
            top = Math.min(top, line[i + 1]);
            foot = Math.max(foot, line[i + 1]);
        }
        double slack = width() / 2;
        return right >= x - slack && left <= x + width() + slack && foot >= y - slack && top <= y + height() + slack;
    }
}
