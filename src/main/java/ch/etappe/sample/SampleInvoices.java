package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Invoices of the last three months, by lesson from what was attended and by month: the oldest are accepted and booked,
 * the newer ones stand where invoices stand, and other months are still to be charged. A few dozen of the known canton.
 */
final class SampleInvoices {

    private static final int MOST = 24;

    /** Those whose lead can look at them first. */
    private static final String PAIRS = """
            select b.provider_id, b.region_id, min(p.user_id) as writer,
                   (select min(l.user_id) from role_assignment l
                    where l.region_id = b.region_id and l.role = 'REGION_LEAD') as lead_id
            from billable_approval b
                     join role_assignment p on p.provider_id = b.provider_id and p.role = 'PROVIDER'
            where b.price_unit in ('LESSON', 'MONTH')
            group by b.provider_id, b.region_id
            order by lead_id is null, count(distinct b.approval_id) desc, b.provider_id, b.region_id limit ?
            """;

    private static final String UNITS = """
            select b.approval_id, b.enrolment_id, b.dossier_id, b.title, b.price_unit, b.public_share, u.unit_key,
                   u.session_id, u.on_day, u.units, c.fund_id, c.year_no, c.open_amount
            from billable_approval b
                     join fund_commitment c on c.object_id = b.approval_id
                     join (select t.enrolment_id, cast(t.session_id as char(36)) as unit_key, t.session_id,
                                  t.held_on as on_day, s.lessons as units, 'LESSON' as price_unit
                           from attendance_day t join class_session s on s.id = t.session_id and s.state = 'PLANNED'
                           where t.held_on between ? and ? and t.state in ('PRESENT', 'LATE')
                           union all
                           select m.enrolment_id, cast(m.begins as char(36)), null, m.begins, 1, 'MONTH'
                           from (select v.enrolment_id, coalesce(v.attending_since, v.starts_on) as came, v.ended_at,
                                        date_add(v.starts_on, interval timestampdiff(month, v.starts_on, ?) month)
                                            as begins
                                 from billable_approval v where v.starts_on <= ?) m
                           where m.begins >= ? and m.came <= m.begins
                             and (m.ended_at is null or m.ended_at > m.begins)) u
                     on u.enrolment_id = b.enrolment_id and u.price_unit = b.price_unit
            where b.provider_id = ? and b.region_id = ?
              and u.on_day between greatest(b.valid_from, b.starts_on) and least(b.valid_to, b.ends_on)
            order by b.approval_id, u.on_day, u.unit_key
            """;

    /** What stands for the question marks. */
    private static final List<String> PLACES = List.of("from", "to", "to", "to", "from", "provider", "region");

    private final SampleWorld world;
    private final YearMonth last;

    SampleInvoices(SampleWorld world) {
        this.world = world;
        this.last = YearMonth.from(world.today()).minusMonths(1);
    }

    void write() throws SQLException {
        int number = 0;
        for (Pair pair : pairs()) {
            boolean even = number++ % 2 == 0;
            if (pair.lead() == null) {
                write(pair, last, even ? "DRAFT" : "SUBMITTED");
            } else {
                write(pair, last.minusMonths(2), "ACCEPTED");
                write(pair, last.minusMonths(1), even ? "RETURNED" : "ACCEPTED");
                write(pair, last, "SUBMITTED");
            }
        }
    }

    private void write(Pair pair, YearMonth month, String state) throws SQLException {
        boolean accepted = state.equals("ACCEPTED");
        List<Line> lines = lines(pair, month).stream()
                .filter(line -> !accepted || line.amount() <= line.open())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        // the first line of what waits or came back charges a lesson that nobody has marked
        boolean open = state.equals("SUBMITTED") || state.equals("RETURNED");
        int more = open && lines.getFirst().unit().equals("LESSON") ? 2 : 0;
        long total = lines.stream().mapToLong(Line::amount).sum()
                + more * lines.getFirst().price();
        UUID invoice = world.ids().next();
        LocalDateTime written = SampleWorld.utc(world.today().minusDays(accepted ? 20 : 6));
        boolean handedIn = !state.equals("DRAFT");
        try (BatchWriter rows = new BatchWriter(
                world.connection(),
                "invoice",
                "id, provider_id, region_id, month_from, state, total, problems, drafted_by, drafted_at, submitted_by,"
                        + " submitted_at")) {
            rows.row(
                    invoice,
                    pair.provider(),
                    pair.region(),
                    month.atDay(1),
                    accepted ? "SUBMITTED" : state,
                    total,
                    more > 0 ? 1 : 0,
                    pair.writer(),
                    written,
                    handedIn ? pair.writer() : null,
                    handedIn ? written.plusMinutes(12) : null);
            rows.flush();
        }
        lines(invoice, lines, state, more, pair.lead());
        if (accepted) {
            accept(invoice, pair.lead(), written.plusDays(4));
        }
        steps(invoice, pair, state, total, written);
    }

    private void lines(UUID invoice, List<Line> lines, String state, int more, @Nullable UUID lead)
            throws SQLException {
        try (BatchWriter entries = new BatchWriter(
                        world.connection(),
                        "ledger_entry",
                        "id, fund_id, year_no, kind, amount, object_id, idempotency_key, value_date, booked_by, booked_at");
                BatchWriter rows = new BatchWriter(
                        world.connection(),
                        "invoice_line",
                        "id, invoice_id, approval_id, enrolment_id, dossier_id, title, unit, price, counted, units,"
                                + " reason, objection, over_attendance, entry_id");
                BatchWriter units = new BatchWriter(
                        world.connection(),
                        "invoice_unit",
                        "line_id, unit_key, enrolment_id, session_id, held_on, units")) {
            for (Line line : lines) {
                UUID id = world.ids().next();
                boolean first = line == lines.getFirst();
                int beyond = first ? more : 0;
                UUID entry = state.equals("ACCEPTED") ? expense(entries, id, line, lead) : null;
                rows.row(
                        id,
                        invoice,
                        line.approval(),
                        line.seat(),
                        line.dossier(),
                        line.title(),
                        line.unit(),
                        line.price(),
                        line.counted(),
                        line.counted() + beyond,
                        beyond > 0 ? "Eine Doppellektion ist nicht eingetragen." : null,
                        beyond > 0 && state.equals("RETURNED") ? "Bitte tragen Sie die Anwesenheit zuerst ein." : null,
                        beyond,
                        entry);
                line.parts()
                        .forEach(part ->
                                units.row(id, part.key(), line.seat(), part.session(), part.on(), part.units()));
            }
            entries.flush();
            rows.flush();
            units.flush();
        }
    }

    private UUID expense(BatchWriter entries, UUID line, Line of, @Nullable UUID lead) {
        UUID entry = world.ids().next();
        LocalDate on = world.today().minusDays(16);
        entries.row(
                entry,
                of.fund(),
                of.year(),
                "EXPENSE",
                of.amount(),
                of.approval(),
                "invoice-line:" + line,
                on,
                lead,
                SampleWorld.utc(on));
        return entry;
    }

    private void accept(UUID invoice, @Nullable UUID lead, LocalDateTime at) throws SQLException {
        try (PreparedStatement statement = world.connection()
                .prepareStatement(
                        "update invoice set state = 'ACCEPTED', decided_by = ?, decided_at = ? where id = ?")) {
            statement.setObject(1, lead);
            statement.setObject(2, at);
            statement.setObject(3, invoice);
            statement.executeUpdate();
        }
    }

    private void steps(UUID invoice, Pair pair, String state, long total, LocalDateTime at) throws SQLException {
        try (BatchWriter rows =
                new BatchWriter(world.connection(), "invoice_step", "id, invoice_id, step, by_user, at, amount")) {
            rows.row(world.ids().next(), invoice, "BEGIN", pair.writer(), at, total);
            if (!state.equals("DRAFT")) {
                rows.row(world.ids().next(), invoice, "SUBMIT", pair.writer(), at.plusMinutes(12), total);
            }
            switch (state) {
                case "RETURNED" ->
                    rows.row(world.ids().next(), invoice, "SEND_BACK", pair.lead(), at.plusDays(2), null);
                case "ACCEPTED" -> rows.row(world.ids().next(), invoice, "ACCEPT", pair.lead(), at.plusDays(4), total);
                default -> {}
            }
            rows.flush();
        }
    }

    private List<Pair> pairs() throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        try (PreparedStatement statement = world.connection().prepareStatement(PAIRS)) {
            statement.setInt(1, MOST);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    pairs.add(new Pair(
                            row.getObject("provider_id", UUID.class),
                            row.getObject("region_id", UUID.class),
                            row.getObject("writer", UUID.class),
                            row.getObject("lead_id", UUID.class)));
                }
            }
        }
        return pairs;
    }

    private List<Line> lines(Pair pair, YearMonth month) throws SQLException {
        Map<UUID, Line> lines = new LinkedHashMap<>();
        try (PreparedStatement statement = world.connection().prepareStatement(UNITS)) {
            int place = 0;
            for (String name : PLACES) {
                place++;
                statement.setObject(
                        place,
                        switch (name) {
                            case "from" -> month.atDay(1);
                            case "to" -> month.atEndOfMonth();
                            case "provider" -> pair.provider();
                            default -> pair.region();
                        });
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    line(lines, row)
                            .parts()
                            .add(new Part(
                                    row.getString("unit_key"),
                                    row.getObject("session_id", UUID.class),
                                    row.getObject("on_day", LocalDate.class),
                                    row.getInt("units")));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static Line line(Map<UUID, Line> lines, ResultSet row) throws SQLException {
        UUID approval = row.getObject("approval_id", UUID.class);
        Line known = lines.get(approval);
        if (known != null) {
            return known;
        }
        Line line = new Line(
                approval,
                row.getObject("enrolment_id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("title"),
                row.getString("price_unit"),
                row.getLong("public_share"),
                row.getObject("fund_id", UUID.class),
                row.getInt("year_no"),
                row.getLong("open_amount"),
                new ArrayList<>());
        lines.put(approval, line);
        return line;
    }

    /** A provider that charges a region, and who does it on both sides. */
    private record Pair(
            UUID provider,
            UUID region,
            UUID writer,
            @Nullable UUID lead) {}

    private record Part(String key, @Nullable UUID session, LocalDate on, int units) {}

    /** @param open what is set aside for it */
    private record Line(
            UUID approval,
            UUID seat,
            UUID dossier,
            String title,
            String unit,
            long price,
            UUID fund,
            int year,
            long open,
            List<Part> parts) {

        int counted() {
            return parts.stream().mapToInt(Part::units).sum();
        }

        long amount() {
            return counted() * price;
        }
    }
}
