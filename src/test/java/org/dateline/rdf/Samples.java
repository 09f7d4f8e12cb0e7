package org.dateline.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Change;
import org.dateline.model.Credit;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Extraction;
import org.dateline.model.Figure;
import org.dateline.model.LinkCandidate;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Modality;
import org.dateline.model.Modifier;
import org.dateline.model.Post;
import org.dateline.model.Quantity;
import org.dateline.model.Resolution;
import org.dateline.model.Run;
import org.dateline.model.Span;
import org.dateline.model.Speech;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.Text;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A short article with every kind of finding, extracted by hand. */
public final class Samples {
    public static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    public static final Run RUN = new Run("models-1", "rules-1", "configuration-1");

    private static final String HEADING = "Harbour talks 🚢 resume";
    private static final String MEETING = "Foreign minister Ana Belmar met Tomas Oriel in Port Levan on 3 March 2026.";
    private static final String COUNT =
            "Up to 2,500 dock workers have left Levania, local officials said, after a loss of 5 to 6 million dollars.";
    private static final String QUOTE = "“We will not sign this,” Oriel said.";
    private static final String DENIAL = "Belmar denied that Levania would join the Northern Pact.";
    private static final String PROMOTION = "Read more in our app";
    private static final String NOTICE = "Source: Levan Press";

    /** The article's text; the ship makes code points and UTF-16 units differ. */
    public static final Text TEXT =
            Text.of(String.join("\n\n", HEADING, MEETING + " " + COUNT + " " + QUOTE, DENIAL, PROMOTION, NOTICE));

    public static final Entity BELMAR = new Entity(
            "person/ana-belmar", EntityType.PERSON, "Ana Belmar", List.of("Ana Belmar", "Belmar"), List.of());
    public static final Entity ORIEL = new Entity(
            "person/tomas-oriel", EntityType.PERSON, "Tomas Oriel", List.of("Oriel", "Tomas Oriel"), List.of());
    public static final Entity PORT_LEVAN = new Entity(
            "place/port-levan",
            EntityType.PLACE,
            "Port Levan",
            List.of("Port Levan"),
            List.of(),
            List.of(new LinkCandidate("https://places.example/port-levan", 0.75, List.of("its usual name"))));
    public static final Entity LEVANIA = new Entity(
            "place/levania",
            EntityType.PLACE,
            "Levania",
            List.of("Levania"),
            List.of("https://places.example/levania"));
    public static final Entity PACT = new Entity(
            "organisation/northern-pact",
            EntityType.ORGANISATION,
            "Northern Pact",
            List.of("Northern Pact"),
            List.of());

    private Samples() {}

    /** The whole article with everything that is in it. */
    public static Extraction article() {
        return article("https://news.example/harbour-talks", TEXT);
    }

    /** The same findings from another source or over another text. */
    public static Extraction article(String source, Text text) {
        return new Extraction(
                document(source, text), RUN, sentences(), resolution(), figures(), statements(), speech(), credits());
    }

    public static Document document(String source, Text text) {
        return new Document(
                source,
                "https://news.example/harbour talks",
                HEADING,
                "The Levan Courier",
                "R. Quill",
                LocalDate.of(2026, 3, 4),
                "en",
                text,
                List.of(
                        new Block(span(HEADING), Block.Kind.HEADING),
                        new Block(span(MEETING).cover(span(QUOTE)), Block.Kind.PARAGRAPH),
                        new Block(span(DENIAL), Block.Kind.PARAGRAPH),
                        new Block(span(PROMOTION), Block.Kind.PROMOTION),
                        new Block(span(NOTICE), Block.Kind.PARAGRAPH)));
    }

    public static List<Span> sentences() {
        return List.of(span(HEADING), span(MEETING), span(COUNT), span(QUOTE), span(DENIAL));
    }

    public static Resolution resolution() {
        return new Resolution(
                List.of(PACT, BELMAR, ORIEL, LEVANIA, PORT_LEVAN),
                List.of(
                        mention("Ana Belmar", BELMAR, MentionType.PERSON),
                        mention("Tomas Oriel", ORIEL, MentionType.PERSON),
                        mention("Port Levan", PORT_LEVAN, MentionType.PLACE),
                        mention("Levania", LEVANIA, MentionType.PLACE),
                        mention("Northern Pact", PACT, MentionType.ORGANISATION)));
    }

    public static List<Figure> figures() {
        return List.of(
                new Figure(
                        quantity("Up to 2,500", "2500", null, "2500", Modifier.AT_MOST, "count"),
                        span(COUNT),
                        "dock workers",
                        "labourer",
                        List.of(LEVANIA),
                        phrase("local officials"),
                        new TimeExpression(span("March 2026"), "March 2026", "2026-03"),
                        Modality.ASSERTED,
                        null),
                new Figure(
                        quantity("5 to 6 million dollars", null, "5000000", "6000000", Modifier.RANGE, "USD"),
                        span(COUNT),
                        null,
                        null,
                        List.of(LEVANIA),
                        null,
                        null,
                        Modality.PLANNED,
                        new Change(Change.Direction.RISE, Change.Role.BY)));
    }

    public static List<Statement> statements() {
        return List.of(
                new Statement(
                        span(MEETING),
                        known("Ana Belmar", BELMAR),
                        "met",
                        "meet",
                        known("Tomas Oriel", ORIEL),
                        null,
                        false,
                        Modality.ASSERTED,
                        new TimeExpression(span("3 March 2026"), "3 March 2026", "2026-03-03"),
                        PORT_LEVAN,
                        null,
                        0.9),
                new Statement(
                        span(MEETING),
                        known("Ana Belmar", BELMAR),
                        "holdsPostIn",
                        "foreign minister",
                        known("Levania", LEVANIA),
                        null,
                        false,
                        Modality.ASSERTED,
                        null,
                        null,
                        new Post("foreign minister", Post.Tenure.CURRENT),
                        0.8),
                new Statement(
                        span(COUNT),
                        phrase("dock workers"),
                        "left",
                        "leave",
                        known("Levania", LEVANIA),
                        phrase("local officials"),
                        false,
                        Modality.ASSERTED,
                        null,
                        null,
                        null,
                        0.70049),
                new Statement(
                        span(DENIAL),
                        known("Levania", LEVANIA),
                        "joined",
                        "join",
                        known("Northern Pact", PACT),
                        known("Belmar", BELMAR),
                        true,
                        Modality.PLANNED,
                        null,
                        null,
                        null,
                        0.6));
    }

    public static List<Speech> speech() {
        return List.of(new Speech(span("We will not sign this,"), known("Oriel", ORIEL), "said", true));
    }

    public static List<Credit> credits() {
        return List.of(new Credit(
                "Levan Press",
                "https://agencies.example/levan",
                Credit.Kind.SYNDICATED,
                new Credit.Place.InText(span("Levan Press"))));
    }

    /** Where words stand in the text for the first time. */
    public static Span span(String words) {
        int at = TEXT.chars().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("[sample] the text does not say: " + words);
        }
        return TEXT.span(at, at + words.length());
    }

    public static Term.Known known(String words, Entity entity) {
        return new Term.Known(span(words), entity);
    }

    public static Term.Phrase phrase(String words) {
        return new Term.Phrase(span(words), words);
    }

    public static EntityMention mention(String words, Entity entity, MentionType type) {
        return new EntityMention(new Mention(span(words), words, type, 0.97123), entity);
    }

    public static Quantity quantity(
            String words,
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            Modifier modifier,
            String unit) {
        return new Quantity(
                span(words), words, decimal(value), decimal(low), decimal(high), modifier, unit, null, null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
