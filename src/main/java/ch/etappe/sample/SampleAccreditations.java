package ch.etappe.sample;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.sample.SampleProviders.Provider;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the canton stands with its providers: all are accredited, and in the sets that people look at the second one until
 * in twenty days, and one whose accreditation has ended has its offer suspended. There providers also have a profile,
 * people to ask, an agreement, and one a teacher.
 */
final class SampleAccreditations {

    private static final int LEFT = 20;
    private static final int OVER = 12;

    private final SampleWorld world;
    private final LocalizedTextColumn json = new LocalizedTextColumn();

    SampleAccreditations(SampleWorld world) {
        this.world = world;
    }

    /** After the offers, because one of them is suspended. */
    void write(List<Provider> providers) throws SQLException {
        LocalDate today = world.today();
        LocalDate since = today.minusYears(2).withDayOfYear(1);
        for (int i = 0; i < providers.size(); i++) {
            boolean ending = world.size().cast() && i == 1;
            accredit(providers.get(i).id(), since, ending ? today.plusDays(LEFT) : null, "AK-" + (110 + i));
        }
        if (world.size().cast() && providers.size() > 1) {
            profiles(providers);
            agreement(providers.getFirst().id());
            teacher(providers.getFirst().id());
            ended();
        }
    }

    private void profiles(List<Provider> providers) throws SQLException {
        try (PreparedStatement profile = world.connection().prepareStatement("""
                update provider set description = ?, legal_form = ?, web = ?, mail = ? where id = ?
                """)) {
            for (Provider provider : providers) {
                String host = host(provider.name());
                profile.setString(
                        1,
                        json.convertToDatabaseColumn(
                                new LocalizedText(
                                        Map.of(
                                                LocalizedText.SOURCE,
                                                "Bei uns lernen Menschen, die neu in der Schweiz sind. Wir sind ein kleines Team und nehmen uns Zeit.",
                                                "fr",
                                                "Chez nous apprennent des personnes nouvelles en Suisse. Nous sommes une petite équipe et prenons le temps.",
                                                "en",
                                                "People who are new in Switzerland learn with us. We are a small team and take our time."))));
                profile.setString(2, "Verein");
                profile.setString(3, "https://" + host);
                profile.setString(4, "info@" + host);
                profile.setObject(5, provider.id());
                profile.addBatch();
            }
            profile.executeBatch();
        }
        Provider first = providers.getFirst();
        contact(first.id(), "Anmeldungen", "S. Weidenmatt", "anmeldung@sprachfaehre-aare.example");
        contact(first.id(), "Rechnungen", "R. Kornfeld", "rechnung@sprachfaehre-aare.example");
        site(
                first.sites().getFirst().id(),
                new BigDecimal("47.35150"),
                new BigDecimal("7.90750"),
                "2. Stock links, Raum 4. Der Lift ist im Hof.");
    }

    private static String host(String name) {
        return name.toLowerCase(Locale.ROOT)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replaceAll("[^a-z]+", "-")
                + ".example";
    }

    private void contact(UUID provider, String function, String name, String mail) throws SQLException {
        insert(
                "insert into provider_contact (id, provider_id, name, function, phone, mail) values (?, ?, ?, ?, ?, ?)",
                world.ids().next(),
                provider,
                name,
                function,
                "000 000 00 00",
                mail);
    }

    private void site(UUID site, BigDecimal latitude, BigDecimal longitude, String directions) throws SQLException {
        insert(
                "update site set latitude = ?, longitude = ?, directions = ? where id = ?",
                latitude,
                longitude,
                directions,
                site);
    }

    private void agreement(UUID provider) throws SQLException {
        LocalDate from = world.today().withDayOfYear(1);
        insert(
                """
                insert into service_agreement (id, provider_id, valid_from, valid_to, seats, volume, amount, reference,
                                               entered_by, entered_at)
                select ?, ?, ?, ?, 140, '12 Kurse zu 80 Lektionen', 38400000, ?, id, ? from user_account where login = 'canton'
                """,
                world.ids().next(),
                provider,
                from,
                from.plusYears(1).minusDays(1),
                "Leistungsvereinbarung " + from.getYear() + ", Ziffer 3",
                opened());
    }

    private void teacher(UUID provider) throws SQLException {
        UUID id = world.ids().next();
        insert(
                "insert into user_account (id, login, display_name, created_at) values (?, 'teacher', 'T. Moosmatt', ?)",
                id,
                opened());
        insert("""
                insert into role_assignment (id, user_id, role, provider_id, provider_function, valid_from)
                values (?, ?, 'PROVIDER', ?, 'TEACHER', ?)
                """, world.ids().next(), id, provider, opened());
        new SampleClasses(world).taughtBy(id, provider);
    }

    /** A provider whose offer is suspended since its accreditation ended; nobody has a seat there. */
    private void ended() throws SQLException {
        UUID provider = world.ids().next();
        UUID offer = world.ids().next();
        LocalDate last = world.today().minusDays(OVER);
        insert(
                "insert into provider (id, name, contact, phone) values (?, 'Lernbrücke Thal', 'Sekretariat', '000 000 00 00')",
                provider);
        insert("""
                insert into site (id, provider_id, name, street, postcode, town, wheelchair_access)
                values (?, ?, 'Standort Balsthal', 'Mühlemattweg 44', '4710', 'Balsthal', 'PARTLY')
                """, world.ids().next(), provider);
        accredit(provider, last.minusYears(2), last, "AK-097");
        String title = json.convertToDatabaseColumn(new LocalizedText(Map.of(
                LocalizedText.SOURCE,
                "Deutsch am Nachmittag",
                "fr",
                "Allemand l’après-midi",
                "en",
                "German in the afternoon")));
        insert("""
                insert into offer (id, provider_id, category, area, title, description, childcare, state, submitted_at,
                                   published_at, needs_cost_approval)
                values (?, ?, 'LANGUAGE_EVENING', 'LANGUAGE_EDU', ?, ?, false, 'SUSPENDED', ?, ?, false)
                """, offer, provider, title, title, opened(), opened());
        insert(
                "insert into offer_suspension (id, offer_id, suspended_at) values (?, ?, ?)",
                world.ids().next(),
                offer,
                last.plusDays(1).atTime(0, 10));
    }

    private void accredit(UUID provider, LocalDate from, @Nullable LocalDate to, String reference) throws SQLException {
        insert(
                """
                insert into accreditation (id, provider_id, valid_from, valid_to, reference, decided_by, decided_at)
                select ?, ?, ?, ?, ?, (select id from user_account where login = 'canton' and ?), ?
                """,
                world.ids().next(),
                provider,
                from,
                to,
                reference,
                world.size().cast(),
                opened());
    }

    private void insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement row = world.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }

    private LocalDateTime opened() {
        return SampleWorld.opened(world.today());
    }
}
