package org.rapporteur.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Consumer;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;

/**
 * HeidelTime: time expressions of news with their values. It is GPL: called by name, only with
 * {@code -Ppeers}. Without a tagger of its own, which it would call as another program.
 */
final class HeidelTime implements Peer {

  private static final String HOME = "de.unihd.dbs.heideltime.standalone.";
  static final String PROGRAM = HOME + "HeidelTimeStandalone";

  /** It wants a file of settings; these are all that it reads without a tagger. */
  private static final String SETTINGS =
      """
      considerDate = true
      considerDuration = true
      considerSet = true
      considerTime = true
      considerTemponym = false
      typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
      uimaVarDate = Date
      uimaVarDuration = Duration
      uimaVarLanguage = Language
      uimaVarSet = Set
      uimaVarTime = Time
      uimaVarTemponym = Temponym
      uimaVarTypeToProcess = Type
      uimaVarConvertDurations = ConvertDurations
      chineseTokenizerPath =
      treeTaggerHome =
      """;

  @Override
  public String label() {
    return "HeidelTime 2.2.1 times, without tags";
  }

  @Override
  public int articles() {
    return 40;
  }

  @Override
  public Consumer<Article> load() throws Exception {
    Path settings = Files.createTempFile("heideltime", ".props");
    Files.writeString(settings, SETTINGS);
    Object language =
        constant("de.unihd.dbs.uima.annotator.heideltime.resources.Language", "ENGLISH");
    Object news = constant(HOME + "DocumentType", "NEWS");
    Object form = constant(HOME + "OutputType", "TIMEML");
    Object noTagger = constant(HOME + "POSTagger", "NO");
    Class<?> type = Class.forName(PROGRAM);
    Constructor<?> constructor =
        type.getConstructor(
            language.getClass(), kind(news), kind(form), String.class, noTagger.getClass());
    Object program = constructor.newInstance(language, news, form, settings.toString(), noTagger);
    Files.delete(settings);
    Method process = type.getMethod("process", String.class, Date.class);
    return article -> {
      try {
        process.invoke(program, article.text(), day(article));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static Class<?> kind(Object constant) {
    return ((Enum<?>) constant).getDeclaringClass();
  }

  private static Object constant(String type, String name) throws ReflectiveOperationException {
    return Class.forName(type).getField(name).get(null);
  }

  private static Date day(Article article) {
    Published published = article.published();
    String day = published == null ? "2020-01-01" : published.edtf();
    LocalDate date = LocalDate.parse(day.length() == 10 ? day : "2020-01-01");
    return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
