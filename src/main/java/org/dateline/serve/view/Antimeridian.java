package org.dateline.serve.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts lines on the globe where the map ends, at 180 degrees of longitude, as an outline without cuts needs it. Lines are longitude
 * and latitude in turn, in degrees. Rings are clipped as Sutherland and Hodgman clip them, "Reentrant Polygon Clipping", 1974.
 */
final class Antimeridian {
    private static final double HALF = 180;
    private static final double WHOLE = 360;

    private Antimeridian() {}

    /** The pieces of a ring that bounds an area. A ring around a pole takes the pole in. */
    static List<double[]> cutRing(double[] ring) {
        double[] unrolled = unrolled(ring);
        double turn = unrolled[unrolled.length - 2] - unrolled[0];
        double[] area = Math.abs(turn) > HALF ? withPole(unrolled) : unrolled;
        List<double[]> pieces = new ArrayList<>();
        for (double shift = -2 * WHOLE; shift <= 2 * WHOLE; shift += WHOLE) {
            double[] piece = clipped(clipped(shifted(area, shift), -1), 1);
            if (piece.length > 4) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** The pieces of a line. */
    static List<double[]> cutLine(double[] line) {
        List<double[]> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 2; i <= line.length; i += 2) {
            if (i == line.length || Math.abs(line[i] - line[i - 2]) > HALF) {
                if (i - from > 2) {
                    pieces.add(Arrays.copyOfRange(line, from, i));
                }
                from = i;
            }
        }
        return pieces;
    }

    /** The same with no jump from one end of the map to the other; longitudes may leave the map. */
    private static double[] unrolled(double[] ring) {
        double[] unrolled = ring.clone();
        for (int i = 2; i < ring.length; i += 2) {
            double step = ring[i] - ring[i - 2];
            unrolled[i] = unrolled[i - 2] + step - WHOLE * Math.rint(step / WHOLE);
        }
        return unrolled;
    }

    private static double[] withPole(double[] ring) {
        double pole = ring[1] < 0 ? -90 : 90;
        double[] area = Arrays.copyOf(ring, ring.length + 4);
        area[ring.length] = ring[ring.length - 2];
        area[ring.length + 1] = pole;
        area[ring.length + 2] = ring[0];
        area[ring.length + 3] = pole;
        return area;
    }

    private static double[] shifted(double[] ring, double shift) {
        double[] shifted = ring.clone();
        for (int i = 0; i < ring.length; i += 2) {
            shifted[i] += shift;
        }
        return shifted;
    }

    /** What lies west of 180 degrees east, or with the side -1 east of 180 degrees west. */
    private static double[] clipped(double[] ring, int side) {
        double[] kept = new double[2 * ring.length];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int before = (i - 2 + ring.length) % ring.length;
            boolean inside = side * ring[i] <= HALF;
            if (inside != side * ring[before] <= HALF) {
                double part = (side * HALF - ring[before]) / (ring[i] - ring[before]);
                kept[length++] = side * HALF;
                kept[length++] = ring[before + 1] + part * (ring[i + 1] - ring[before + 1]);
            }
            if (inside) {
                kept[length++] = ring[i];
                kept[length++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
