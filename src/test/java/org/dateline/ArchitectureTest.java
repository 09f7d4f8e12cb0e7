package org.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the code: which package may import which, and where each library is used. ARCHITECTURE.md tells why. */
class ArchitectureTest {
    private static final String ROOT = "org.dateline.";

    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("source", List.of("model")),
            Map.entry("annotate", List.of("model")),
            Map.entry("resolve", List.of("model")),
            Map.entry("gazetteer", List.of("model", "annotate", "resolve")),
            Map.entry("extract", List.of("model", "annotate", "resolve", "gazetteer")),
            Map.entry("batch", List.of("model", "source", "extract")),
            Map.entry("rdf", List.of("model")),
            Map.entry("settle", List.of("model", "rdf")),
            Map.entry("store", List.of("model", "rdf", "settle")),
            Map.entry("serve", List.of("model", "rdf", "store")),
            Map.entry("train", List.of("model", "annotate")),
            Map.entry("evaluate", List.of("model", "resolve", "extract"))));

    private static final Map<String, List<String>> LIBRARY_OWNERS = new TreeMap<>(Map.ofEntries(
            Map.entry("opennlp", List.of("annotate", "train")),
            Map.entry("org.apache.jena", List.of("rdf", "settle", "store", "serve")),
            Map.entry("org.apache.lucene", List.of("store")),
            Map.entry("org.eclipse.jetty", List.of("serve")),
            Map.entry("jakarta.servlet", List.of("serve")),
            Map.entry("picocli", List.of("cli")),
            Map.entry("org.jsoup", List.of("source")),
            Map.entry("org.netpreserve", List.of("source")),
            Map.entry("org.apache.commons.compress", List.of("source")),
            Map.entry("org.apache.james", List.of("source")),
            Map.entry("org.apache.pdfbox", List.of("source")),
            Map.entry("org.apache.poi", List.of("source")),
            Map.entry("org.apache.tika", List.of("source")),
            Map.entry("java.net.http", List.of("source")),
            Map.entry("com.google.gson", List.of("source", "gazetteer", "evaluate", "serve", "cli"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dateline");

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream();
    }

    static Stream<String> libraries() {
        return LIBRARY_OWNERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_only_what_the_table_lists(String name) {
        List<String> allowed = new ArrayList<>(MAY_IMPORT.get(name));
        allowed.add(name);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dateline..").and(outside(allowed)))
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_used_by_its_owners_alone(String library) {
        noClasses()
                .that(outside(LIBRARY_OWNERS.get(library)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CLASSES);
    }

    @Test
    void the_model_needs_nothing_but_the_jdk() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAPackage("java..")
                        .or(resideInAPackage(ROOT + "model.."))
                        .or(resideInAPackage("org.jspecify.."))))
                .check(CLASSES);
    }

    @Test
    void no_packages_import_each_other() {
        slices().matching("org.dateline.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked_and_says_what_it_is() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/dateline"))) {
            List<Path> without = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsCode)
                    .filter(folder -> !saysWhatItIs(folder.resolve("package-info.java")))
                    .toList();
            assertThat(without).isEmpty();
        }
    }

    @Test
    void every_package_of_the_table_has_code() {
        TreeSet<String> present = new TreeSet<>();
        CLASSES.stream().map(ArchitectureTest::packageOf).forEach(present::add);
        assertThat(present).containsAll(MAY_IMPORT.keySet()).contains("cli");
    }

    @Test
    void every_class_that_the_architecture_page_links_to_is_there() throws IOException {
        Matcher links = Pattern.compile("\\]\\((src/[^)#]+)\\)").matcher(Files.readString(Path.of("ARCHITECTURE.md")));
        List<String> linked = new ArrayList<>();
        while (links.find()) {
            linked.add(links.group(1));
        }
        assertThat(linked)
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void the_architecture_page_has_the_same_table() throws IOException {
        String page = Files.readString(Path.of("ARCHITECTURE.md"));
        MAY_IMPORT.forEach((name, allowed) -> assertThat(page)
                .containsPattern("\\| `" + name + "` \\|[^|]*\\| "
                        + (allowed.isEmpty() ? "–" : String.join(", ", allowed)) + " \\|"));
    }

    private static DescribedPredicate<JavaClass> outside(List<String> packages) {
        return DescribedPredicate.describe("outside " + packages, type -> !packages.contains(packageOf(type)));
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : name;
    }

    private static boolean holdsCode(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean saysWhatItIs(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("/**") && text.contains("@NullMarked");
        } catch (IOException e) {
            return false;
        }
    }
}
