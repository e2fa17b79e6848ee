package org.rapporteur.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.language.names.Agreement;
import org.rapporteur.reading.language.names.NameDecoder;
import org.rapporteur.reading.language.names.NameLabels;
import org.rapporteur.reading.language.names.NameModel;
import org.rapporteur.reading.language.names.NameModelFile;

/** Finds the names in sentences: persons, places, organisations, others. Thread-safe. */
public final class NameTagger {

  private static final class Shipped {
    static final NameTagger TAGGER = load();

    private static NameTagger load() {
      try (InputStream in = NameTagger.class.getResourceAsStream("names.model")) {
        if (in == null) {
          throw new IllegalStateException("resource names.model is missing");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final ThreadLocal<NameDecoder> decoders;

  private NameTagger(NameModel model) {
    decoders = ThreadLocal.withInitial(() -> new NameDecoder(model));
  }

  /** The tagger with the model that comes with the program. */
  public static NameTagger shipped() {
    return Shipped.TAGGER;
  }

  /**
   * Reads a model that {@code training} wrote.
   *
   * @throws IOException if the stream ends early or is not a model of this version
   */
  public static NameTagger read(InputStream in) throws IOException {
    return new NameTagger(NameModelFile.read(in));
  }

  /**
   * The names of a document's sentences: for each sentence in order, without overlap. What one
   * sentence tells of a name counts in all.
   *
   * @param sentences the tokens of each sentence as written
   */
  public List<List<NameSpan>> names(List<String[]> sentences) {
    NameDecoder decoder = decoders.get();
    decoder.begin(sentences);
    List<List<NameSpan>> result = new ArrayList<>();
    for (String[] forms : sentences) {
      int[] labels = new int[forms.length];
      decoder.label(forms, labels);
      List<NameSpan> names = new ArrayList<>();
      NameLabels.names(labels, forms.length, names);
      names.replaceAll(name -> capitalised(forms, name));
      result.add(names);
    }
    return Agreement.reach(sentences, result);
  }

  /** "the Security Council of the country": what follows without a capital is no more the name. */
  private static NameSpan capitalised(String[] forms, NameSpan name) {
    int end = name.to();
    for (int t = name.from() + 1; t < name.to(); t++) {
      if (isCapital(forms[t])) {
        end = name.to();
      } else if (forms[t].equals("of") && end == name.to()) {
        end = t;
      }
    }
    boolean named = false;
    for (int t = name.from(); t < end; t++) {
      named |= isCapital(forms[t]);
    }
    return named ? new NameSpan(name.from(), end, name.type()) : name;
  }

  private static boolean isCapital(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  /** The names of one sentence that stands alone. */
  public List<NameSpan> names(String[] forms) {
    return names(List.<String[]>of(forms)).get(0);
  }
}
