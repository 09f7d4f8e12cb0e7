package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.dateline.annotate.Annotator;
import org.dateline.evaluate.RecognizerCase;
import org.dateline.evaluate.RecognizerFigures;
import org.dateline.evaluate.RecognizerTimes;
import org.dateline.model.Annotation;
import org.dateline.model.Document;
import org.dateline.model.Text;
import org.dateline.source.Segmenter;

/** Scores quantities and times on a folder of the specifications of Recognizers-Text. */
final class RecognizerFiles {
    /** The day that texts without a day of their own count from. */
    private static final LocalDate ANY_DAY = LocalDate.of(2016, 11, 7);

    private final Path folder;
    private final Annotator annotator = new Annotator();
    private final Segmenter segmenter = new Segmenter();

    RecognizerFiles(Path folder) {
        this.folder = folder;
    }

    /** A line for each kind of figure; the inputs of cases that fail are added to a list. */
    List<String> figures(List<String> failures) throws IOException {
        List<String> lines = new ArrayList<>();
        for (RecognizerFigures kind : RecognizerFigures.values()) {
            lines.add(score(kind.file(), (asked, found) -> kind.isRight(asked, found.quantities()), failures));
        }
        return lines;
    }

    /** A line for each kind of time; the inputs of cases that fail are added to a list. */
    List<String> times(List<String> failures) throws IOException {
        List<String> lines = new ArrayList<>();
        for (RecognizerTimes kind : RecognizerTimes.values()) {
            lines.add(score(
                    kind.file(), (asked, found) -> kind.isRight(asked, found.times(), found.quantities()), failures));
        }
        return lines;
    }

    private String score(String name, BiPredicate<RecognizerCase, Annotation> isRight, List<String> failures)
            throws IOException {
        Path file = folder.resolve(name + ".json");
        if (!Files.isReadable(file)) {
            throw new UsageException("There is no file " + file + " that can be read.");
        }
        int right = 0;
        int asked = 0;
        int leftOut = 0;
        for (RecognizerCase each : RecognizerCase.read(file)) {
            if (each.leftOut() != null) {
                leftOut++;
                continue;
            }
            asked++;
            if (isRight.test(each, annotation(each))) {
                right++;
            } else {
                failures.add(name + "\t" + each.number() + "\t" + each.input());
            }
        }
        return "%-32s %.3f (%d of %d, %d left out)"
                .formatted(name, right / (double) Math.max(1, asked), right, asked, leftOut);
    }

    private Annotation annotation(RecognizerCase each) {
        LocalDate day = each.reference() == null ? ANY_DAY : LocalDate.parse(each.reference());
        Text text = Text.of(each.input());
        return annotator.annotate(
                new Document("case", null, null, null, null, day, "en", text, segmenter.blocks(text, null)));
    }
}
