package org.dateline.serve.view;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.RelationCount;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Standing;

/** The form that narrows a view by relation, standing and days, and the ways to the other views of the same selection. */
final class SelectionForm {
    private static final int RELATIONS = 60;

    private final ExplorerIndex index;
    private final SelectionParameters parameters;

    SelectionForm(ExplorerIndex index, SelectionParameters parameters) {
        this.index = index;
        this.parameters = parameters;
    }

    /** The form for a view. */
    Html of(String path) {
        Selection selection = parameters.selection();
        List<Html> fields = new ArrayList<>();
        parameters.pairs().stream()
                .filter(pair -> List.of("entity", "other").contains(pair.get(0)))
                .forEach(pair -> fields.add(hidden(pair.get(0), pair.get(1))));
        fields.add(relations(selection));
        fields.add(standings(selection));
        fields.add(day("from", "From", selection.from().map(Object::toString).orElse("")));
        fields.add(day("to", "to", selection.to().map(Object::toString).orElse("")));
        fields.add(element("button", "Show").with("type", "submit"));
        return Html.form(new Link(path), fields.toArray(Html[]::new))
                .with("class", "selection")
                .with("id", "selection");
    }

    private static Html hidden(String name, String value) {
        return element("input").with("type", "hidden").with("name", name).with("value", value);
    }

    private Html relations(Selection selection) {
        Selection wide = selection.relations(java.util.Set.of()).standings(java.util.Set.of());
        List<Html> options = new ArrayList<>();
        options.add(element("option", "every relation").with("value", ""));
        java.util.LinkedHashMap<String, String> names = new java.util.LinkedHashMap<>();
        for (RelationCount count : index.relations(wide)) {
            names.putIfAbsent(count.relation(), Relations.words(count.relation(), "other words"));
        }
        selection
                .relations()
                .forEach(relation -> names.putIfAbsent(relation, Relations.words(relation, "other words")));
        names.entrySet().stream().limit(RELATIONS).forEach(entry -> {
            Html.Element option =
                    element("option", entry.getValue()).with("value", SelectionParameters.relationName(entry.getKey()));
            options.add(selection.relations().contains(entry.getKey()) ? option.with("selected", "") : option);
        });
        return element("label", text("Relation "), element("select", options).with("name", "relation"));
    }

    private static Html standings(Selection selection) {
        List<Html> boxes = new ArrayList<>();
        boxes.add(element("legend", "Standing"));
        for (Standing standing : Standing.values()) {
            Html.Element box = element("input")
                    .with("type", "checkbox")
                    .with("name", "standing")
                    .with("value", SelectionParameters.parameter(standing));
            boolean on = selection.standings().contains(standing);
            boxes.add(element("label", on ? box.with("checked", "") : box, text(" " + Relations.words(standing))));
        }
        return element("fieldset", boxes);
    }

    private static Html day(String name, String label, String value) {
        return element(
                "label",
                text(label + " "),
                element("input").with("type", "date").with("name", name).with("value", value));
    }

    /** Links to the same selection in the other views. */
    Html views(String here) {
        List<Html> links = new ArrayList<>();
        for (String path : List.of("/graph", "/timeline", "/map")) {
            String name = path.substring(1, 2).toUpperCase(java.util.Locale.ROOT) + path.substring(2);
            links.add(
                    path.equals(here)
                            ? element("span", name).with("class", "here").with("aria-current", "page")
                            : Html.link(parameters.link(path), name));
            links.add(text(" "));
        }
        return element("nav", links).with("class", "views").with("aria-label", "Views of this selection");
    }
}
