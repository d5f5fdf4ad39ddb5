package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.RegionId;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its provider types it, in German.
 *
 * @param participantShare francs a unit as typed; blank for nothing
 * @param publicShare francs a unit as typed; blank for nothing
 */
public record OfferForm(
        String title,
        @Nullable OfferCategory category,
        @Nullable ProcessArea area,
        String description,
        String outcome,
        String audience,
        @Nullable CefrLevel entryLevel,
        @Nullable CefrLevel targetLevel,
        @Nullable LiteracyStream stream,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        List<TargetGroup> groups,
        List<RegionId> regions,
        List<String> teaching,
        boolean childcare,
        String certificate,
        String documents,
        PriceUnit unit,
        String participantShare,
        String publicShare,
        boolean needsApproval,
        boolean needsCanton,
        String contactName,
        String contactPhone,
        String contactMail)
        implements Serializable {

    public OfferForm {
        title = title.strip();
        description = description.strip();
        outcome = outcome.strip();
        audience = audience.strip();
        certificate = certificate.strip();
        documents = documents.strip();
        groups = new OfferFit(null, null, null, null, null, groups, regions).groups();
        regions = new OfferFit(null, null, null, null, null, groups, regions).regions();
        needsCanton = needsApproval && needsCanton;
        contactName = contactName.strip();
        contactPhone = contactPhone.strip();
        contactMail = contactMail.strip();
    }

    /** Nothing is written yet. */
    public static OfferForm empty() {
        return new OfferForm(
                "",
                null,
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                OfferContent.GERMAN,
                false,
                "",
                "",
                PriceUnit.FREE,
                "",
                "",
                false,
                false,
                "",
                "",
                "");
    }

    static OfferForm of(OfferContent content) {
        OfferTexts texts = content.texts();
        OfferFit fit = content.fit();
        Price price = content.costs().price();
        return new OfferForm(
                texts.title().german(),
                content.category(),
                content.area(),
                german(texts.description()),
                german(texts.outcome()),
                german(texts.audience()),
                fit.entryLevel(),
                fit.targetLevel(),
                fit.stream(),
                fit.minAge(),
                fit.maxAge(),
                fit.groups(),
                fit.regions(),
                content.teaching(),
                content.childcare(),
                german(texts.certificate()),
                german(texts.documents()),
                price.unit(),
                price.unit() == PriceUnit.FREE ? "" : price.participantShare().formatted(),
                price.unit() == PriceUnit.FREE ? "" : price.publicShare().formatted(),
                content.costs().needsApproval(),
                content.costs().needsCanton(),
                content.contact().name(),
                content.contact().phone(),
                content.contact().mail());
    }

    /** What is wrong with it; a draft may lack a lot, but what it has must be possible. */
    public List<Problem> problems() {
        return OfferProblems.of(this);
    }

    /** @return as content with the translations that the texts have; empty where {@link #problems()} has some */
    Optional<OfferContent> content(@Nullable OfferContent before) {
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        OfferTexts texts = new OfferTexts(
                LocalizedText.german(title),
                text(description),
                text(outcome),
                text(audience),
                text(documents),
                text(certificate));
        return Optional.of(new OfferContent(
                before == null ? texts : texts.withTranslationsOf(before.texts()),
                Objects.requireNonNull(category),
                Objects.requireNonNull(area),
                new OfferFit(entryLevel, targetLevel, stream, minAge, maxAge, groups, regions),
                childcare,
                teaching,
                new CostTerms(price(), needsApproval, needsCanton),
                new OfferContact(contactName, contactPhone, contactMail)));
    }

    private Price price() {
        return unit == PriceUnit.FREE ? Price.FREE : new Price(unit, amount(participantShare), amount(publicShare));
    }

    private static Chf amount(String typed) {
        return typed.isBlank() ? Chf.ZERO : Chf.parse(typed);
    }

    private static @Nullable LocalizedText text(String german) {
        return german.isEmpty() ? null : LocalizedText.german(german);
    }

    private static String german(@Nullable LocalizedText text) {
        return text == null ? "" : text.german();
    }
}
