package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.mention.Mentions;

/**
 * Completes who takes or leaves which office: "Prime Minister Hadad resigned" leaves the office
 * that stands beside the name, "elected president of Chad" names the body in the office.
 */
final class OfficeOf {

  private final List<Claim> titles;
  private final Mentions mentions;

  OfficeOf(List<Claim> titles, Mentions mentions) {
    this.titles = titles;
    this.mentions = mentions;
  }

  List<Role> completed(ClaimType type, int sentence, List<Role> roles) {
    if (type != ClaimType.APPOINT) {
      return roles;
    }
    List<Role> all = new ArrayList<>(roles);
    Role office = role(all, "office");
    if (office == null) {
      Role person = role(all, "person");
      Claim title = person == null ? null : titleOf(person);
      if (title != null) {
        title.roles().stream().filter(r -> !r.name().equals("person")).forEach(all::add);
      }
    } else if (role(all, "organisation") == null) {
      addBody(sentence, office, all);
    }
    return all;
  }

  private void addBody(int sentence, Role office, List<Role> out) {
    for (Mention mention : mentions.in(sentence)) {
      boolean body =
          mention.type() == EntityType.STATE || mention.type() == EntityType.ORGANISATION;
      if (body
          && mention.kind() == Mention.Kind.NAME
          && office.span().contains(mention.span())
          && !mention.entities().isEmpty()) {
        out.add(
            new Role("organisation", mention.span(), mention.entities().get(0), "office.inside"));
        return;
      }
    }
  }

  private @Nullable Claim titleOf(Role person) {
    for (Claim title : titles) {
      Role holder = role(title.roles(), "person");
      if (title.type() == ClaimType.OFFICE
          && holder != null
          && holder.span().overlaps(person.span())) {
        return title;
      }
    }
    return null;
  }

  private static @Nullable Role role(List<Role> roles, String name) {
    for (Role role : roles) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    return null;
  }
}
