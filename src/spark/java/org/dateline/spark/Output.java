package org.dateline.spark;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a job's output. A file there is whole or absent: it is written under another name and renamed when it is closed.
 * A part is finished once its report stands beside it. Whoever writes a part writes the same bytes, so it does not matter
 * whether a task that was thought lost, or was started twice, comes to its end too.
 */
final class Output {
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Pattern PART = Pattern.compile("part-(\\d+)\\.nq\\.gz");
    private static final Pattern REPORT = Pattern.compile("part-(\\d+)\\.json");
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final FileSystem files;

    Output(String folder, Configuration hadoop) throws IOException {
        this.folder = new Path(folder);
        FileSystem system = this.folder.getFileSystem(hadoop);
        this.files = system instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : system;
    }

    /** Writes to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes the graphs of a part. */
    void part(int number, Writing writing) throws IOException {
        write("part-%05d.nq.gz".formatted(number), writing);
    }

    /** Says that a part is finished. */
    void report(int part, Object report) throws IOException {
        json("part-%05d.json".formatted(part), report);
    }

    <T> T report(int part, Class<T> type) throws IOException {
        return json("part-%05d.json".formatted(part), type)
                .orElseThrow(() -> new FileNotFoundException("The report of part " + part + " is gone"));
    }

    void report(JobReport report) throws IOException {
        json("report.json", report);
    }

    void settled(SettledCounts counts) throws IOException {
        json("settled.json", counts);
    }

    Optional<SettledCounts> settled() throws IOException {
        return json("settled.json", SettledCounts.class);
    }

    void plan(Object plan) throws IOException {
        json("plan.json", plan);
    }

    /**
     * The plan of the parts that are there, if there are any.
     *
     * @param type what a plan of such a job is
     * @param overwrite whether to delete what is there and to begin anew
     * @throws JobException if what is there was left by no job
     */
    <T> Optional<T> plan(Class<T> type, boolean overwrite) throws IOException {
        if (overwrite) {
            clear();
        }
        Optional<T> plan = json("plan.json", type);
        if (plan.isEmpty() && !isEmpty()) {
            throw new JobException("[" + folder
                    + "] Something else is in the folder. Give another, or one that is empty or not there yet.");
        }
        return plan;
    }

    /** True of a file that stands in the folder. */
    boolean holds(Path file) {
        return files.makeQualified(folder).equals(files.makeQualified(file).getParent());
    }

    /** Which parts are finished. */
    BitSet finished() throws IOException {
        BitSet finished = numbers(PART);
        finished.and(numbers(REPORT));
        return finished;
    }

    private BitSet numbers(Pattern name) throws IOException {
        BitSet numbers = new BitSet();
        for (FileStatus file : list()) {
            Matcher found = name.matcher(file.getPath().getName());
            if (found.matches()) {
                numbers.set(Integer.parseInt(found.group(1)));
            }
        }
        return numbers;
    }

    private boolean isEmpty() throws IOException {
        return Arrays.stream(list())
                .allMatch(file -> file.getPath().getName().equals(unfinished().getName()));
    }

    /** Deletes what a job may have written there, and nothing else. */
    private void clear() throws IOException {
        for (FileStatus file : list()) {
            String name = file.getPath().getName();
            if (name.matches("part-\\d+\\.(?:nq\\.gz|json)|plan\\.json|report\\.json|settled\\.json")) {
                files.delete(file.getPath(), false);
            }
        }
        clearUnfinished();
    }

    /** Deletes what tasks have left that did not come to their end. */
    void clearUnfinished() throws IOException {
        files.delete(unfinished(), true);
    }

    private Path unfinished() {
        return new Path(folder, "_unfinished");
    }

    private FileStatus[] list() throws IOException {
        try {
            return files.listStatus(folder);
        } catch (FileNotFoundException e) {
            return new FileStatus[0];
        }
    }

    static String toJson(Object report) {
        return JSON.toJson(report);
    }

    static <T> T fromJson(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }

    private void json(String name, Object report) throws IOException {
        write(name, out -> {
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                JSON.toJson(report, writer);
                writer.write('\n');
            }
        });
    }

    private <T> Optional<T> json(String name, Class<T> type) throws IOException {
        try (Reader reader = new InputStreamReader(files.open(new Path(folder, name)), StandardCharsets.UTF_8)) {
            return Optional.of(JSON.fromJson(reader, type));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (JsonParseException e) {
            throw new JobException(
                    "[" + folder + "/" + name + "] It was not written by this program: " + e.getMessage());
        }
    }

    private void write(String name, Writing writing) throws IOException {
        Path draft = new Path(unfinished(), name + "." + UUID.randomUUID());
        try (OutputStream out = new BufferedOutputStream(files.create(draft), BUFFER)) {
            writing.to(out);
        }
        Path whole = new Path(folder, name);
        if (!renamed(draft, whole)) {
            files.delete(whole, false);
            if (!renamed(draft, whole)) {
                throw new IOException("[" + whole + "] The file cannot be put there.");
            }
        }
    }

    /** Some file systems refuse to rename to a name that is taken, others throw. */
    private boolean renamed(Path draft, Path whole) throws IOException {
        try {
            return files.rename(draft, whole);
        } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
            return false;
        }
    }
}
