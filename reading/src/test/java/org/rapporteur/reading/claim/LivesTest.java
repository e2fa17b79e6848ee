package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;

/** What lives tell: offices that share a body, children of two parents, members by party. */
class LivesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Haddad (born 1971) is a businesswoman and is the co-founder, chief executive officer"
            + " and chairman of the board of Cedar Robotics Corporation. | OFFICE |"
            + " person=Lena Haddad; organisation=Cedar Robotics Corporation | 3",
        "He is the current CEO of the oldest clock maker in the country, Harlow. | OFFICE |"
            + " person=He; organisation=Harlow | 1",
        "He was CEO of the cheese producing company Alpine Products, which merged in 1970. | OFFICE"
            + " | person=He; organisation=Alpine Products | 1",
        "Before joining Orange, he was CEO of the fashion house Claude Martin. | OFFICE |"
            + " person=he; organisation=Claude Martin | 1",
        "She is best known for founding and serving as chief executive officer of Home Minders. |"
            + " OFFICE | person=She; organisation=Home Minders | 1",
        "The former President and CEO of Delco Inc., Adams was named a top executive. | OFFICE |"
            + " person=Adams; organisation=Delco Inc. | 2",
        "Ana Ruiz took over as chief executive of the airline Iberis in 2019. | APPOINT |"
            + " person=Ana Ruiz; organisation=Iberis | 1",
        "The chairman of Norgas is Ali Rahman, and the chief executive officer is Hassan Aziz. |"
            + " OFFICE | person=Hassan Aziz; organisation=Norgas | 1",
        "Norgas is led by Mr. David Stone, President and Chief Executive Officer. | OFFICE |"
            + " person=David Stone; organisation=Norgas | 2",
        "Ana Ruiz married Luis Vega in 1990 and they had two sons - Paul and Samir. | KIN |"
            + " person=Paul; person=Samir; relative=Ana Ruiz; relative=Luis Vega | 1",
        "Ana Ruiz and her husband Luis Vega have three children: Paul, Lena and Ines. | KIN |"
            + " person=Paul; person=Lena; person=Ines; relative=Ana Ruiz; relative=Luis Vega | 1",
        "Lena Haddad's parents were Omar Haddad and Ines Haddad. | KIN | person=Omar Haddad;"
            + " person=Ines Haddad; relative=Lena Haddad | 1",
        "His wife was the painter Lena Haddad. | KIN | person=Lena Haddad; relative=His | 1",
        "Karl Holm, whose father was the poet Jon Holm, studied in Oslo. | KIN | person=Jon Holm;"
            + " relative=Karl Holm | 1",
        "Marta Olsen is a Democratic member of the Ohio House of Representatives. | MEMBER |"
            + " member=Marta Olsen; organisation=Democratic | 1",
        "She sat for the Labour Party in the lower house until 2010. | MEMBER | member=She;"
            + " organisation=the Labour Party | 1",
        "Ivan Petrov was elected on the list of the National Front. | MEMBER | member=Ivan Petrov;"
            + " organisation=the National Front | 1",
      })
  void tells(String text, String type, String roles, int times) {
    Reading reading = Reader.load().read(Article.of("life", text));
    List<String> told =
        reading.claims().stream()
            .filter(claim -> claim.type().name().equals(type))
            .map(claim -> roles(claim, text))
            .toList();
    assertThat(told).filteredOn(roles::equals).as("%s in %s", roles, told).hasSize(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The president of Chad met the chairman in Oslo. | CAREER",
        "Ana Ruiz praised the Democratic candidate for mayor. | PARTY",
        "She is a professor of Medicine and wrote to the senator. | CAREER",
      })
  void tellsNothingMore(String text, String frame) {
    Reading reading = Reader.load().read(Article.of("life", text));
    String rule = "title." + frame.toLowerCase(java.util.Locale.ROOT);
    assertThat(reading.claims()).noneMatch(claim -> claim.frame().equals(rule));
  }

  private static String roles(Claim claim, String text) {
    return claim.roles().stream()
        .filter(role -> !role.name().equals("office") && !role.name().equals("kin"))
        .map(role -> role.name() + "=" + role.span().of(text))
        .collect(Collectors.joining("; "));
  }
}
