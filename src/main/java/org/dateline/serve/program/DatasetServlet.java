package org.dateline.serve.program;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.http.Address;
import org.dateline.serve.http.Format;
import org.dateline.serve.http.Negotiation;
import org.dateline.serve.http.OfState;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.DatasetPage;

/** Describes the dataset at {@code /dataset} and {@code /.well-known/void}. */
public final class DatasetServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/dataset";

    private final transient Negotiation<Format> negotiation =
            new Negotiation<>(List.of(Format.TURTLE, Format.HTML, Format.JSONLD, Format.NTRIPLES));
    private final transient String base;
    /** Counting looks at every thing. */
    private final transient OfState<DatasetCounts> counts;

    /**
     * @param base what the names of the graph begin with
     * @param state the number of the state that the dataset is in
     */
    public DatasetServlet(DatasetGraph dataset, String base, LongSupplier state) {
        this.base = base;
        this.counts = new OfState<>(state, () -> DatasetCounts.of(dataset));
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = negotiation.choose(request, response);
        negotiation.alternates(response, PATH, format);
        Optional<Lang> lang = format.lang();
        String text = lang.isPresent()
                ? rdf(Address.root(request), lang.get())
                : DatasetPage.of(counts.get().byClass()).markup();
        Reply.send(request, response, format.contentType(), text);
    }

    private String rdf(String root, Lang lang) {
        return RDFWriter.source(DatasetDescription.of(counts.get(), base, root))
                .lang(lang)
                .asString();
    }
}
