package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Format;
import org.dateline.serve.http.Negotiation;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.Asked;
import org.dateline.serve.page.Description;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Offsets;
import org.dateline.serve.page.Page;
import org.dateline.serve.page.Pages;
import org.dateline.store.index.ExplorerIndex;

/** Answers the names of the graph: with a page for people, with RDF for programs, as the client accepts. */
final class ThingServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;

    private final transient Negotiation<Format> negotiation = new Negotiation<>(Format.ALL);
    private final transient NewsGraph graph;
    private final transient Pages pages;

    ThingServlet(NewsGraph graph, ExplorerIndex index) {
        this.graph = graph;
        this.pages = new Pages(graph, index);
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = negotiation.choose(request, response);
        String path = request.getRequestURI();
        Node node = graph.named(path);
        if (format.lang().isPresent()) {
            sendDescription(request, response, node, format, format.lang().get());
        } else {
            sendPage(request, response, node);
        }
    }

    private void sendPage(HttpServletRequest request, HttpServletResponse response, Node node) throws IOException {
        Optional<Node> meant = graph.read(() -> graph.meant(node));
        if (meant.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", URI.create(meant.get().getURI()).getRawPath());
            return;
        }
        String path = request.getRequestURI();
        Asked asked = ViewParameters.asked(request, graph.base());
        Optional<Offsets> passage = ViewParameters.passage(request);
        Optional<String> page = graph.read(() -> passage.map(place -> pages.passage(node, place))
                .orElseGet(() -> pages.of(node, asked))
                .map(Page::markup));
        if (page.isEmpty()) {
            Reply.send(response, 404, Reply.HTML, Pages.notFound(path).markup());
            return;
        }
        negotiation.alternates(response, path, Format.HTML);
        Reply.send(request, response, Reply.HTML, page.get());
    }

    private void sendDescription(
            HttpServletRequest request, HttpServletResponse response, Node node, Format format, Lang lang)
            throws IOException {
        byte[] bytes = graph.read(() -> written(Description.of(graph, node), lang));
        if (bytes.length == 0) {
            throw new BadRequest(404, "Nothing here has that name.");
        }
        negotiation.alternates(response, request.getRequestURI(), format);
        Reply.send(request, response, format.contentType(), bytes);
    }

    private static byte[] written(DatasetGraph description, Lang lang) {
        if (description.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (RDFLanguages.isQuads(lang) && !lang.equals(Lang.JSONLD)) {
            RDFWriter.source(description).lang(lang).output(out);
        } else {
            RDFWriter.source(Description.merged(description)).lang(lang).output(out);
        }
        return out.toByteArray();
    }
}
