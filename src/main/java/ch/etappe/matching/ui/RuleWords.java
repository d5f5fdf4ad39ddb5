package ch.etappe.matching.ui;

import ch.etappe.i18n.Texts;
import ch.etappe.matching.MatchRuleEntry;
import ch.etappe.offer.OfferCategory;
import ch.etappe.organisation.DatedEntry;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Rules of matching in words. */
@Service
class RuleWords {

    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    String name(OfferCategory category) {
        return words().of(category.key());
    }

    DatedEntry dated(MatchRuleEntry entry) {
        return new DatedEntry(
                entry.id(), entry.from(), rule(entry), entry.reason(), entry.setBy(), entry.setAt(), entry.withdrawn());
    }

    /** All that it asks, or that it asks nothing. */
    String rule(MatchRuleEntry entry) {
        Wording words = words();
        List<String> parts = new ArrayList<>();
        Integer from = entry.fromAge();
        Integer to = entry.toAge();
        if (from != null && to != null) {
            parts.add(words.of("matching.rule.ages", from, to));
        } else if (from != null) {
            parts.add(words.of("matching.rule.from-age", from));
        } else if (to != null) {
            parts.add(words.of("matching.rule.to-age", to));
        }
        entry.groups().stream().sorted().forEach(group -> parts.add(words.of(group.key())));
        if (entry.intensive()) {
            parts.add(words.of("matching.rule.intensive"));
        }
        if (entry.occupation()) {
            parts.add(words.of("matching.rule.occupation"));
        }
        return parts.isEmpty() ? words.of("matching.rule.none") : String.join(" · ", parts);
    }

    private Wording words() {
        return Wording.of(texts, UI.getCurrentOrThrow().getLocale());
    }
}
