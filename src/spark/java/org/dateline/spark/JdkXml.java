package org.dateline.spark;

import javax.xml.stream.XMLInputFactory;

/**
 * Has XML read by the JDK's own parser, as on one machine. Hadoop brings another, which does not know the settings by which Jena
 * keeps a parser from following addresses, and takes the place of the JDK's in the whole process.
 */
final class JdkXml {
    private static final String FACTORY = "javax.xml.stream.XMLInputFactory";

    private JdkXml() {}

    /** To be called before anything of Jena's is. Where the user has chosen a parser, it stays. */
    static void use() {
        if (System.getProperty(FACTORY) == null) {
            System.setProperty(
                    FACTORY, XMLInputFactory.newDefaultFactory().getClass().getName());
        }
    }
}
