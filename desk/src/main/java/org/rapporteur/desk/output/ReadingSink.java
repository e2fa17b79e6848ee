package org.rapporteur.desk.output;

import org.rapporteur.reading.Reading;

/** Shows readings one after the other. {@link #close()} ends the output. */
public interface ReadingSink extends AutoCloseable {

  void show(Reading reading);

  @Override
  default void close() {}
}
