package ch.etappe.sample;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleProviders.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Offers of the providers, after the prepared ones of {@code sample/offers.json}. */
final class SampleOffers {

    /** A prepared offer with its usual timetable; {@code weight} says how many runs it gets beside the others. */
    record Prepared(
            String code,
            String category,
            ProcessArea area,
            @Nullable CefrLevel entryLevel,
            @Nullable CefrLevel targetLevel,
            boolean childcare,
            int weight,
            int lessonsPerWeek,
            String weekdays,
            LocalTime startsAt,
            LocalTime endsAt,
            int weeks,
            int capacity,
            Map<String, String> title,
            Map<String, String> description) {}

    record Offer(UUID id, Prepared like, Provider provider, String state) {

        boolean isPublished() {
            return state.equals("PUBLISHED");
        }
    }

    private static final int LARGE_CATALOGUE = 20;

    private final SampleWorld world;
    private final Chance chance;
    private final LocalizedTextColumn json = new LocalizedTextColumn();
    private final List<Prepared> prepared;

    SampleOffers(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("offers");
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/sample/offers.json"))) {
            this.prepared = List.of(JsonMapper.builder().build().readValue(file, Prepared[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Offer> write(List<Provider> providers) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < world.size().offers(); i++) {
            Prepared like = prepared.get(i % prepared.size());
            List<Provider> able = providers.stream()
                    .filter(provider -> provider.offers().contains(like.area()))
                    .toList();
            Offer offer = new Offer(
                    world.ids().next(),
                    like,
                    able.get(i / prepared.size() % able.size()),
                    state(world.size().offers() - i));
            write(offer, i);
            offers.add(offer);
        }
        return offers;
    }

    /** The last ones of the list show every other state; a small catalogue shows the two that wait for somebody. */
    private String state(int fromEnd) {
        if (world.size().offers() < LARGE_CATALOGUE) {
            return fromEnd == 1 ? "DRAFT" : fromEnd == 2 ? "SUBMITTED" : "PUBLISHED";
        }
        return switch (fromEnd) {
            case 1 -> "DRAFT";
            case 2, 3, 4 -> "SUBMITTED";
            case 5 -> "RETURNED";
            case 6 -> "SUSPENDED";
            case 7 -> "ARCHIVED";
            default -> "PUBLISHED";
        };
    }

    private void write(Offer offer, int number) {
        String state = offer.state();
        LocalDate submitted =
                world.today().minusDays(state.equals("SUBMITTED") ? chance.between(1, 9) : chance.between(60, 400));
        boolean wasPublished = List.of("PUBLISHED", "SUSPENDED", "ARCHIVED").contains(state);
        LocalDateTime publishedAt = wasPublished ? SampleWorld.utc(submitted.plusDays(chance.between(1, 8))) : null;
        Prepared like = offer.like();
        SamplePrice price = SamplePrice.of(like.category());
        SampleOfferContent said = SampleOfferContent.of(like);
        world.tables()
                .offer
                .row(
                        offer.id(),
                        offer.provider().id(),
                        like.category(),
                        like.area(),
                        json.convertToDatabaseColumn(new LocalizedText(like.title())),
                        json.convertToDatabaseColumn(new LocalizedText(like.description())),
                        like.entryLevel(),
                        like.targetLevel(),
                        like.childcare(),
                        state,
                        state.equals("DRAFT") ? null : SampleWorld.utc(submitted),
                        publishedAt,
                        state.equals("RETURNED") ? "Bitte die Kurszeiten und das Mindestalter ergänzen." : null,
                        price.unit(),
                        price.participant(),
                        price.publicShare(),
                        price.approval(),
                        price.cantonal(),
                        SampleOfferContent.json(said.outcome()),
                        SampleOfferContent.json(said.audience()),
                        SampleOfferContent.json(said.certificate()),
                        SampleOfferContent.json(said.documents()),
                        said.fromAge(),
                        "Sekretariat",
                        "000 000 00 00",
                        SampleOfferContent.confirmed(world, number, publishedAt));
    }
}
