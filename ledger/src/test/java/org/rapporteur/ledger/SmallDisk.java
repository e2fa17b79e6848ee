package org.rapporteur.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A small file system of its own; tests are skipped where none may be mounted. */
final class SmallDisk implements AutoCloseable {

  private final Path path;

  private SmallDisk(Path path) {
    this.path = path;
  }

  static SmallDisk mount(Path path, String size) throws IOException, InterruptedException {
    Files.createDirectories(path);
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString());
    Assumptions.assumeTrue(
        mounted, "may not mount a small disk here, so full and read-only disks are not tested");
    return new SmallDisk(path);
  }

  Path path() {
    return path;
  }

  void remount(String option) throws IOException, InterruptedException {
    if (!run("mount", "-o", "remount," + option, path.toString())) {
      throw new IllegalStateException("cannot remount with " + option);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("umount", path.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
