package org.dateline.serve.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Page;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.PlaceCount;

/** The page of the map: {@code /map?entity=entity/…}; {@code zoom}, {@code x} and {@code y} say which part of the world is shown. */
final class MapServlet extends ViewServlet {
    private static final long serialVersionUID = 1L;
    private static final int PLACES = 300;

    /** Nearer than this, nothing is shown unless it is asked for: a single place needs its surroundings. */
    private static final int NEAR = 3;

    private final transient Outline coarse = Outline.read("countries-110m.json");
    private final transient Outline fine = Outline.read("countries-50m.json");

    MapServlet(ExplorerIndex index, NewsGraph graph) {
        super(index, graph);
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters own = own(request, "zoom", "x", "y");
        SelectionParameters parameters = selection(request, "entity");
        List<PlaceCount> places = index().places(parameters.selection(), PLACES);
        Window window = window(own, places);
        MapPage page = new MapPage(index(), parameters, window.zoom() < 2 ? coarse : fine);
        Page shown = new Page(
                "Map: " + new Subject(index(), parameters).words(),
                page.body(places, window),
                ShownQueries.places(parameters),
                Optional.empty());
        Reply.send(request, response, Reply.HTML, shown.markup());
    }

    private static Window window(Parameters own, List<PlaceCount> places) {
        int zoom = own.number("zoom", 0, Window.NEAREST, -1);
        double x = own.number("x", 0, NaturalEarth.WIDTH, 0);
        double y = own.number("y", 0, NaturalEarth.HEIGHT, 0);
        return zoom < 0
                ? Window.of(
                        places.stream()
                                .map(each -> NaturalEarth.project(each.latitude(), each.longitude()))
                                .toList(),
                        NEAR)
                : new Window(zoom, x, y).moved(0, 0, 0);
    }
}
