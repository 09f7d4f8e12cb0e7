package org.dateline.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A master and two workers of Spark's standalone mode on this machine, out of the tests' own class path. */
final class Standalone implements AutoCloseable {
    private final Java java;
    private final List<Process> workers = new ArrayList<>();
    private final Process master;
    private final String address;

    /** Starts all three. */
    static Standalone start(Path folder) throws Exception {
        int port = freePort();
        Java java = new Java(folder);
        Process master = java.start(
                "master",
                List.of("-Xmx256m"),
                "org.apache.spark.deploy.master.Master",
                List.of("--host", "127.0.0.1", "--port", Integer.toString(port), "--webui-port", "0"));
        Standalone cluster = new Standalone(java, master, port);
        cluster.awaitMaster(port);
        cluster.startWorker(folder, 1);
        cluster.startWorker(folder, 2);
        return cluster;
    }

    private Standalone(Java java, Process master, int port) {
        this.java = java;
        this.master = master;
        this.address = "spark://127.0.0.1:" + port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitMaster(int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (System.nanoTime() < end && master.isAlive()) {
            if (answers(port)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The master did not start");
    }

    private static boolean answers(int port) {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void startWorker(Path folder, int number) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work-" + number));
        workers.add(java.start(
                "worker-" + number,
                List.of("-Xmx256m"),
                "org.apache.spark.deploy.worker.Worker",
                List.of(
                        "--host",
                        "127.0.0.1",
                        "--webui-port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--work-dir",
                        work.toString(),
                        address)));
    }

    String address() {
        return address;
    }

    /** The processes that run tasks. */
    List<ProcessHandle> executors() {
        return workers.stream()
                .flatMap(Process::descendants)
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    @Override
    public void close() {
        for (ProcessHandle executor : executors()) {
            executor.destroyForcibly();
        }
        workers.forEach(Process::destroyForcibly);
        master.destroyForcibly();
    }
}
