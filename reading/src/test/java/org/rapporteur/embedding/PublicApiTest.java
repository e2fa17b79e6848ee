package org.rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.JsonLines;
import org.rapporteur.reading.Knowledge;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Stance;

/** What a program that embeds the reader may count on: one package that speaks of no other. */
class PublicApiTest {

  private static final String API = "org.rapporteur.reading";

  @Test
  void signaturesNameNoTypeOfAnotherPackage() throws Exception {
    List<String> strangers = new ArrayList<>();
    List<Class<?>> types = types();
    for (Class<?> type : types) {
      look(type, type.getGenericSuperclass(), strangers);
      for (Type implemented : type.getGenericInterfaces()) {
        look(type, implemented, strangers);
      }
      for (Field field : type.getDeclaredFields()) {
        if (visible(field)) {
          look(field, field.getGenericType(), strangers);
        }
      }
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        look(constructor, strangers);
      }
      for (Method method : type.getDeclaredMethods()) {
        look(method, strangers);
        if (visible(method)) {
          look(method, method.getGenericReturnType(), strangers);
        }
      }
    }
    assertThat(strangers).isEmpty();
    assertThat(types).contains(Reader.class, Claim.class, Article.Builder.class);
  }

  @Test
  void readsKnowsAndWritesWithThisPackageAlone() {
    Knowledge knowledge =
        new Knowledge() {
          @Override
          public List<Entity> holders(Entity body, String office, String date) {
            return office.equals("trade minister")
                ? List.of(new Entity("own-1", "Ada Nwosu", EntityType.PERSON))
                : List.of();
          }

          @Override
          public List<Entity> relatives(Entity person, String kin, String date) {
            return List.of();
          }
        };
    Reader reader =
        Reader.load()
            .withNames("own.tsv", "organisation\tBlue Heron Shipping\tq1\tcompany\tPA\t-\n")
            .withFrames(
                Map.of(
                    "own.frame",
                    "type COERCE\nverb: shadow\n  actor! = agent [party]\n  item! = patient [any]\n"))
            .knowing(knowledge);
    Article article =
        Article.builder(
                "page",
                "Blue Heron Shipping shadowed two trawlers on Monday.\n\n"
                    + "The Norwegian trade minister will visit Chad in May.\n")
            .published(Published.stated("2024-03-06"))
            .build();

    Reading reading = reader.read(article);

    Claim shadowed = only(reading, ClaimType.COERCE);
    assertThat(actor(shadowed))
        .isEqualTo(new Entity("q1", "Blue Heron Shipping", EntityType.ORGANISATION));
    assertThat(shadowed.when().edtf()).isEqualTo("2024-03-04");
    Claim visit = only(reading, ClaimType.CONSULT);
    assertThat(visit.stance()).isEqualTo(Stance.PLANNED);
    assertThat(actor(visit).name()).isEqualTo("Ada Nwosu");
    assertThat(article.quote(visit.trigger())).isEqualTo("visit");
    assertThat(JsonLines.of(reading).lines()).hasSize(reading.claims().size());
  }

  @Test
  void faultsInOwnFilesAreToldAllAtOnce() {
    assertThatThrownBy(
            () -> Reader.load().withFrames(Map.of("own.frame", "type GREET\nvarb: wave\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.frame:1")
        .hasMessageContaining("own.frame:2");
    assertThatThrownBy(() -> Reader.load().withNames("own.tsv", "ship\tZ\n\nmoon\tM\t-\t-\t-\t-\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.tsv:1")
        .hasMessageContaining("own.tsv:3");
  }

  private static Claim only(Reading reading, ClaimType type) {
    List<Claim> found = reading.claims().stream().filter(c -> c.type() == type).toList();
    assertThat(found).as(JsonLines.of(reading)).hasSize(1);
    return found.get(0);
  }

  private static Entity actor(Claim claim) {
    return claim.roles().stream()
        .filter(r -> r.name().equals("actor"))
        .map(Role::entity)
        .findFirst()
        .orElseThrow();
  }

  private static List<Class<?>> types() throws Exception {
    Path folder = Path.of("target/classes/org/rapporteur/reading");
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName(API + "." + name, false, Reader.class.getClassLoader());
        if (Modifier.isPublic(type.getModifiers())) {
          types.add(type);
        }
      }
    }
    return types;
  }

  private static boolean visible(Member member) {
    return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
  }

  private static void look(Executable executable, List<String> strangers) {
    if (visible(executable)) {
      for (Type type : executable.getGenericParameterTypes()) {
        look(executable, type, strangers);
      }
      for (Type type : executable.getGenericExceptionTypes()) {
        look(executable, type, strangers);
      }
    }
  }

  private static void look(AnnotatedElement where, Type type, List<String> strangers) {
    if (type instanceof Class<?> plain) {
      Class<?> element = plain;
      while (element.isArray()) {
        element = element.componentType();
      }
      String home = element.getPackageName();
      if (!element.isPrimitive() && !home.equals(API) && !home.startsWith("java.")) {
        strangers.add(where + " names " + element.getName());
      }
    } else if (type instanceof ParameterizedType generic) {
      look(where, generic.getRawType(), strangers);
      for (Type argument : generic.getActualTypeArguments()) {
        look(where, argument, strangers);
      }
    } else if (type instanceof GenericArrayType array) {
      look(where, array.getGenericComponentType(), strangers);
    } else if (type instanceof WildcardType wild) {
      for (Type bound : wild.getUpperBounds()) {
        look(where, bound, strangers);
      }
    } else if (type != null) {
      assertThat(type).isInstanceOf(TypeVariable.class);
    }
  }
}
