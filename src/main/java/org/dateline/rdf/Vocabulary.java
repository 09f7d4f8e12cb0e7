package org.dateline.rdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Block;
import org.dateline.model.EntityType;

/**
 * The terms the graph is written with. Own terms are declared in {@code ontology/dateline.ttl}; all others are public.
 */
public final class Vocabulary {
    /** The namespace of the own terms. */
    public static final String DL = "https://w3id.org/dateline/ontology#";

    private static final String SCHEMA = "https://schema.org/";
    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String OWL_TIME = "http://www.w3.org/2006/time#";
    private static final String QUDT = "http://qudt.org/schema/qudt/";

    /** The prefixes of everything the graph is written with, sorted. */
    public static final SortedMap<String, String> PREFIXES =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("dl", DL),
                    Map.entry("schema", SCHEMA),
                    Map.entry("nif", NIF),
                    Map.entry("itsrdf", ITSRDF),
                    Map.entry("skos", SKOS),
                    Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                    Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                    Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                    Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
                    Map.entry("prov", PROV),
                    Map.entry("org", ORG),
                    Map.entry("qudt", QUDT),
                    Map.entry("unit", Units.UNIT),
                    Map.entry("cur", Units.CURRENCY),
                    Map.entry("time", OWL_TIME))));

    public static final Node TYPE = rdf("type");
    public static final Node SUBJECT = rdf("subject");
    public static final Node PREDICATE = rdf("predicate");
    public static final Node OBJECT = rdf("object");
    public static final Node SAME_AS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");

    public static final Node NEWS_ARTICLE = schema("NewsArticle");
    public static final Node PERSON = schema("Person");
    public static final Node PLACE_CLASS = schema("Place");
    public static final Node ORGANIZATION_CLASS = schema("Organization");
    public static final Node HEADLINE = schema("headline");
    public static final Node DATE_PUBLISHED = schema("datePublished");
    public static final Node PUBLISHER = schema("publisher");
    public static final Node AUTHOR = schema("author");
    public static final Node IN_LANGUAGE = schema("inLanguage");
    public static final Node URL = schema("url");

    public static final Node CONTEXT = nif("Context");
    public static final Node SENTENCE = nif("Sentence");
    public static final Node PHRASE = nif("Phrase");
    public static final Node IS_STRING = nif("isString");
    public static final Node BEGIN_INDEX = nif("beginIndex");
    public static final Node END_INDEX = nif("endIndex");
    public static final Node ANCHOR_OF = nif("anchorOf");
    public static final Node REFERENCE_CONTEXT = nif("referenceContext");

    public static final Node TA_IDENT_REF = NodeFactory.createURI(ITSRDF + "taIdentRef");
    public static final Node TA_CLASS_REF = NodeFactory.createURI(ITSRDF + "taClassRef");
    public static final Node TA_CONFIDENCE = NodeFactory.createURI(ITSRDF + "taConfidence");

    public static final Node PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
    public static final Node ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");

    public static final Node ACTIVITY = NodeFactory.createURI(PROV + "Activity");
    public static final Node PROV_AGENT = NodeFactory.createURI(PROV + "Agent");
    public static final Node WAS_ASSOCIATED_WITH = NodeFactory.createURI(PROV + "wasAssociatedWith");
    public static final Node ENDED_AT_TIME = NodeFactory.createURI(PROV + "endedAtTime");
    public static final Node RDFS_LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
    public static final Node COMMENT = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#comment");
    public static final Node WAS_GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");

    public static final Node ATTRIBUTION = NodeFactory.createURI(PROV + "Attribution");
    public static final Node QUALIFIED_ATTRIBUTION = NodeFactory.createURI(PROV + "qualifiedAttribution");
    public static final Node AGENT = NodeFactory.createURI(PROV + "agent");
    public static final Node NEWS_MEDIA_ORGANIZATION = schema("NewsMediaOrganization");

    public static final Node MEMBERSHIP = org("Membership");
    public static final Node CONCEPT = NodeFactory.createURI(SKOS + "Concept");
    public static final Node ROLE_CLASS = org("Role");
    public static final Node MEMBER = org("member");
    public static final Node ORGANIZATION = org("organization");
    public static final Node ROLE = org("role");

    public static final Node NUMERIC_VALUE = qudt("numericValue");
    public static final Node LOWER_BOUND = qudt("lowerBound");
    public static final Node UPPER_BOUND = qudt("upperBound");
    public static final Node HAS_UNIT = qudt("hasUnit");

    public static final Node HEADING = dl("Heading");
    public static final Node DATELINE = dl("Dateline");
    public static final Node CAPTION = dl("Caption");
    public static final Node PROMOTION = dl("Promotion");
    public static final Node FIGURE = dl("Figure");
    public static final Node STATEMENT = dl("Statement");
    public static final Node SPEECH = dl("Speech");

    public static final Node IDENTIFIED_AS = dl("identifiedAs");
    public static final Node OWN_LABEL = dl("ownLabel");
    public static final Node OWN_TYPE = dl("ownType");
    public static final Node WITHHELD = dl("withheld");
    public static final Node NEAR_DUPLICATE_OF = dl("nearDuplicateOf");
    public static final Node COPY_SCORE = dl("copyScore");
    public static final Node IDENTITY_DECISION = dl("IdentityDecision");
    public static final Node LINK_CANDIDATE = dl("LinkCandidate");
    public static final Node VERDICT = dl("verdict");
    public static final Node BETWEEN = dl("between");
    public static final Node REASON = dl("reason");
    public static final Node SCORE = dl("score");
    public static final Node MERGE = dl("Merge");
    public static final Node SPLIT = dl("Split");
    public static final Node DISTINCTION = dl("Distinction");
    public static final Node RENAME = dl("Rename");
    public static final Node RETYPE = dl("Retype");
    public static final Node REJECTION = dl("Rejection");
    public static final Node CONFIRMATION = dl("Confirmation");
    public static final Node REVOCATION = dl("Revocation");
    public static final Node CONCERNS = dl("concerns");
    public static final Node OCCURRENCE = dl("occurrence");
    public static final Node IN_DOCUMENT = dl("inDocument");
    public static final Node NEW_ENTITY = dl("newEntity");
    public static final Node NEW_LABEL = dl("newLabel");
    public static final Node NEW_TYPE = dl("newType");
    public static final Node LINK = dl("link");
    public static final Node SAYS = dl("says");
    public static final Node LOST = dl("lost");
    public static final Node SOURCE = dl("source");
    public static final Node CONTENT_HASH = dl("contentHash");
    public static final Node MODELS = dl("models");
    public static final Node RULES = dl("rules");
    public static final Node CONFIGURATION = dl("configuration");
    public static final Node EXPRESSED_BY = dl("expressedBy");
    public static final Node EVIDENCE = dl("evidence");
    public static final Node MODIFIER = dl("modifier");
    public static final Node UNIT_LABEL = dl("unitLabel");
    public static final Node PER = dl("per");
    public static final Node COUNTS = dl("counts");
    public static final Node COUNTED_CONCEPT = dl("countedConcept");
    public static final Node ABOUT = dl("about");
    public static final Node CLAIMED_BY = dl("claimedBy");
    public static final Node TIME = dl("time");
    public static final Node HAS_TIME = time("hasTime");
    public static final Node PROPER_INTERVAL = time("ProperInterval");
    public static final Node INSTANT = time("Instant");
    public static final Node HAS_BEGINNING = time("hasBeginning");
    public static final Node HAS_END = time("hasEnd");
    public static final Node IN_XSD_DATE = time("inXSDDate");
    public static final Node NORMALIZED_VALUE = dl("normalizedValue");
    public static final Node NORMALIZED_LOWER_BOUND = dl("normalizedLowerBound");
    public static final Node NORMALIZED_UPPER_BOUND = dl("normalizedUpperBound");
    public static final Node NORMALIZED_UNIT = dl("normalizedUnit");
    public static final Node CHANGE = dl("change");
    public static final Node CHANGE_ROLE = dl("changeRole");
    public static final Node PREDICATE_TEXT = dl("predicateText");
    public static final Node NEGATED = dl("negated");
    public static final Node MODALITY = dl("modality");
    public static final Node PLACE = dl("place");
    public static final Node CONFIDENCE = dl("confidence");
    public static final Node POST = dl("post");
    public static final Node TENURE = dl("tenure");
    public static final Node SPEAKER = dl("speaker");
    public static final Node CUE = dl("cue");
    public static final Node DIRECT_SPEECH = dl("directSpeech");
    public static final Node SYNDICATION_KIND = dl("syndicationKind");
    public static final Node CREDIT_FIELD = dl("creditField");
    public static final Node RELATED_TO = dl("relatedTo");

    /** The classes of entities. */
    static final Set<Node> ENTITY_CLASSES = Set.of(PERSON, PLACE_CLASS, ORGANIZATION_CLASS);

    /** The kinds of corrections. */
    static final Set<Node> CORRECTION_CLASSES =
            Set.of(MERGE, SPLIT, DISTINCTION, RENAME, RETYPE, REJECTION, CONFIRMATION, REVOCATION);

    /** The relations a statement can have, by local name: the typed ones and {@code relatedTo}. */
    public static final Map<String, Node> RELATIONS = Stream.concat(
                    Stream.of("relatedTo"),
                    Stream.of(
                                    List.of("met", "visited", "hosted", "spokeWith", "negotiatedWith", "agreedWith"),
                                    List.of(
                                            "cooperatesWith",
                                            "isAlliedWith",
                                            "supports",
                                            "opposes",
                                            "praised",
                                            "criticised"),
                                    List.of("accused", "warned", "threatened", "attacked", "invaded", "foughtAgainst"),
                                    List.of("foughtAlongside", "killed", "arrested", "charged", "convicted", "sued"),
                                    List.of("sanctioned", "banned", "sentTo", "supplied", "withdrewFrom", "acquired"),
                                    List.of(
                                            "soldTo",
                                            "mergedWith",
                                            "investedIn",
                                            "owns",
                                            "founded",
                                            "isPartOf",
                                            "isMemberOf"),
                                    List.of(
                                            "joined",
                                            "left",
                                            "isBasedIn",
                                            "isLocatedIn",
                                            "wasBornIn",
                                            "diedIn",
                                            "livesIn",
                                            "isCitizenOf"),
                                    List.of("leads", "holdsPostIn", "heldPostIn", "worksFor", "appointed", "succeeded"),
                                    List.of("defeated", "competesWith", "isMarriedTo", "isParentOf", "isSiblingOf"),
                                    List.of("studiedAt", "makes", "launched"))
                            .flatMap(List::stream))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Vocabulary::dl));

    private Vocabulary() {}

    /**
     * The property for a statement's predicate.
     *
     * @param predicate the local name of a relation of the ontology
     * @throws IllegalArgumentException if the ontology has no such relation
     */
    public static Node relation(String predicate) {
        Node relation = RELATIONS.get(predicate);
        if (relation == null) {
            throw new IllegalArgumentException("[statement] the ontology has no relation " + predicate
                    + "; declare it in ontology/dateline.ttl and Vocabulary, or use relatedTo");
        }
        return relation;
    }

    /** The class of an entity. */
    public static Node classOf(EntityType type) {
        return switch (type) {
            case PERSON -> PERSON;
            case PLACE -> PLACE_CLASS;
            case ORGANISATION -> ORGANIZATION_CLASS;
        };
    }

    /**
     * The class of a block.
     *
     * @throws IllegalArgumentException for a paragraph, which the graph does not name
     */
    static Node classOf(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> throw new IllegalArgumentException("[block] a paragraph has no class");
            case HEADING -> HEADING;
            case DATELINE -> DATELINE;
            case CAPTION -> CAPTION;
            case PROMOTION -> PROMOTION;
        };
    }

    private static Node dl(String name) {
        return NodeFactory.createURI(DL + name);
    }

    private static Node time(String name) {
        return NodeFactory.createURI(OWL_TIME + name);
    }

    private static Node rdf(String name) {
        return NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    private static Node nif(String name) {
        return NodeFactory.createURI(NIF + name);
    }

    private static Node org(String name) {
        return NodeFactory.createURI(ORG + name);
    }

    private static Node qudt(String name) {
        return NodeFactory.createURI(QUDT + name);
    }
}
