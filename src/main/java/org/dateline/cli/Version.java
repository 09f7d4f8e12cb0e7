package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version the program was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/org/dateline/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return new String[] {"Dateline " + properties.getProperty("version")};
        }
    }
}
