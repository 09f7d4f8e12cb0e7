package org.dateline.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What this process has taken so far. */
final class Processors {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private Processors() {}

    /** The time of all processors, in nanoseconds, that of Java's collector and compiler included. */
    static long nanoseconds() {
        return SYSTEM.getProcessCpuTime();
    }

    /** The most memory that it had at once, in bytes; 0 where the system does not tell. */
    static long mostResident() {
        try {
            Matcher most = MOST_RESIDENT.matcher(Files.exists(STATUS) ? Files.readString(STATUS) : "");
            return most.find() ? Long.parseLong(most.group(1)) << 10 : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
