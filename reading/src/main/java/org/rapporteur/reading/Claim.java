package org.rapporteur.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event or relation that a text says happened, holds, is planned or is denied. All spans are of
 * the text of the article it was read from, in UTF-16 units.
 *
 * @param id content hash of article, type, trigger span and role spans, {@code clm-…}
 * @param article id of the article it was read from
 * @param type what kind of event or relation
 * @param mode the type's mode, if one fits
 * @param context PLOVER contexts such as {@code military}
 * @param sentence the sentence that holds the trigger
 * @param trigger the shortest words that name the event or relation
 * @param roles participants, in the frame's order
 * @param quantity how many or how much of the item
 * @param killed how many were killed
 * @param injured how many were injured
 * @param when time of the event
 * @param where place of the event
 * @param history a comparison with the past
 * @param stance what the words commit to
 * @param stanceCue the words that set a stance other than asserted
 * @param attribution chain of sources, nearest to the reader first
 * @param confidence probability that a careful reader would enter this claim, 0 to 1
 * @param frame the frame and rule that found it
 */
public record Claim(
    String id,
    String article,
    ClaimType type,
    @Nullable String mode,
    List<String> context,
    Span sentence,
    Span trigger,
    List<Role> roles,
    @Nullable Quantity quantity,
    @Nullable Quantity killed,
    @Nullable Quantity injured,
    @Nullable When when,
    @Nullable Where where,
    @Nullable History history,
    Stance stance,
    @Nullable Span stanceCue,
    List<Attribution> attribution,
    double confidence,
    String frame) {

  public Claim {
    context = List.copyOf(context);
    roles = List.copyOf(roles);
    attribution = List.copyOf(attribution);
  }

  /** This claim with these participants, and so with another id. */
  public Claim withRoles(List<Role> others) {
    return new Claim(
        idOf(article, type, trigger, others),
        article,
        type,
        mode,
        context,
        sentence,
        trigger,
        others,
        quantity,
        killed,
        injured,
        when,
        where,
        history,
        stance,
        stanceCue,
        attribution,
        confidence,
        frame);
  }

  /** The id of a claim of this article, type, trigger and role spans. */
  public static String idOf(String article, ClaimType type, Span trigger, List<Role> roles) {
    StringBuilder content = new StringBuilder(type.name());
    content.append(' ').append(trigger.begin()).append('-').append(trigger.end());
    for (Role role : roles) {
      content.append(' ').append(role.name()).append(':');
      content.append(role.span().begin()).append('-').append(role.span().end());
    }
    return ContentId.of("clm", article, content.toString());
  }
}
