package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.dateline.serve.page.Description;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Page;
import org.dateline.serve.page.Pages;

/** Answers the names of the graph: with a page for people, with RDF for programs, as the client accepts. */
final class ThingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient NewsGraph graph;
    private final transient Pages pages;

    ThingServlet(NewsGraph graph) {
        this.graph = graph;
        this.pages = new Pages(graph);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<Format> format = Format.named(request.getParameter("format"))
                .or(() -> new Acceptance(request.getHeader("Accept")).best());
        if (format.isEmpty()) {
            String offered = Stream.of(Format.values()).map(Format::mediaType).collect(Collectors.joining(", "));
            Responses.send(response, 406, "text/plain;charset=utf-8", "To be had as " + offered + "\n");
            return;
        }
        String path = request.getRequestURI();
        Node node = graph.named(path);
        Optional<Lang> lang = format.get().lang();
        if (lang.isPresent()) {
            sendDescription(response, node, lang.get());
        } else {
            sendPage(response, node, path);
        }
    }

    private void sendPage(HttpServletResponse response, Node node, String path) throws IOException {
        Optional<Node> meant = graph.read(() -> graph.meant(node));
        if (meant.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", URI.create(meant.get().getURI()).getRawPath());
            return;
        }
        Optional<String> page = graph.read(() -> pages.of(node).map(Page::markup));
        int status = page.isPresent() ? 200 : 404;
        Responses.send(
                response,
                status,
                Responses.HTML,
                page.orElseGet(() -> Pages.notFound(path).markup()));
    }

    private void sendDescription(HttpServletResponse response, Node node, Lang lang) throws IOException {
        byte[] bytes = graph.read(() -> written(Description.of(graph, node), lang));
        if (bytes.length == 0) {
            Responses.send(response, 404, "text/plain;charset=utf-8", "Nothing here has that name.\n");
        } else {
            Responses.send(response, 200, lang.getHeaderString() + ";charset=utf-8", bytes);
        }
    }

    private static byte[] written(Graph description, Lang lang) {
        if (description.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(description).lang(lang).output(out);
        return out.toByteArray();
    }
}
