package org.rapporteur.training.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.language.NameTagger;
import org.rapporteur.reading.language.names.NameModel;
import org.rapporteur.reading.language.names.NameModelFile;
import org.rapporteur.reading.language.names.WordGroups;
import org.rapporteur.score.names.Iob2;
import org.rapporteur.score.names.NameScore;
import org.rapporteur.score.names.NamedSentence;
import org.rapporteur.training.KnownWord;

/** Makes the model of names: {@code TrainNames OUT --train FILE… --dev FILE…}. */
public final class TrainNames {

  private static final long SEED = 17;
  private static final int EPOCHS = 20;

  /** Files of fewer sentences are shown more often, so that their kind of text counts. */
  private static final int SMALL = 1000;

  private static final int SMALL_TIMES = 3;

  private TrainNames() {}

  public static void main(String[] args) throws IOException {
    List<Path> train = new ArrayList<>();
    List<Path> dev = new ArrayList<>();
    List<Path> list = train;
    for (int i = 1; i < args.length; i++) {
      if (args[i].startsWith("--")) {
        list = args[i].equals("--train") ? train : dev;
      } else {
        list.add(Path.of(args[i]));
      }
    }
    byte[] model = train(train);
    Files.write(Path.of(args[0]), model);
    System.out.println("bytes " + model.length);
    NameTagger tagger = NameTagger.read(new ByteArrayInputStream(model));
    for (Path file : dev) {
      System.out.println("# " + file.getFileName());
      System.out.print(NameScore.score(Iob2.read(file), tagger::names).lines());
    }
  }

  /**
   * Trains on IOB2 files and on treebanks with entities; the same files in the same order give the
   * same bytes.
   */
  public static byte[] train(List<Path> files) throws IOException {
    Gazetteer gazetteer = new Gazetteer();
    GumNames gum = new GumNames(gazetteer.titles());
    List<List<NamedSentence>> documents = new ArrayList<>();
    List<List<NamedSentence>> foreign = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith(".conllu")) {
        foreign.addAll(gum.read(file));
      } else {
        List<List<NamedSentence>> read = Iob2.read(file);
        int times = read.stream().mapToInt(List::size).sum() < SMALL ? SMALL_TIMES : 1;
        for (int i = 0; i < times; i++) {
          documents.addAll(read);
        }
      }
    }
    NameModel model =
        new NameTrainer(gazetteer.lexicon(), groups()).train(documents, foreign, EPOCHS, 1, SEED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NameModelFile.write(model, out);
    return out.toByteArray();
  }

  private static WordGroups groups() throws IOException {
    WordGroups.Builder groups = new WordGroups.Builder();
    for (KnownWord known : KnownWord.all()) {
      groups.add(known.word(), known.groups(), known.uses());
    }
    return groups.build();
  }
}
