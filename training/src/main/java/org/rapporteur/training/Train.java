package org.rapporteur.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.reading.language.NameTagger;
import org.rapporteur.reading.language.model.Actions;
import org.rapporteur.reading.language.model.ModelFile;
import org.rapporteur.reading.language.model.ParseModel;
import org.rapporteur.reading.language.model.TagModel;
import org.rapporteur.reading.language.model.Weights;
import org.rapporteur.reading.language.model.WordClasses;
import org.rapporteur.score.language.Conllu;
import org.rapporteur.score.language.GoldTree;
import org.rapporteur.score.language.TreeScore;
import org.rapporteur.score.names.Iob2;
import org.rapporteur.score.names.NameScore;
import org.rapporteur.training.names.TrainNames;
import org.rapporteur.training.news.NewsSentences;

/**
 * Makes the language model and prints how it scores on the files after {@code --dev}: {@code Train
 * FOLDER --train CONLLU… --names IOB2… --dev FILE…}.
 */
public final class Train {

  private static final long TAG_SEED = 7;
  private static final long TREE_SEED = 11;
  private static final long NEWS_SEED = 13;

  private Train() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("Train FOLDER --train CONLLU... --names IOB2... --dev FILE...");
      System.exit(2);
    }
    Map<String, List<Path>> files = new TreeMap<>();
    List<Path> list = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("--")) {
        list = files.computeIfAbsent(arg, name -> new ArrayList<>());
      } else {
        list.add(Path.of(arg));
      }
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    if (files.containsKey("--train")) {
      trees(files.getOrDefault("--train", List.of()), folder);
    }
    if (files.containsKey("--names")) {
      Files.write(
          folder.resolve("names.model"),
          TrainNames.train(files.getOrDefault("--names", List.of())));
    }
    score(files.getOrDefault("--dev", List.of()), folder);
  }

  private static void trees(List<Path> files, Path folder) throws IOException {
    Settings settings = Settings.fromProperties();
    List<GoldTree> trees = new ArrayList<>();
    for (Path file : files) {
      trees.addAll(Conllu.read(file));
    }
    trees.addAll(NewsSentences.sentences(settings.news(), NEWS_SEED));
    Numbering numbering = Numbering.of(trees);
    List<Example> examples = numbering.examples(trees);
    int bits = Settings.bits(examples);
    WordClasses clusters = Lexicons.clusters();
    TagTrainer tagger =
        new TagTrainer(numbering.tags(), clusters, Lexicons.dictionary(), settings, bits);
    TagModel tagModel = tagger.train(examples, settings.tagRuns(), settings.tagPasses(), TAG_SEED);
    try (OutputStream to = out(folder.resolve("tags.model"))) {
      ModelFile.write(tagModel, (Weights) tagModel.weights(), to);
    }
    List<Example> tagged = Jackknife.tag(examples, tagger);
    Candidates candidates = new Candidates(numbering.tags(), numbering.relations());
    candidates.add(tagged);
    candidates.add(examples);
    Actions actions = candidates.actions();
    tagged.replaceAll(example -> candidates.fit(example, actions));
    ParseModel model =
        new ParseTrainer(numbering.tags(), actions, clusters, settings, bits)
            .train(tagged, TREE_SEED);
    try (OutputStream to = out(folder.resolve("trees.model"))) {
      ModelFile.write(model, (Weights) model.weights(), to);
    }
  }

  private static OutputStream out(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  private static void score(List<Path> files, Path folder) throws IOException {
    for (Path file : files) {
      System.out.println("# " + file.getFileName());
      if (file.toString().endsWith(".conllu")) {
        try (InputStream tags = Files.newInputStream(folder.resolve("tags.model"));
            InputStream trees = Files.newInputStream(folder.resolve("trees.model"))) {
          System.out.print(
              TreeScore.score(Conllu.read(file), LanguageModel.read(tags, trees)).lines());
        }
      } else {
        try (InputStream names = Files.newInputStream(folder.resolve("names.model"))) {
          System.out.print(NameScore.score(Iob2.read(file), NameTagger.read(names)::names).lines());
        }
      }
    }
  }
}
