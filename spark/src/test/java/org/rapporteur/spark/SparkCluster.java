package org.rapporteur.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A standalone cluster of real processes on this machine, of nothing but Spark's jars. */
final class SparkCluster implements AutoCloseable {

  /** Far more than a job needs on an idle machine; seconds. */
  private static final long PATIENCE = 900;

  /**
   * What Spark's own start scripts give a Java 17 (org.apache.spark.launcher.JavaModuleOptions).
   */
  static final List<String> OPENS =
      List.of(
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.cs=ALL-UNNAMED",
          "--add-opens=java.base/sun.security.action=ALL-UNNAMED",
          "--add-opens=java.base/sun.util.calendar=ALL-UNNAMED",
          "-Djdk.reflect.useDirectMethodHandle=false",
          "-Dio.netty.tryReflectionSetAccessible=true");

  /** For a minute's work the thorough compiler costs more than it saves. */
  static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Path home;
  private final Path job;
  private final Path logs;
  private final String executors;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  /**
   * A master and its workers, of one core each.
   *
   * @param home a folder whose folder {@code jars} holds Spark
   * @param job the jar to submit
   * @param executors options of Java for executors
   */
  SparkCluster(Path home, Path job, Path logs, int workers, List<String> executors)
      throws IOException {
    this.home = home;
    this.job = job;
    this.logs = logs;
    this.executors = String.join(" ", executors);
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    master =
        start(
            "master",
            List.of("-Xmx256m"),
            List.of(
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0"));
    awaitMaster();
    for (int i = 0; i < workers; i++) {
      addWorker();
    }
  }

  void addWorker() throws IOException {
    String name = "worker-" + workers.size();
    workers.add(
        start(
            name,
            List.of("-Xmx256m"),
            List.of(
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                logs.resolve(name).toString(),
                "spark://127.0.0.1:" + port)));
  }

  /** Kills a worker and its executors as a power cut would. */
  void kill(int worker) {
    Process process = workers.get(worker);
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** How a submitted job ended. */
  record Ended(int status, String out, String log) {}

  /** Submits the job and waits for its end. Each line of the log goes to {@code watch} at once. */
  Ended submit(Consumer<String> watch, String... arguments) throws Exception {
    List<String> submit =
        new ArrayList<>(
            List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "spark://127.0.0.1:" + port,
                "--class",
                "org.rapporteur.spark.Main",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=700m",
                "--conf",
                "spark.executor.extraJavaOptions=" + executors,
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--conf",
                "spark.local.dir=" + logs.resolve("local"),
                job.toString()));
    submit.addAll(List.of(arguments));
    Path out = Files.createTempFile(logs, "submit", ".out");
    Process process = builder(List.of("-Xmx512m"), submit).redirectOutput(out.toFile()).start();
    StringBuilder log = new StringBuilder();
    Thread reading =
        new Thread(
            () ->
                process
                    .errorReader()
                    .lines()
                    .forEach(
                        line -> {
                          log.append(line).append('\n');
                          watch.accept(line);
                        }));
    reading.start();
    boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    reading.join(10_000);
    return new Ended(ended ? process.exitValue() : -1, Files.readString(out), log.toString());
  }

  private Process start(String name, List<String> options, List<String> command)
      throws IOException {
    return builder(options, command)
        .redirectErrorStream(true)
        .redirectOutput(logs.resolve(name + ".log").toFile())
        .start();
  }

  private ProcessBuilder builder(List<String> options, List<String> command) {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(OPENS);
    all.addAll(QUICK);
    all.addAll(options);
    all.addAll(List.of("-cp", home.resolve("jars") + "/*"));
    all.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(all).directory(logs.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  private void awaitMaster() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (System.nanoTime() < end && master.isAlive()) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
        return;
      } catch (IOException notYet) {
        java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      }
    }
    throw new IOException("no master: " + Files.readString(logs.resolve("master.log")));
  }

  @Override
  public void close() {
    for (int i = 0; i < workers.size(); i++) {
      kill(i);
    }
    master.destroyForcibly();
  }
}
