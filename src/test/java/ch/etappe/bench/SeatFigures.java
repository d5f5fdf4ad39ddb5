package ch.etappe.bench;

import ch.etappe.Etappe;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * A thousand caseworkers book the ten seats of one run at once: who gets them, who waits, and how many bookings a second
 * the portal works off, beside the bare database that takes the same row, writes one line and counts. As many are worked
 * on at a time as the web server does; the rest wait before it, as they would there.
 */
final class SeatFigures implements MetricGroup {

    private static final int BOOKINGS = 1_000;
    private static final int SEATS = 10;
    private static final int AT_A_TIME = 200;
    private static final int WARM_UP = 200;
    private static final int WARM_UPS = 8;
    private static final double NANOS = 1e9;

    @Override
    public List<String> ids() {
        return List.of("seats.given", "seats.failed", "seats.out-of-order", "seats.bookings");
    }

    @Override
    public void measure(Bench bench) throws Exception {
        Path data = Bench.FOLDER.resolve("seats");
        FileSystemUtils.deleteRecursively(data);
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(Etappe.class)
                .run(
                        "--etappe.data=" + data.toAbsolutePath(),
                        "--server.port=" + bench.options().port(),
                        "--logging.level.root=ERROR")) {
            Booking booking = new Booking(portal);
            for (int i = 0; i < WARM_UPS; i++) {
                booking.rush(WARM_UP);
            }
            bench.say("%d bookings at once for %d seats", BOOKINGS, SEATS);
            Rush rush = booking.rush(BOOKINGS);
            bench.say("The bare database does the same");
            double bare = booking.bare(BOOKINGS);
            bench.add(Metric.of("seats.given", booking.count(rush.run(), EnrolmentState.APPROVED), "seats", exactly()));
            bench.add(Metric.of("seats.failed", rush.failed(), "bookings", Goal.atMost(0)));
            bench.add(Metric.of("seats.out-of-order", booking.outOfOrder(rush.run()), "people", Goal.atMost(0)));
            bench.add(Metric.of("seats.bookings", BOOKINGS / rush.seconds(), "1/s", Goal.none())
                    .beside("bare database", BOOKINGS / bare));
        }
    }

    /** Fewer than all is caught by the order: who waits while a seat is free stands before nobody. */
    private static Goal exactly() {
        return Goal.atMost(SEATS);
    }

    private record Rush(CourseRunId run, double seconds, int failed) {}

    /** One portal with a school and a region of its own. */
    private static final class Booking {

        private final CourseWorld world;
        private final Enrolments enrolments;
        private final JdbcTemplate database;
        private final TransactionTemplate transaction;
        private final UUID school;
        private final UUID region;
        private final UserId caseworker;

        Booking(ConfigurableApplicationContext portal) {
            world = portal.getBean(CourseWorld.class);
            enrolments = portal.getBean(Enrolments.class);
            database = portal.getBean(JdbcTemplate.class);
            transaction = portal.getBean(TransactionTemplate.class);
            school = world.provider("Sprachschule Aare");
            region = world.region();
            caseworker = world.user();
        }

        Rush rush(int bookings) throws Exception {
            CourseRunId run = world.published(school, "Deutsch A1", SEATS).run();
            List<DossierId> people = IntStream.range(0, bookings)
                    .mapToObj(i -> world.dossier(region, "Person " + i))
                    .toList();
            List<Callable<Boolean>> acts = people.stream()
                    .<Callable<Boolean>>map(person -> () -> book(run, person))
                    .toList();
            return allAtOnce(run, acts);
        }

        /** Lock the row, write a line, count, commit: what no booking can do without. */
        double bare(int bookings) throws Exception {
            UUID row = Ids.next();
            database.execute("create or replace table bench_roster (id uuid primary key, held int not null)");
            database.execute("create or replace table bench_line (id uuid primary key, roster_id uuid not null)");
            database.update("insert into bench_roster values (?, 0)", row);
            Callable<Boolean> act = () -> {
                transaction.executeWithoutResult(tx -> {
                    database.queryForObject(
                            "select held from bench_roster where id = ? for update", Integer.class, row);
                    database.update("insert into bench_line values (?, ?)", Ids.next(), row);
                    database.update("update bench_roster set held = held + 1 where id = ?", row);
                });
                return true;
            };
            return allAtOnce(
                            new CourseRunId(row),
                            IntStream.range(0, bookings).mapToObj(i -> act).toList())
                    .seconds();
        }

        private boolean book(CourseRunId run, DossierId person) {
            SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
            try {
                return enrolments.request(run, person).state().isActive();
            } finally {
                SignedInAs.nobody();
            }
        }

        private static Rush allAtOnce(CourseRunId run, List<Callable<Boolean>> acts) throws InterruptedException {
            CountDownLatch start = new CountDownLatch(1);
            int failed = 0;
            try (ExecutorService server = Executors.newFixedThreadPool(AT_A_TIME)) {
                List<Future<Boolean>> answers = new ArrayList<>();
                for (Callable<Boolean> act : acts) {
                    answers.add(server.submit(() -> {
                        start.await();
                        return act.call();
                    }));
                }
                long begin = System.nanoTime();
                start.countDown();
                for (Future<Boolean> answer : answers) {
                    failed += isDone(answer) ? 0 : 1;
                }
                return new Rush(run, (System.nanoTime() - begin) / NANOS, failed);
            }
        }

        private static boolean isDone(Future<Boolean> answer) throws InterruptedException {
            try {
                return answer.get();
            } catch (ExecutionException failure) {
                System.err.println("A booking failed: " + failure.getCause());
                return false;
            }
        }

        int count(CourseRunId run, EnrolmentState state) {
            return number(
                    "select count(*) from enrolment where course_run_id = :run and state = '" + state.name() + "'",
                    run);
        }

        /** Who waits although somebody who asked later has a seat, and who waits while a seat is free. */
        int outOfOrder(CourseRunId run) {
            return number("""
                            select count(*) from enrolment w
                            where w.course_run_id = :run and w.state = 'WAITLISTED'
                              and (exists (select 1 from enrolment s where s.course_run_id = w.course_run_id
                                             and s.state = 'APPROVED' and s.queued_at > w.queued_at)
                                or exists (select 1 from roster r where r.course_run_id = w.course_run_id
                                             and r.held < r.capacity))
                            """, run) + number("""
                            select count(*) - count(distinct queued_at) from enrolment
                            where course_run_id = :run and state = 'WAITLISTED'
                            """, run);
        }

        private int number(String question, CourseRunId run) {
            return new NamedParameterJdbcTemplate(database)
                    .queryForList(question, Map.of("run", run.id()), Integer.class)
                    .getFirst();
        }
    }
}
