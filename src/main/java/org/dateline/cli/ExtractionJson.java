package org.dateline.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.Credit;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Extraction;
import org.dateline.model.Figure;
import org.dateline.model.Span;
import org.dateline.model.Speech;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** An extraction as one line of JSON; absent values are left out, offsets are code points. */
final class ExtractionJson {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private ExtractionJson() {}

    static String line(Extraction extraction) {
        JsonObject json = document(extraction.document());
        json.add("entities", array(extraction.resolution().entities(), ExtractionJson::entity));
        json.add("mentions", array(extraction.resolution().mentions(), ExtractionJson::mention));
        json.add("figures", array(extraction.figures(), ExtractionJson::figure));
        json.add("statements", array(extraction.statements(), ExtractionJson::statement));
        json.add("speech", array(extraction.speech(), ExtractionJson::speech));
        json.add("credits", array(extraction.credits(), ExtractionJson::credit));
        return GSON.toJson(json);
    }

    private static JsonObject document(Document document) {
        JsonObject json = new JsonObject();
        json.addProperty("source", document.source());
        json.addProperty("url", document.url());
        json.addProperty("title", document.title());
        json.addProperty("publisher", document.publisher());
        json.addProperty("author", document.author());
        json.addProperty(
                "published",
                document.published() == null ? null : document.published().toString());
        json.addProperty("language", document.language());
        json.addProperty("text", document.text().chars());
        return json;
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> json) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }

    private static JsonObject spanned(Span span) {
        JsonObject json = new JsonObject();
        json.addProperty("begin", span.begin());
        json.addProperty("end", span.end());
        return json;
    }

    private static JsonObject entity(Entity entity) {
        JsonObject json = new JsonObject();
        json.addProperty("key", entity.key());
        json.addProperty("type", entity.type().label());
        json.addProperty("label", entity.label());
        json.add("names", GSON.toJsonTree(entity.names()));
        json.add("sameAs", GSON.toJsonTree(entity.sameAs()));
        return json;
    }

    private static JsonObject mention(EntityMention mention) {
        JsonObject json = spanned(mention.mention().span());
        json.addProperty("text", mention.mention().text());
        json.addProperty("type", mention.entity().type().label());
        json.addProperty("entity", mention.entity().key());
        json.addProperty("confidence", mention.mention().confidence());
        return json;
    }

    private static JsonObject figure(Figure figure) {
        JsonObject json = spanned(figure.quantity().span());
        json.addProperty("text", figure.quantity().text());
        json.addProperty("value", figure.quantity().value());
        json.addProperty("low", figure.quantity().low());
        json.addProperty("high", figure.quantity().high());
        json.addProperty("modifier", figure.quantity().modifier().label());
        json.addProperty("unit", figure.quantity().unit());
        json.addProperty("per", figure.quantity().per());
        json.addProperty("counts", figure.counts());
        json.add(
                "about",
                GSON.toJsonTree(figure.about().stream().map(Entity::key).toList()));
        json.addProperty("concept", figure.concept());
        json.add("claimant", term(figure.claimant()));
        json.addProperty("time", time(figure.time()));
        json.addProperty("modality", figure.modality().label());
        if (figure.change() != null) {
            json.addProperty("change", figure.change().direction().label());
            json.addProperty("changeRole", figure.change().role().label());
        }
        return json;
    }

    private static JsonObject statement(Statement statement) {
        JsonObject json = spanned(statement.evidence());
        json.add("subject", term(statement.subject()));
        json.addProperty("predicate", statement.predicate());
        json.addProperty("predicateText", statement.predicateText());
        json.add("object", term(statement.object()));
        json.add("claimant", term(statement.claimant()));
        json.addProperty("negated", statement.negated());
        json.addProperty("modality", statement.modality().label());
        json.addProperty("time", time(statement.time()));
        json.addProperty(
                "place", statement.place() == null ? null : statement.place().key());
        json.addProperty("confidence", statement.confidence());
        return json;
    }

    private static JsonObject speech(Speech speech) {
        JsonObject json = spanned(speech.content());
        json.add("speaker", term(speech.speaker()));
        json.addProperty("cue", speech.cue());
        json.addProperty("direct", speech.direct());
        return json;
    }

    private static JsonObject credit(Credit credit) {
        JsonObject json = credit.place() instanceof Credit.Place.InText text ? spanned(text.span()) : new JsonObject();
        json.addProperty("agency", credit.agency());
        json.addProperty("sameAs", credit.sameAs());
        json.addProperty("kind", credit.kind().label());
        if (credit.place() instanceof Credit.Place.InField in) {
            json.addProperty("field", in.field().label());
        }
        return json;
    }

    private static @Nullable JsonObject term(@Nullable Term term) {
        if (term == null) {
            return null;
        }
        JsonObject json = spanned(term.span());
        json.addProperty("label", term.label());
        if (term instanceof Term.Known known) {
            json.addProperty("entity", known.entity().key());
        }
        return json;
    }

    private static @Nullable String time(@Nullable TimeExpression time) {
        return time == null ? null : time.value();
    }
}
