package ch.etappe.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the answers are made of: objects of HSDS 3.0 (Open Referral) with the fields that the portal has something to say
 * about. What is null is left out; lists are null in the forms that have one-to-one fields only.
 */
final class Hsds {

    static final String VERSION = "3.0";

    private Hsds() {}

    /** Where to go from the root. */
    record About(String version, String profile, String openapiUrl) {}

    /** @param size how many there are on this page */
    record Page(
            long totalItems,
            long totalPages,
            int pageNumber,
            int size,
            boolean firstPage,
            boolean lastPage,
            boolean empty,
            List<?> contents) {

        static Page of(Asked asked, long total, List<?> contents) {
            long pages = Math.ceilDiv(total, asked.perPage());
            return new Page(
                    total,
                    pages,
                    asked.page(),
                    contents.size(),
                    asked.page() == 1,
                    asked.page() >= pages,
                    contents.isEmpty(),
                    contents);
        }
    }

    /** All that {@code minimal} wants. */
    record Minimal(UUID id, Instant modifiedDate) {}

    record Organization(
            UUID id,
            String name,
            String description,
            @Nullable List<Phone> phones,
            @Nullable List<Location> locations,
            @Nullable List<?> services) {}

    /** What an organization says of its service where nobody asks for more. */
    record ServiceName(UUID id, UUID organizationId, String name, String status, Instant lastModified) {}

    record Service(
            UUID id,
            UUID organizationId,
            String name,
            @Nullable String alternateName,
            String description,
            @Nullable String email,
            String status,
            String applicationProcess,
            String feesDescription,
            @Nullable String eligibilityDescription,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            @Nullable LocalDate assuredDate,
            Instant lastModified,
            Organization organization,
            @Nullable List<Phone> phones,
            @Nullable List<Spoken> languages,
            @Nullable List<RequiredDocument> requiredDocuments,
            @Nullable List<CostOption> costOptions,
            @Nullable List<ServiceAtLocation> serviceAtLocations,
            @Nullable List<Attribute> attributes) {}

    record CostOption(UUID id, UUID serviceId, String option, String currency, BigDecimal amount) {}

    record ServiceAtLocation(
            UUID id,
            UUID serviceId,
            UUID locationId,
            @Nullable String description,
            Location location,
            @Nullable Service service,
            @Nullable List<Schedule> schedules,
            @Nullable List<Attribute> attributes) {}

    record Location(
            UUID id,
            String locationType,
            UUID organizationId,
            String name,
            @Nullable String transportation,
            @Nullable List<Address> addresses,
            @Nullable List<Accessibility> accessibility) {}

    record Address(
            UUID id,
            UUID locationId,
            @JsonProperty("address_1") String street,
            String city,
            String stateProvince,
            String postalCode,
            String country,
            String addressType) {}

    record Accessibility(UUID id, UUID locationId, String description) {}

    /** @param timezone hours that its times are ahead of UTC on the first day */
    record Schedule(
            UUID id,
            UUID serviceId,
            UUID locationId,
            UUID serviceAtLocationId,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate dtstart,
            int timezone,
            LocalDate until,
            String wkst,
            String freq,
            int interval,
            String byday,
            String description,
            String opensAt,
            String closesAt) {}

    record Phone(
            UUID id,
            @Nullable UUID organizationId,
            @Nullable UUID serviceId,
            String number) {}

    /** A language in which a service is given. */
    record Spoken(UUID id, UUID serviceId, String name, String code) {}

    record RequiredDocument(UUID id, UUID serviceId, String document) {}

    record Attribute(
            UUID id,
            UUID linkId,
            UUID taxonomyTermId,
            String linkType,
            String linkEntity,
            @Nullable String value,
            Term taxonomyTerm) {}

    record Taxonomy(UUID id, String name, String description, String version) {}

    record Term(
            UUID id,
            String code,
            String name,
            String description,
            String taxonomy,
            @Nullable Taxonomy taxonomyDetail,
            String language,
            UUID taxonomyId) {}
}
