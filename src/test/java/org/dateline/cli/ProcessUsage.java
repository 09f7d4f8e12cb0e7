package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process of its own takes, looked at several times a second until it ends. Where the system does not tell of memory, that
 * is 0.
 */
final class ProcessUsage {
    private static final int MILLISECONDS = 200;

    private final Process process;
    private final Thread looking;
    private long resident;
    private long own;
    private long files;
    private double seconds;

    private ProcessUsage(Process process) {
        this.process = process;
        this.looking = new Thread(this::look, "process-usage");
    }

    /** Begins to look at a process. */
    static ProcessUsage of(Process process) {
        ProcessUsage usage = new ProcessUsage(process);
        usage.looking.start();
        return usage;
    }

    /** Waits until the process ends, and gives its exit code. */
    int await() throws InterruptedException {
        int code = process.waitFor();
        looking.join();
        return code;
    }

    private void look() {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try {
            while (process.isAlive()) {
                String text = Files.exists(status) ? Files.readString(status) : "";
                resident = Math.max(resident, megabytes(text, "VmHWM"));
                own = Math.max(own, megabytes(text, "RssAnon"));
                files = Math.max(files, megabytes(text, "RssFile"));
                seconds = process.info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .map(millis -> millis / 1e3)
                        .orElse(seconds);
                Thread.sleep(MILLISECONDS);
            }
        } catch (IOException e) {
            // It has ended in between.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long megabytes(String status, String name) {
        Matcher value = Pattern.compile(name + ":\\s+(\\d+) kB").matcher(status);
        return value.find() ? Long.parseLong(value.group(1)) >> 10 : 0;
    }

    /** The most memory that it had at once, in megabytes, files that are mapped into it included. */
    long resident() {
        return resident;
    }

    /** The most memory of its own that it had at once, and the most of mapped files, in megabytes. */
    String parts() {
        return own + " MB its own, " + files + " MB mapped files";
    }

    /** The time of processors that it took, in seconds. */
    double processorSeconds() {
        return seconds;
    }
}
