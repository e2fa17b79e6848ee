package org.rapporteur.reading.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteCoderTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 255, 256, 257, 300, 100_003})
  void givesBackWhatItWasGiven(int length) throws IOException {
    long seed = 41L + length;
    Random random = new Random(seed);
    for (int spread : new int[] {1, 2, 17, 256}) {
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) (random.nextInt(spread) * random.nextInt(spread) / spread);
      }
      int[] frequencies = ByteCoder.frequencies(bytes);
      byte[] packed = ByteCoder.encode(bytes, frequencies);
      byte[] out = new byte[length + 5];
      ByteCoder.decode(packed, packed.length, frequencies, out, 3, length + 3);
      assertThat(Arrays.copyOfRange(out, 3, length + 3))
          .as("seed %d, spread %d", seed, spread)
          .isEqualTo(bytes);
      assertThat(out).startsWith(0, 0, 0).endsWith(0, 0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000})
  void makesSkewedBytesSmaller(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i += 20) {
      bytes[i] = (byte) i;
    }
    assertThat(ByteCoder.encode(bytes, ByteCoder.frequencies(bytes)).length).isLessThan(length / 4);
  }

  @Test
  void givesEveryByteAPlaceWhenMostAreRare() {
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i < 256 ? i : i % 96);
    }
    int[] frequencies = ByteCoder.frequencies(bytes);
    assertThat(frequencies).doesNotContain(0);
    assertThat(Arrays.stream(frequencies).sum()).isEqualTo(4096);
  }

  @Test
  void refusesWhatEndsEarly() {
    byte[] bytes = new byte[1000];
    new Random(5).nextBytes(bytes);
    int[] frequencies = ByteCoder.frequencies(bytes);
    byte[] packed = ByteCoder.encode(bytes, frequencies);
    for (int size : new int[] {0, 31, 32, packed.length / 2, packed.length - 4}) {
      assertThatThrownBy(() -> ByteCoder.decode(packed, size, frequencies, new byte[1000], 0, 1000))
          .isInstanceOf(IOException.class);
    }
  }
}
