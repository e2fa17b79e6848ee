package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;

/** All roles of the claim of a trigger, in text that hides them behind commas and other events. */
class TakingPartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      President Omar Diallo will travel to Mali. The trip will continue with a visit to Chad. | visit | recipient=Chad; actor=Omar Diallo
      President Omar Diallo will travel to Mali. The trip will end with a meeting with Ana Ruiz. | meeting | recipient=Ana Ruiz; actor=Omar Diallo
      The raid on Mali ended with a visit by Ana Ruiz to Chad. | ended with a visit | actor=Ana Ruiz; recipient=Chad
      The delegation will include the ministers of defence, Karim Bensalah, and Foreign Ministers, Ana Ruiz. | include | organisation=delegation; member=Karim Bensalah; member=Ana Ruiz
      The delegation includes two ministers, Karim Bensalah and Ana Ruiz. | includes | organisation=delegation; member=two ministers
      Ana Ruiz won after the resignation of her predecessor and ally, Omar Diallo. | resignation | person=Omar Diallo
      France and Italy cooperated in Asia on border control. | cooperated | actor=France; actor=Italy; topic=border control
      Norway sent weapons due to the war. | sent | actor=Norway; item=weapons
      He met the powerful former head of the National Guard, Karim Bensalah. | former head | person=Karim Bensalah; office=former head; organisation=National Guard
      Ana Ruiz is the chair of the House Oversight and Reform Committee. | chair | person=Ana Ruiz; office=chair; organisation=Oversight and Reform Committee
      Omar Diallo announced his resignation in May. | announced his resignation | person=Omar Diallo
      Ana Ruiz ran for the Green Party in Lima. | ran for | person=Ana Ruiz; organisation=Green Party
      She was among the senators who voted against the treaty. | voted against | actor=senators
      Pro-government candidates, often backed by Chad, ousted Omar Diallo. | ousted | person=Omar Diallo; actor=Pro-government candidates
      The army used precision airstrikes against the rebels. | airstrikes | recipient=rebels
      Several people rallied at Freedom Plaza against the law. | rallied | actor=people; topic=the law
      Brazil and Colombia have shared intelligence on mining. | shared intelligence | actor=Brazil; actor=Colombia; topic=mining
      Dozens were killed in Lima. | killed | recipient=Dozens
      Thousands marched in Lima over prices. | marched | actor=Thousands; topic=prices
      “The rule is void,” reads Judge Ruiz's opinion. | Judge | person=Ruiz; office=Judge
      The rebels were blamed for the death of three officers. | death | recipient=officers
      Clashes with protesters broke out in Lima. | Clashes | recipient=protesters
      On Friday the police reported clashes with counter-protesters. | clashes | recipient=counter-protesters
      President Luis Vega praised his own cousin, Ana Ruiz. | cousin | person=Ana Ruiz; relative=Luis Vega; kin=cousin
      The council voted 40-12 to approve the treaty. | voted | actor=council; topic=the treaty
      Ana Ruiz, who until now ran the lottery fund Hope will be in charge of pensions. | in charge | person=Ana Ruiz; office=pensions
      """)
  void tells(String text, String trigger, String roles) {
    Reading reading = Reader.load().read(Article.of("test", text));
    assertThat(reading.claims())
        .filteredOn(claim -> reading.article().quote(claim.trigger()).equals(trigger))
        .extracting(claim -> roles(reading, claim))
        .contains(roles);
  }

  private static String roles(Reading reading, Claim claim) {
    return claim.roles().stream()
        .map(role -> role.name() + "=" + who(reading, role))
        .collect(Collectors.joining("; "));
  }

  private static String who(Reading reading, Role role) {
    boolean known = role.entity() != null && !role.entity().name().equals("ministers");
    return known ? role.entity().name() : reading.article().quote(role.span());
  }
}
