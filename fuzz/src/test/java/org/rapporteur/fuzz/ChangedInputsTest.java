package org.rapporteur.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.driver.FuzzedDataProviderImpl;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fuzz target on changed copies of its stored inputs, always the same ones, in one process: a
 * minute's work of the fuzzer without its start for each target. {@code fuzz/run} looks for new
 * inputs by the branches they take.
 */
class ChangedInputsTest {

  /** Inputs of each target; more only with time: {@code -Dfuzz.changed=10000}. */
  private static final int INPUTS = Integer.getInteger("fuzz.changed", 300);

  private static final int LONGEST = 20_000;
  private static final Path CLASSES = Path.of("target", "test-classes");
  private static final Path CRASHES = Path.of("target", "crashes");

  @TestFactory
  List<DynamicTest> everyTargetStandsThem() throws IOException {
    List<DynamicTest> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(f -> f.toString().endsWith("FuzzTest.class")).toList()) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replace(".class", "");
        all.add(DynamicTest.dynamicTest(name, () -> stands(Class.forName(name))));
      }
    }
    if (all.size() < 17) {
      fail("only " + all.size() + " fuzz targets found in " + CLASSES.toAbsolutePath());
    }
    return all;
  }

  private static void stands(Class<?> type) throws Exception {
    Method target =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(FuzzTest.class))
            .findFirst()
            .orElseThrow();
    target.setAccessible(true);
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object instance = constructor.newInstance();
    ChangedInputs inputs = new ChangedInputs(stored(type, target), LONGEST, new Random(1));
    for (int i = 0; i < INPUTS; i++) {
      byte[] input = inputs.next();
      try {
        give(input, target, instance);
      } catch (InvocationTargetException e) {
        Path crash = Files.createDirectories(CRASHES).resolve(type.getSimpleName() + "-" + i);
        Files.write(crash, input);
        String told =
            "%s fails on %s; keep that file under fuzz/src/test/resources and mend the parser";
        fail(told.formatted(type.getName(), crash.toAbsolutePath()), e.getCause());
      }
    }
  }

  private static void give(byte[] input, Method target, Object instance) throws Exception {
    if (target.getParameterTypes()[0] == FuzzedDataProvider.class) {
      try (FuzzedDataProviderImpl data = FuzzedDataProviderImpl.withJavaData(input)) {
        target.invoke(instance, data);
      }
    } else {
      target.invoke(instance, (Object) input);
    }
  }

  private static List<byte[]> stored(Class<?> type, Method target) throws IOException {
    Path folder =
        CLASSES
            .resolve(type.getPackageName().replace('.', '/'))
            .resolve(type.getSimpleName() + "Inputs")
            .resolve(target.getName());
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        all.add(Files.readAllBytes(file));
      }
    }
    return all;
  }
}
