package ch.etappe.plan.ui;

import ch.etappe.organisation.DatedEntry;
import ch.etappe.plan.TemplateEntry;
import ch.etappe.plan.TemplateVariant;
import ch.etappe.uikit.Wording;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What is suggested with prepared goals, and for whom, in words. */
@Service
class TemplateWords {

    private final PlanWords words;

    TemplateWords(PlanWords words) {
        this.words = words;
    }

    String variant(TemplateVariant variant) {
        Wording all = words.all();
        List<String> parts = new ArrayList<>();
        if (variant.group() != null) {
            parts.add(all.of(variant.group().key()));
        }
        if (variant.potential() != null) {
            parts.add(all.of(variant.potential().key()));
        }
        return parts.isEmpty() ? all.of("plan.templates.for-all") : String.join(" · ", parts);
    }

    String suggestion(TemplateEntry entry) {
        Wording all = words.all();
        if (!entry.offered()) {
            return all.of("plan.templates.nothing");
        }
        return entry.target() == null
                ? all.of("plan.templates.line", entry.indicator(), entry.months())
                : all.of("plan.templates.line-target", entry.indicator(), entry.target(), entry.months());
    }

    DatedEntry dated(TemplateEntry entry) {
        return new DatedEntry(
                entry.id(),
                entry.from(),
                suggestion(entry),
                entry.reason(),
                entry.setBy(),
                entry.setAt(),
                entry.withdrawn());
    }
}
