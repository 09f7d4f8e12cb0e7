package org.dateline.serve.ledger;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.store.index.FigureEntry;
import org.dateline.store.index.Named;

/** Figures as comma-separated values (RFC 4180), one line for each. */
final class LedgerCsv {
    private static final String HEAD =
            "time,published,figure,value,low,high,modifier,counted,unit,per,about,claimants,publisher,title,article,iri,sentence,modality";

    private LedgerCsv() {}

    static String of(List<FigureEntry> figures) {
        return Stream.concat(Stream.of(HEAD), figures.stream().map(LedgerCsv::line))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    private static String line(FigureEntry figure) {
        var words = figure.evidence();
        return Stream.of(
                        figure.time(),
                        words.published(),
                        figure.phrase(),
                        number(figure.value()),
                        number(figure.low()),
                        number(figure.high()),
                        figure.modifier(),
                        figure.counted(),
                        figure.unit(),
                        figure.per(),
                        labels(figure.about()),
                        labels(figure.claimants()),
                        words.publisher(),
                        words.title(),
                        words.document(),
                        figure.iri(),
                        words.text(),
                        figure.modality())
                .map(LedgerCsv::quoted)
                .collect(Collectors.joining(","));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : new java.math.BigDecimal(Double.toString(value.getAsDouble()))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String labels(List<Named> things) {
        return things.stream().map(Named::label).collect(Collectors.joining("; "));
    }

    private static String quoted(String value) {
        return value.matches("[^\",\\r\\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
