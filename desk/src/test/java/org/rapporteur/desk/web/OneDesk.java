package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser before one server for all browser tests, closed after the last. After each test no
 * script may have failed and nothing elsewhere may have been called.
 */
final class OneDesk implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

  private record Open(Desk desk, Path folder) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      desk.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Open open(Path chromium) {
    try {
      Path folder = Files.createTempDirectory("desk");
      return new Open(Desk.open(folder, chromium), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Desk desk(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(OneDesk.class, key -> open(Desk.chromium().orElseThrow()), Open.class)
        .desk();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<Path> chromium = Desk.chromium();
    if (chromium.isEmpty()) {
      System.out.println("Browser tests are skipped: no chromium on the PATH.");
    }
    assumeTrue(chromium.isPresent(), "no chromium on the PATH");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> errors = desk(context).takeErrors();
    assertThat(errors).isEmpty();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Desk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return desk(context);
  }
}
