package ch.etappe.opendata;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.OfferCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One term of a {@link Classification}.
 *
 * @param code {@code language-alpha}; part of its id
 * @param nameKey null where the code is the name
 * @param condition on {@code open_service v}, for services that bear it
 */
record Term(Classification of, String code, @Nullable String nameKey, String condition) {

    static final Term CHILDCARE = own(Classification.FEATURE, "childcare", "v.childcare");
    static final Term COST_APPROVAL = own(Classification.FEATURE, "cost-approval", "v.needs_cost_approval");
    static final Term SEATS = figure("seats");
    static final Term AVAILABILITY = figure("availability");
    static final Term CONFIRMED_ON = figure("confirmed-on");
    static final Term TEXT_LANGUAGE = figure("text-language");

    static final List<Term> ALL = all();

    static Term of(OfferCategory category) {
        return new Term(
                Classification.CATEGORY, coded(category), category.key(), "v.category = '" + category.name() + "'");
    }

    static Term of(ProcessArea area) {
        return new Term(
                Classification.AREA, coded(area), "opendata.area." + coded(area), "v.area = '" + area.name() + "'");
    }

    static Term of(TargetGroup group) {
        return new Term(
                Classification.AUDIENCE,
                coded(group),
                group.key(),
                "exists (select 1 from offer o where o.id = v.service_id and (o.target_groups is null or find_in_set('"
                        + group.name() + "', o.target_groups)))");
    }

    static Term entry(CefrLevel level) {
        return level(Classification.ENTRY_LEVEL, "v.entry_level", level);
    }

    static Term target(CefrLevel level) {
        return level(Classification.TARGET_LEVEL, "v.target_level", level);
    }

    static Optional<Term> find(UUID id) {
        return ALL.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    UUID id() {
        return StableIds.of("term/" + of.code() + "/" + code);
    }

    /** What the term says, beyond its name; those of a list of values all say the same about theirs. */
    String descriptionKey() {
        return switch (of) {
            case FEATURE, FIGURE -> "opendata.term." + code + ".text";
            case CATEGORY, AREA, AUDIENCE, ENTRY_LEVEL, TARGET_LEVEL -> "opendata.taxonomy." + of.code() + ".term";
        };
    }

    private static Term level(Classification of, String column, CefrLevel level) {
        return new Term(
                of,
                coded(level),
                level == CefrLevel.ALPHA ? "offer.level.alpha" : null,
                column + " = '" + level.name() + "'");
    }

    private static Term figure(String code) {
        return own(Classification.FIGURE, code, Classification.FIGURE.anyOfIt());
    }

    private static Term own(Classification of, String code, String condition) {
        return new Term(of, code, "opendata.term." + code, condition);
    }

    private static String coded(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Term> all() {
        List<Term> terms = new ArrayList<>();
        for (OfferCategory category : OfferCategory.values()) {
            terms.add(of(category));
        }
        for (ProcessArea area : ProcessArea.values()) {
            terms.add(of(area));
        }
        for (TargetGroup group : TargetGroup.values()) {
            terms.add(of(group));
        }
        for (CefrLevel level : CefrLevel.values()) {
            terms.add(entry(level));
            terms.add(target(level));
        }
        terms.addAll(List.of(CHILDCARE, COST_APPROVAL, SEATS, AVAILABILITY, CONFIRMED_ON, TEXT_LANGUAGE));
        return List.copyOf(terms);
    }
}
