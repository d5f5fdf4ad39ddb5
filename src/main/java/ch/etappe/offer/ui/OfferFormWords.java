package ch.etappe.offer.ui;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.LiteracyStream;
import ch.etappe.offer.OfferCategory;
import ch.etappe.organisation.RegionId;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the parts of the form are called and shown where two versions of it stand side by side. */
final class OfferFormWords implements Serializable {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("minAge", "offer.ages.least"),
            Map.entry("maxAge", "offer.ages.most"),
            Map.entry("unit", "offer.price.unit"),
            Map.entry("participantShare", "offer.price.participant"),
            Map.entry("publicShare", "offer.price.public"),
            Map.entry("needsApproval", "offer.field.approval"),
            Map.entry("needsCanton", "offer.approval.canton"),
            Map.entry("contactName", "offer.contact.name"),
            Map.entry("contactPhone", "offer.contact.phone"),
            Map.entry("contactMail", "offer.contact.mail"));

    private final OfferWords words;

    OfferFormWords(OfferWords words) {
        this.words = words;
    }

    /** @param part name of a component of {@link ch.etappe.offer.OfferForm} */
    String label(String part) {
        String own = LABELS.get(part);
        return words.of(
                own != null
                        ? own
                        : "offer.field." + part.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case OfferCategory category -> words.of(category.key());
            case ProcessArea area -> words.of(OfferWords.key(area));
            case PriceUnit unit -> words.of(OfferWords.key(unit));
            case CefrLevel level -> words.level(level);
            case LiteracyStream stream -> words.stream(stream);
            case Boolean answer -> words.yesNo(answer);
            case List<?> many -> many.stream().map(this::one).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private String one(Object value) {
        return switch (value) {
            case TargetGroup group -> words.of(group.key());
            case RegionId region -> words.regions(List.of(region));
            default -> words.teaching(List.of(value.toString()));
        };
    }
}
