/** Which claims of different articles agree, repeat, contradict, revise or fulfil each other. */
@NullMarked
package org.rapporteur.ledger.link;

import org.jspecify.annotations.NullMarked;
