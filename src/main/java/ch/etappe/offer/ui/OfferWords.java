package ch.etappe.offer.ui;

import ch.etappe.i18n.LanguageNames;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.CostTerms;
import ch.etappe.offer.LiteracyStream;
import ch.etappe.offer.OfferContact;
import ch.etappe.offer.OfferFit;
import ch.etappe.organisation.RegionId;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.uikit.Wording;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of an offer as people read them; blank where there is none. */
final class OfferWords implements Serializable {

    private final Wording words;
    private final Locale reader;
    private final Map<RegionId, String> regions = new HashMap<>();

    OfferWords(Wording words, Locale reader, List<RegionSummary> all) {
        this.words = words;
        this.reader = reader;
        all.forEach(region -> regions.put(region.id(), region.name()));
    }

    static String key(ProcessArea area) {
        return "offer.area." + coded(area);
    }

    static String key(PriceUnit unit) {
        return "offer.price.unit." + coded(unit);
    }

    static String key(CostFields.Approval approval) {
        return "offer.approval." + coded(approval);
    }

    private static String coded(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    String level(@Nullable CefrLevel level) {
        return level == null ? "" : level == CefrLevel.ALPHA ? words.of("offer.level.alpha") : level.name();
    }

    /** {@code A1 bis A2}. */
    String levels(OfferFit fit) {
        String from = level(fit.entryLevel());
        String to = level(fit.targetLevel());
        if (from.isEmpty() && to.isEmpty()) {
            return words.of("offer.level.any");
        }
        return from.isEmpty()
                ? words.of("offer.level.to", to)
                : to.isEmpty() ? words.of("offer.level.from", from) : words.of("offer.level.from-to", from, to);
    }

    String stream(@Nullable LiteracyStream stream) {
        return words.of(stream == null ? "offer.stream.both" : stream.key());
    }

    /** {@code 16 bis 25 Jahre}. */
    String ages(OfferFit fit) {
        Integer from = fit.minAge();
        Integer to = fit.maxAge();
        if (from != null && to != null) {
            return words.of("offer.ages.from-to", from, to);
        }
        return from != null
                ? words.of("offer.ages.from", from)
                : to != null ? words.of("offer.ages.to", to) : words.of("offer.ages.all");
    }

    String groups(List<TargetGroup> groups) {
        return groups.isEmpty()
                ? words.of("offer.groups.all")
                : groups.stream().map(group -> words.of(group.key())).collect(Collectors.joining(", "));
    }

    String regions(List<RegionId> own) {
        return own.isEmpty()
                ? words.of("offer.regions.all")
                : own.stream()
                        .map(region -> regions.getOrDefault(region, ""))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    String teaching(List<String> tags) {
        return tags.stream().map(tag -> LanguageNames.of(tag, reader)).collect(Collectors.joining(", "));
    }

    String approval(CostTerms costs) {
        return words.of(key(CostFields.Approval.of(costs.needsApproval(), costs.needsCanton())));
    }

    String price(CostTerms costs) {
        return PriceWords.of(costs.price(), words);
    }

    String contact(OfferContact contact) {
        return Stream.of(contact.name(), contact.phone(), contact.mail())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    String yesNo(boolean answer) {
        return words.of(answer ? "offer.yes" : "offer.no");
    }
}
