package ch.etappe.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cards drawn without putting back: after each whole deck the shares are exact, also in a small set. */
final class Deck<T> {

    private final Chance chance;
    private final List<T> cards = new ArrayList<>();
    private int next;

    Deck(Chance chance) {
        this.chance = chance;
    }

    Deck<T> with(int times, T card) {
        cards.addAll(Collections.nCopies(times, card));
        next = cards.size();
        return this;
    }

    T draw() {
        if (next >= cards.size()) {
            Collections.shuffle(cards, chance.random());
            next = 0;
        }
        return cards.get(next++);
    }
}
