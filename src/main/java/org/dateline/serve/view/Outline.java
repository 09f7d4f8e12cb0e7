package org.dateline.serve.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The outline of the lands and their borders, read from TopoJSON (the TopoJSON Format Specification 1.0: quantized, delta-encoded arcs
 * that neighbours share) and projected once. Immutable.
 */
final class Outline {
    /** Lines as x and y in turn, in units of the drawing. */
    private final List<double[]> land;

    private final List<double[]> borders;

    private Outline(List<double[]> land, List<double[]> borders) {
        this.land = land;
        this.borders = borders;
    }

    /** Reads an outline with the objects {@code land} and {@code countries} from beside this class. */
    static Outline read(String resource) {
        try (InputStream in = Outline.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("[" + resource + "] is missing from the class path");
            }
            return of(JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline of(JsonObject topology) {
        List<double[]> arcs = arcs(topology);
        JsonObject objects = topology.getAsJsonObject("objects");
        List<double[]> land = new ArrayList<>();
        for (int[] ring : rings(objects.get("land"))) {
            Antimeridian.cutRing(joined(ring, arcs)).forEach(piece -> land.add(projected(piece)));
        }
        int[] users = new int[arcs.size()];
        for (JsonElement country : objects.getAsJsonObject("countries").getAsJsonArray("geometries")) {
            Set<Integer> used = new HashSet<>();
            rings(country).forEach(ring -> {
                for (int arc : ring) {
                    used.add(arc < 0 ? ~arc : arc);
                }
            });
            used.forEach(arc -> users[arc]++);
        }
        List<double[]> borders = new ArrayList<>();
        for (int i = 0; i < users.length; i++) {
            if (users[i] > 1) {
                Antimeridian.cutLine(arcs.get(i)).forEach(piece -> borders.add(projected(piece)));
            }
        }
        return new Outline(List.copyOf(land), List.copyOf(borders));
    }

    private static double[] projected(double[] degrees) {
        double[] line = new double[degrees.length];
        for (int i = 0; i < line.length; i += 2) {
            NaturalEarth.Place place = NaturalEarth.project(degrees[i + 1], degrees[i]);
            line[i] = place.x();
            line[i + 1] = place.y();
        }
        return line;
    }

    /** Lines as longitude and latitude in turn, in degrees. */
    private static List<double[]> arcs(JsonObject topology) {
        JsonObject transform = topology.getAsJsonObject("transform");
        JsonArray scale = transform.getAsJsonArray("scale");
        JsonArray translate = transform.getAsJsonArray("translate");
        List<double[]> arcs = new ArrayList<>();
        for (JsonElement arc : topology.getAsJsonArray("arcs")) {
            JsonArray points = arc.getAsJsonArray();
            double[] line = new double[2 * points.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < points.size(); i++) {
                x += points.get(i).getAsJsonArray().get(0).getAsLong();
                y += points.get(i).getAsJsonArray().get(1).getAsLong();
                line[2 * i] = x * scale.get(0).getAsDouble() + translate.get(0).getAsDouble();
                line[2 * i + 1] =
                        y * scale.get(1).getAsDouble() + translate.get(1).getAsDouble();
            }
            arcs.add(line);
        }
        return arcs;
    }

    /** The rings of a geometry, each as numbers of arcs; a negative one is an arc read backwards. */
    private static List<int[]> rings(JsonElement element) {
        JsonObject geometry = element.getAsJsonObject();
        List<int[]> rings = new ArrayList<>();
        if (geometry.has("geometries")) {
            geometry.getAsJsonArray("geometries").forEach(each -> rings.addAll(rings(each)));
        } else if (geometry.has("arcs")) {
            collect(geometry.getAsJsonArray("arcs"), rings);
        }
        return rings;
    }

    private static void collect(JsonArray nested, List<int[]> rings) {
        if (!nested.isEmpty() && nested.get(0).isJsonPrimitive()) {
            int[] ring = new int[nested.size()];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = nested.get(i).getAsInt();
            }
            rings.add(ring);
        } else {
            nested.forEach(each -> collect(each.getAsJsonArray(), rings));
        }
    }

    private static double[] joined(int[] ring, List<double[]> arcs) {
        int length = 0;
        for (int arc : ring) {
            length += arcs.get(arc < 0 ? ~arc : arc).length;
        }
        double[] line = new double[length];
        int at = 0;
        for (int arc : ring) {
            double[] points = arcs.get(arc < 0 ? ~arc : arc);
            for (int i = 0; i < points.length; i += 2) {
                int from = arc < 0 ? points.length - 2 - i : i;
                line[at++] = points[from];
                line[at++] = points[from + 1];
            }
        }
        return line;
    }

    /** The lands within a window, as the path of a drawing. */
    String land(Window window) {
        return path(land, window, true);
    }

    /** The borders within a window. */
    String borders(Window window) {
        return path(borders, window, false);
    }

    private static String path(List<double[]> lines, Window window, boolean closed) {
        double finest = window.width() / 2000;
        StringBuilder path = new StringBuilder();
        for (double[] line : lines) {
            if (window.meets(line)) {
                write(line, finest, closed, path);
            }
        }
        return path.toString();
    }

    /** Whole numbers relative to the point before, and no points closer than can be seen. */
    private static void write(double[] line, double finest, boolean closed, StringBuilder path) {
        long x = Math.round(line[0]);
        long y = Math.round(line[1]);
        path.append('M').append(x).append(' ').append(y).append('l');
        boolean first = true;
        for (int i = 2; i < line.length; i += 2) {
            long right = Math.round(line[i]) - x;
            long down = Math.round(line[i + 1]) - y;
            boolean last = i == line.length - 2;
            if (Math.hypot(right, down) < (last ? 1 : Math.max(1, finest))) {
                continue;
            }
            path.append(first || right < 0 ? "" : " ").append(right);
            path.append(down < 0 ? "" : " ").append(down);
            x += right;
            y += down;
            first = false;
        }
        if (first) {
            path.append("0 0");
        }
        path.append(closed ? "z" : "");
    }
}
