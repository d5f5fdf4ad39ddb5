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

/**
 * Invoices of the last two months from what was attended: those of the month before last are accepted and booked, those of
 * last month stand where invoices stand, and some months are still to be charged. A few dozen of the known canton.
 */
final class SampleInvoices {

    private static final int MOST = 24;
    private static final String[] STATES = {"SUBMITTED", "DRAFT", "RETURNED", "SUBMITTED", "OPEN"};

    private static final String PAIRS = """
            select b.provider_id, b.region_id, min(p.user_id) as writer, min(l.user_id) as lead_id
            from billable_approval b
                     join role_assignment p on p.provider_id = b.provider_id and p.role = 'PROVIDER'
                     join role_assignment l on l.region_id = b.region_id and l.role = 'REGION_LEAD'
            where b.price_unit = 'LESSON'
            group by b.provider_id, b.region_id order by count(distinct b.approval_id) desc, b.provider_id, b.region_id
            limit ?
            """;

    private static final String LESSONS = """
            select b.approval_id, b.enrolment_id, b.dossier_id, b.title, b.public_share, t.session_id, t.held_on,
                   s.lessons, c.fund_id, c.year_no, c.open_amount
            from billable_approval b
                     join attendance_day t on t.enrolment_id = b.enrolment_id and t.held_on between ? and ?
                                                  and t.held_on between b.valid_from and b.valid_to
                     join class_session s on s.id = t.session_id and s.state = 'PLANNED'
                     join fund_commitment c on c.object_id = b.approval_id
            where b.provider_id = ? and b.region_id = ? and b.price_unit = 'LESSON'
              and t.state in ('PRESENT', 'LATE')
            order by b.approval_id, t.held_on, t.session_id
            """;

    private final SampleWorld world;
    private final YearMonth last;

    SampleInvoices(SampleWorld world) {
        this.world = world;
        this.last = YearMonth.from(world.today()).minusMonths(1);
    }

    void write() throws SQLException {
        int number = 0;
        for (Pair pair : pairs()) {
            write(pair, last.minusMonths(1), "ACCEPTED");
            String state = STATES[number++ % STATES.length];
            if (!state.equals("OPEN")) {
                write(pair, last, state);
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
        int more = state.equals("SUBMITTED") || state.equals("RETURNED") ? 2 : 0;
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

    private void lines(UUID invoice, List<Line> lines, String state, int more, UUID lead) throws SQLException {
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
                int beyond = line == lines.getFirst() ? more : 0;
                UUID entry = state.equals("ACCEPTED") ? expense(entries, id, line, lead) : null;
                rows.row(
                        id,
                        invoice,
                        line.approval(),
                        line.seat(),
                        line.dossier(),
                        line.title(),
                        "LESSON",
                        line.price(),
                        line.counted(),
                        line.counted() + beyond,
                        beyond > 0 ? "Eine Doppellektion ist nicht eingetragen." : null,
                        beyond > 0 && state.equals("RETURNED") ? "Bitte tragen Sie die Anwesenheit zuerst ein." : null,
                        beyond,
                        entry);
                line.lessons()
                        .forEach(lesson -> units.row(
                                id,
                                lesson.session().toString(),
                                line.seat(),
                                lesson.session(),
                                lesson.on(),
                                lesson.units()));
            }
            entries.flush();
            rows.flush();
            units.flush();
        }
    }

    private UUID expense(BatchWriter entries, UUID line, Line of, UUID lead) {
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

    private void accept(UUID invoice, UUID lead, LocalDateTime at) throws SQLException {
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
        try (PreparedStatement statement = world.connection().prepareStatement(LESSONS)) {
            statement.setObject(1, month.atDay(1));
            statement.setObject(2, month.atEndOfMonth());
            statement.setObject(3, pair.provider());
            statement.setObject(4, pair.region());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    line(lines, row)
                            .lessons()
                            .add(new Lesson(
                                    row.getObject("session_id", UUID.class),
                                    row.getObject("held_on", LocalDate.class),
                                    row.getInt("lessons")));
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
                row.getLong("public_share"),
                row.getObject("fund_id", UUID.class),
                row.getInt("year_no"),
                row.getLong("open_amount"),
                new ArrayList<>());
        lines.put(approval, line);
        return line;
    }

    /** A provider that charges a region, and who does it on both sides. */
    private record Pair(UUID provider, UUID region, UUID writer, UUID lead) {}

    private record Lesson(UUID session, LocalDate on, int units) {}

    /** @param open what is set aside for it */
    private record Line(
            UUID approval,
            UUID seat,
            UUID dossier,
            String title,
            long price,
            UUID fund,
            int year,
            long open,
            List<Lesson> lessons) {

        int counted() {
            return lessons.stream().mapToInt(Lesson::units).sum();
        }

        long amount() {
            return counted() * price;
        }
    }
}
