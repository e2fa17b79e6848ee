package org.rapporteur.desk.command;

import org.rapporteur.reading.engine.Reader;

/** How to read: options shared by every command that reads. */
final class EngineOptions {

  Reader reader() {
    return Reader.shipped();
  }
}
