package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.store.NamedQuery;
import org.dateline.store.Parameter;

/** The form of a named query: a field for each parameter that it declares. */
final class QueryForm {
    static final int USUAL_LIMIT = 100;

    private QueryForm() {}

    static Html of(NamedQuery query, Map<String, String> values) {
        List<Html> fields = new ArrayList<>();
        query.parameters().forEach(parameter -> fields.add(field(query, parameter, values)));
        fields.add(element("input")
                .set("type", "hidden")
                .set("name", "limit")
                .set("value", values.getOrDefault("limit", Integer.toString(USUAL_LIMIT))));
        fields.add(element("p", element("button", "Ask").set("type", "submit")));
        return element("form", fields)
                .set("method", "get")
                .set("action", QueriesPage.address(query))
                .with("class", "query-form");
    }

    private static Html field(NamedQuery query, Parameter parameter, Map<String, String> values) {
        String id = query.name() + "-" + parameter.name();
        return element(
                        "p",
                        element("label", element("b", parameter.name()), text(" – " + parameter.meaning()))
                                .set("for", id),
                        element("input")
                                .set("type", "text")
                                .set("id", id)
                                .set("name", parameter.name())
                                .set("value", values.getOrDefault(parameter.name(), ""))
                                .set("autocomplete", "off"))
                .with("class", "field");
    }
}
