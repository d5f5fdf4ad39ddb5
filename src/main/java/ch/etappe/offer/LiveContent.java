package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.organisation.RegionId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns of an offer that hold what is online; every reader of the catalogue reads them. */
@Embeddable
class LiveContent {

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable LocalizedText description;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable LocalizedText outcome;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable LocalizedText audience;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable LocalizedText documents;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable LocalizedText certificate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OfferCategory category;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProcessArea area;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CefrLevel entryLevel;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CefrLevel targetLevel;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable LiteracyStream literacyStream;

    private @Nullable Integer minAge;

    private @Nullable Integer maxAge;

    private @Nullable String targetGroups;

    @ElementCollection
    @CollectionTable(name = "offer_region", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "region_id")
    private Set<UUID> regions = new HashSet<>();

    private boolean childcare;

    private String teachingLanguages;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PriceUnit priceUnit;

    private long participantShare;

    private long publicShare;

    private boolean needsCostApproval;

    private boolean needsCantonalApproval;

    private String contactName;

    private String contactPhone;

    private String contactMail;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LiveContent() {}

    @SuppressWarnings("NullAway.Init") // taken in at once
    LiveContent(OfferContent content) {
        take(content);
    }

    final void take(OfferContent content) {
        OfferTexts texts = content.texts();
        title = texts.title();
        description = texts.description();
        outcome = texts.outcome();
        audience = texts.audience();
        documents = texts.documents();
        certificate = texts.certificate();
        category = content.category();
        area = content.area();
        take(content.fit());
        childcare = content.childcare();
        teachingLanguages = OfferCodes.write(content.teaching());
        take(content.costs());
        contactName = content.contact().name();
        contactPhone = content.contact().phone();
        contactMail = content.contact().mail();
    }

    private void take(OfferFit fit) {
        entryLevel = fit.entryLevel();
        targetLevel = fit.targetLevel();
        literacyStream = fit.stream();
        minAge = fit.minAge();
        maxAge = fit.maxAge();
        targetGroups = fit.groups().isEmpty() ? null : OfferCodes.write(fit.groups());
        Set<UUID> wanted = new HashSet<>();
        fit.regions().forEach(region -> wanted.add(region.id()));
        regions.retainAll(wanted);
        regions.addAll(wanted);
    }

    private void take(CostTerms costs) {
        priceUnit = costs.price().unit();
        participantShare = costs.price().participantShare().rappen();
        publicShare = costs.price().publicShare().rappen();
        needsCostApproval = costs.needsApproval();
        needsCantonalApproval = costs.needsCanton();
    }

    OfferContent value() {
        return new OfferContent(
                new OfferTexts(title, description, outcome, audience, documents, certificate),
                category,
                area,
                new OfferFit(
                        entryLevel,
                        targetLevel,
                        literacyStream,
                        minAge,
                        maxAge,
                        OfferCodes.groups(targetGroups),
                        regions.stream().map(RegionId::new).toList()),
                childcare,
                OfferCodes.read(teachingLanguages),
                new CostTerms(
                        new Price(priceUnit, new Chf(participantShare), new Chf(publicShare)),
                        needsCostApproval,
                        needsCantonalApproval),
                new OfferContact(contactName, contactPhone, contactMail));
    }
}
