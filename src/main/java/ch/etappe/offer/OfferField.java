package ch.etappe.offer;

import ch.etappe.kernel.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of an offer is compared, and what the canton can comment on. The names are stored and are message keys; rename
 * only with a migration.
 */
public enum OfferField {
    TITLE(content -> german(content.texts().title())),
    CATEGORY(OfferContent::category),
    AREA(OfferContent::area),
    DESCRIPTION(content -> german(content.texts().description())),
    OUTCOME(content -> german(content.texts().outcome())),
    AUDIENCE(content -> german(content.texts().audience())),
    ENTRY_LEVEL(content -> content.fit().entryLevel()),
    TARGET_LEVEL(content -> content.fit().targetLevel()),
    STREAM(content -> content.fit().stream()),
    AGES(content -> Arrays.asList(content.fit().minAge(), content.fit().maxAge())),
    GROUPS(content -> content.fit().groups()),
    REGIONS(content -> content.fit().regions()),
    TEACHING(OfferContent::teaching),
    CHILDCARE(OfferContent::childcare),
    CERTIFICATE(content -> german(content.texts().certificate())),
    DOCUMENTS(content -> german(content.texts().documents())),
    PRICE(content -> content.costs().price()),
    APPROVAL(content ->
            Arrays.asList(content.costs().needsApproval(), content.costs().needsCanton())),
    CONTACT(OfferContent::contact);

    private final Function<OfferContent, @Nullable Object> value;

    OfferField(Function<OfferContent, @Nullable Object> value) {
        this.value = value;
    }

    /** The fields that the canton has to look at before a change of them goes online, of which the two differ. */
    static List<OfferField> materialChanges(OfferContent before, OfferContent after) {
        return Arrays.stream(values())
                .filter(OfferField::isMaterial)
                .filter(field -> !Objects.equals(field.value.apply(before), field.value.apply(after)))
                .toList();
    }

    /** Everything but whom to ask; translations of a text are no change of it. */
    public boolean isMaterial() {
        return this != CONTACT;
    }

    public String key() {
        return "offer.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String german(@Nullable LocalizedText text) {
        return text == null ? "" : text.german();
    }
}
