package org.rapporteur.reading.claim;

import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.place.PlaceFinder;
import org.rapporteur.reading.quantity.Quantities;
import org.rapporteur.reading.speech.Speech;
import org.rapporteur.reading.speech.StanceJudge;
import org.rapporteur.reading.time.Histories;
import org.rapporteur.reading.time.Times;

/**
 * What the earlier stages found in one article.
 *
 * @param document sentences with their trees
 * @param mentions what is named and described
 * @param speech who says what
 * @param times times the text tells
 * @param quantities numbers the text tells, with what they count
 * @param places finder of where events happen
 * @param histories comparisons with the past
 * @param stance judge of how far the text commits
 */
public record Evidence(
    Document document,
    Mentions mentions,
    Speech speech,
    Times times,
    Quantities quantities,
    StanceJudge stance,
    PlaceFinder places,
    Histories histories) {}
