package org.dateline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts programs on the tests' own class path, each in a process of its own, where Spark finds what it looks for. */
final class Java {
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    private final Path folder;
    private final Path home;

    /** @param folder for what the programs print */
    Java(Path folder) throws IOException {
        this.folder = folder;
        this.home = folder.resolve("spark-home");
        Files.createDirectories(home.resolve("jars"));
    }

    /** Starts a program; what it prints goes to a file that has its name. */
    Process start(String name, List<String> options, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(opened());
        command.add(main);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "CLASSPATH",
                        classPath(),
                        "SPARK_HOME",
                        home.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        "127.0.0.1"));
        return builder.redirectOutput(folder.resolve(name + ".log").toFile()).start();
    }

    /** Starts a job, which is told where its executors find their classes. */
    Process startJob(String name, String master, Class<?> main, List<String> arguments) throws IOException {
        return start(
                name,
                List.of(
                        "-Xmx700m",
                        QUICK_TO_START,
                        "-Dspark.executor.extraJavaOptions=" + QUICK_TO_START,
                        "-Dspark.master=" + master,
                        "-Dspark.ui.enabled=false",
                        "-Dspark.executor.memory=1g",
                        "-Dspark.executor.extraClassPath=" + classPath()),
                main.getName(),
                arguments);
    }

    /** What a program has printed so far. */
    String printed(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** What of the JDK is open in this process. */
    private static List<String> opened() {
        return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .toList();
    }
}
