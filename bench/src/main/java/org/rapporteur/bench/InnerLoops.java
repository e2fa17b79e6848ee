package org.rapporteur.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameTagger;
import org.rapporteur.reading.language.Tokenizer;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.time.TimeFinder;
import org.rapporteur.reading.time.Times;

/** The loops that reading spends its time in, each over one sentence or one short article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class InnerLoops {

  private static final String SENTENCE =
      "The foreign minister of Norway said on Tuesday that her government would send 40 trucks and"
          + " nearly two million litres of fuel to Chad before the rains begin in June.";
  private static final String TEXT =
      SENTENCE
          + " “We have waited for two decades,” Hayk Terzian, who heads the Chadian relief agency,"
          + " told reporters in N'Djamena. Rebels attacked a convoy last week and killed at least"
          + " three drivers, according to two officials.";

  private final Article article =
      Article.builder("loop", TEXT).published(Published.stated("2024-06-18")).build();
  private final Tokenizer tokenizer = Tokenizer.shipped();
  private final Analyzer analyzer = Analyzer.shipped();
  private final LanguageModel model = LanguageModel.shipped();
  private final NameTagger names = NameTagger.shipped();
  private final TimeFinder times = new TimeFinder();
  private final Reader reader = Reader.load();
  private final Document document = analyzer.analyse(article, List.of());
  private final String[] forms = tokenizer.forms(SENTENCE).toArray(String[]::new);
  private final Upos[] upos = new Upos[forms.length];
  private final String[] xpos = new String[forms.length];
  private final int[] others = new int[forms.length];
  private final int[] heads = new int[forms.length];
  private final String[] relations = new String[forms.length];

  public InnerLoops() {
    model.tagger().tag(forms, upos, xpos, others);
  }

  @Benchmark
  public List<String> tokenise() {
    return tokenizer.forms(SENTENCE);
  }

  @Benchmark
  public Upos[] tag() {
    model.tagger().tag(forms, upos, xpos, others);
    return upos;
  }

  @Benchmark
  public int[] parse() {
    model.parser().parse(forms, upos, xpos, others, heads, relations);
    return heads;
  }

  @Benchmark
  public List<NameSpan> names() {
    return names.names(forms);
  }

  @Benchmark
  public Times times() {
    return times.find(document);
  }

  @Benchmark
  public Reading wholeReading() {
    return reader.read(article);
  }
}
