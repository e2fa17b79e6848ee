package org.rapporteur.reading.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteCoderTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 300, 100_000})
  void givesBackWhatItWasGiven(int length) {
    long seed = 41L + length;
    Random random = new Random(seed);
    for (int spread : new int[] {1, 2, 17, 256}) {
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) (random.nextInt(spread) * random.nextInt(spread) / spread);
      }
      int[] frequencies = ByteCoder.frequencies(bytes, length);
      byte[] packed = ByteCoder.encode(bytes, length, frequencies);
      assertThat(ByteCoder.decode(packed, length, frequencies))
          .as("seed %d, spread %d", seed, spread)
          .isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000})
  void makesSkewedBytesSmaller(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i += 20) {
      bytes[i] = (byte) i;
    }
    assertThat(ByteCoder.encode(bytes, length, ByteCoder.frequencies(bytes, length)).length)
        .isLessThan(length / 4);
  }
}
