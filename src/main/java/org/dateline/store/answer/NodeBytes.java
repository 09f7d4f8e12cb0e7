package org.dateline.store.answer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Terms of RDF as bytes: IRIs and literals, for nothing else is in the graph, and null for what is not bound. */
public final class NodeBytes {
    private static final int UNBOUND = 0;
    private static final int IRI = 1;
    private static final int STRING = 2;
    private static final int TYPED = 3;
    private static final int TAGGED = 4;
    private static final int MORE = 0x80;
    private static final int SEVEN = 7;

    private NodeBytes() {}

    static ByteBuffer pack(List<@Nullable Node> nodes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Node node : nodes) {
            if (node == null) {
                out.write(UNBOUND);
            } else if (node.isURI()) {
                out.write(IRI);
                text(node.getURI(), out);
            } else if (!node.getLiteralLanguage().isEmpty()) {
                out.write(TAGGED);
                text(node.getLiteralLexicalForm(), out);
                text(node.getLiteralLanguage(), out);
            } else if (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
                out.write(STRING);
                text(node.getLiteralLexicalForm(), out);
            } else {
                out.write(TYPED);
                text(node.getLiteralLexicalForm(), out);
                text(node.getLiteralDatatypeURI(), out);
            }
        }
        return ByteBuffer.wrap(out.toByteArray());
    }

    private static void text(String text, ByteArrayOutputStream out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        while (length >= MORE) {
            out.write(length & (MORE - 1) | MORE);
            length >>>= SEVEN;
        }
        out.write(length);
        out.writeBytes(bytes);
    }

    /** Reads what was packed. */
    public static List<@Nullable Node> unpack(ByteBuffer bytes) {
        List<@Nullable Node> nodes = new ArrayList<>();
        while (bytes.hasRemaining()) {
            nodes.add(node(bytes));
        }
        return nodes;
    }

    private static @Nullable Node node(ByteBuffer bytes) {
        int kind = bytes.get();
        if (kind == UNBOUND) {
            return null;
        }
        String text = text(bytes);
        return switch (kind) {
            case IRI -> NodeFactory.createURI(text);
            case STRING -> NodeFactory.createLiteralString(text);
            case TAGGED -> NodeFactory.createLiteralLang(text, text(bytes));
            case TYPED ->
                NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(text(bytes)));
            default -> throw new IllegalArgumentException("These bytes are no terms: they begin with " + kind);
        };
    }

    private static String text(ByteBuffer bytes) {
        int length = 0;
        int shift = 0;
        int part;
        do {
            part = bytes.get();
            length |= (part & (MORE - 1)) << shift;
            shift += SEVEN;
        } while ((part & MORE) != 0);
        String text = new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }
}
