package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;

/** Forms, their fields and their buttons. Each field has a label. */
public final class Fields {
    private Fields() {}

    /** A form that changes something; it sends the visitor's token along. */
    public static Html.Element post(String path, Html... fields) {
        List<Html> all = new ArrayList<>();
        all.add(hidden("token", Visitor.current().token()));
        all.addAll(List.of(fields));
        return element("form", all).set("method", "post").set("action", new Link(path).address());
    }

    /** A form that asks for a page. */
    public static Html.Element get(String path, Html... fields) {
        return element("form", fields).set("method", "get").set("action", new Link(path).address());
    }

    public static Html hidden(String name, String value) {
        return element("input").set("type", "hidden").set("name", name).set("value", value);
    }

    /** A line of text that has to be filled in. */
    public static Html line(String id, String label, String name, String value) {
        return labelled(
                id,
                label,
                element("input")
                        .set("type", "text")
                        .set("id", id)
                        .set("name", name)
                        .set("value", value)
                        .set("maxlength", "500")
                        .set("autocomplete", "off")
                        .set("required", ""));
    }

    /** The name and the password of a user, for a browser to fill in. */
    static Html credentials(String name) {
        Html user = element("input")
                .set("type", "text")
                .set("id", "name")
                .set("name", "name")
                .set("value", name)
                .set("maxlength", "64")
                .set("autocomplete", "username")
                .set("required", "");
        Html password = element("input")
                .set("type", "password")
                .set("id", "password")
                .set("name", "password")
                .set("maxlength", "500")
                .set("autocomplete", "current-password")
                .set("required", "");
        return Html.series(labelled("name", "Name", user), labelled("password", "Password", password));
    }

    private static Html labelled(String id, String label, Html field) {
        return element("p", element("label", label).set("for", id), field).with("class", "field");
    }

    /** One of several that can be ticked. */
    public static Html tick(String id, String name, String value, Html words) {
        Html box = element("input")
                .set("type", "checkbox")
                .set("id", id)
                .set("name", name)
                .set("value", value);
        return element("p", box, text(" "), element("label", words).set("for", id));
    }

    public static Html button(String words) {
        return element("button", words).set("type", "submit");
    }

    /** A button that sends a value of its own. */
    public static Html button(String words, String name, String value) {
        return element("button", words).set("type", "submit").set("name", name).set("value", value);
    }
}
