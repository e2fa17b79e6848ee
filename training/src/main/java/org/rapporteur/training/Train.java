package org.rapporteur.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.reading.language.model.Actions;
import org.rapporteur.reading.language.model.ModelFile;
import org.rapporteur.reading.language.model.ParseModel;
import org.rapporteur.reading.language.model.TagDecoder;
import org.rapporteur.reading.language.model.TagModel;
import org.rapporteur.reading.language.model.Weights;
import org.rapporteur.reading.language.model.WordClasses;
import org.rapporteur.score.language.Conllu;
import org.rapporteur.score.language.GoldTree;
import org.rapporteur.score.language.TreeScore;

/** Makes the language model: {@code Train OUT --train FILE… --dev FILE…}. */
public final class Train {

  private static final int FOLDS = 4;
  private static final int BLOCK = 40;

  private Train() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    List<GoldTree> trees = new ArrayList<>();
    List<Path> dev = new ArrayList<>();
    boolean training = true;
    for (int i = 1; i < args.length; i++) {
      if (args[i].startsWith("--")) {
        training = args[i].equals("--train");
      } else if (training) {
        trees.addAll(Conllu.read(Path.of(args[i])));
      } else {
        dev.add(Path.of(args[i]));
      }
    }
    int tagEpochs = Integer.getInteger("tag.epochs", 6);
    int treeEpochs = Integer.getInteger("tree.epochs", 6);
    int beam = Integer.getInteger("beam", 4);
    int scale = Integer.getInteger("scale", 16);
    int treeBits = Integer.getInteger("tree.bits", 23);

    Map<String, Integer> tagCounts = new TreeMap<>();
    Map<String, Integer> labelCounts = new TreeMap<>();
    for (GoldTree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        tagCounts.merge(Example.tag(tree, i), 1, Integer::sum);
        labelCounts.merge(tree.relations()[i], 1, Integer::sum);
      }
    }
    String[] tags =
        tagCounts.keySet().stream()
            .filter(t -> tagCounts.getOrDefault(t, 0) >= 5)
            .toArray(String[]::new);
    String[] labels = labelCounts.keySet().toArray(String[]::new);
    Map<String, Integer> tagNumbers = numbers(tags);
    Map<String, Integer> labelNumbers = numbers(labels);
    int otherTag = tagNumbers.getOrDefault("NOUN NN", 0);
    List<Example> examples = new ArrayList<>();
    for (GoldTree tree : trees) {
      examples.add(Example.of(tree, tagNumbers, otherTag, labelNumbers));
    }
    System.err.println(tags.length + " tags, " + labels.length + " relations");

    WordClasses clusters = new WordClasses(new int[0], new int[0]);
    TagTrainer tagTrainer = new TagTrainer(tags, clusters);
    List<Example> tagged = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      tagged.add(examples.get(i));
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i / BLOCK % FOLDS != fold) {
          others.add(examples.get(i));
        }
      }
      TagDecoder decoder =
          new TagDecoder(tagTrainer.train(others, Math.max(2, tagEpochs / 2), 22, 1 + fold, 64, 1));
      for (int i = 0; i < examples.size(); i++) {
        if (i / BLOCK % FOLDS == fold) {
          Example example = examples.get(i);
          int[] own = new int[example.size()];
          decoder.tag(example.forms(), own);
          tagged.set(i, example.withTags(own));
        }
      }
    }
    TagModel tagModel = tagTrainer.train(examples, tagEpochs, 22, 7, 32, 2);
    Path tagFile = out.resolve("tags.model");
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(tagFile))) {
      ModelFile.write(tagModel, (Weights) tagModel.weights(), to);
    }
    System.err.println("tags.model " + Files.size(tagFile));

    Candidates candidates = new Candidates(tags, labels);
    candidates.add(tagged);
    candidates.add(examples);
    Actions actions = candidates.actions();
    ParseTrainer parseTrainer = new ParseTrainer(actions, clusters, beam, treeBits);
    ParseModel parseModel = parseTrainer.train(tagged, treeEpochs, 11, scale, 2);
    Path treeFile = out.resolve("trees.model");
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(treeFile))) {
      ModelFile.write(parseModel, (Weights) parseModel.weights(), to);
    }
    System.err.println("trees.model " + Files.size(treeFile));
    try (var tagsIn = Files.newInputStream(tagFile);
        var treesIn = Files.newInputStream(treeFile)) {
      LanguageModel model = LanguageModel.read(tagsIn, treesIn);
      for (Path file : dev) {
        System.out.println("# " + file.getFileName());
        System.out.print(TreeScore.score(Conllu.read(file), model).lines());
      }
    }
  }

  private static Map<String, Integer> numbers(String[] names) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], i);
    }
    return numbers;
  }
}
