package org.dateline.spark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the code for the package that the other build does not see. */
class SparkArchitectureTest {
    private static final List<String> MAY_IMPORT =
            List.of("model", "source", "resolve", "gazetteer", "batch", "extract", "rdf", "settle");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(compiled());

    private static Path compiled() {
        try {
            return Path.of(DatelineSpark.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void it_imports_only_what_the_table_lists() throws IOException {
        String[] allowed = Stream.concat(MAY_IMPORT.stream(), Stream.of("spark"))
                .map(name -> "org.dateline." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.dateline.spark..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.dateline..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .check(CLASSES);
        assertThat(Files.readString(Path.of("ARCHITECTURE.md")))
                .containsPattern("\\| `spark` \\|[^|]*\\| " + String.join(", ", MAY_IMPORT) + " \\|");
    }

    @Test
    void spark_is_used_there_alone_and_no_other_stage_s_library_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..", "org.dateline.spark..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.dateline.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "opennlp..", "org.apache.lucene..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void nothing_of_the_server_or_the_command_line_is_in_the_jar() {
        assertThat(CLASSES.stream().map(type -> type.getPackageName()))
                .noneMatch(name -> name.matches("org\\.dateline\\.(?:serve|cli)\\b.*"))
                .contains("org.dateline.spark");
    }
}
