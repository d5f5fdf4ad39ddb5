package ch.etappe.bench;

import ch.etappe.database.OwnDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The open data over 6'000 published offers: a page of 50 services read from the database, and how many such answers a
 * second come from memory, whole and as 304. The client shares the cores with the portal.
 */
final class HsdsFigures implements MetricGroup {

    private static final int OFFERS = 6000;
    private static final int PAGES = OFFERS / 50;
    private static final int WARM_UP = 40;
    private static final int CLIENTS = 8;
    private static final int REQUESTS = 4000;
    private static final String LIST = "/api/hsds/services";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public List<String> ids() {
        return List.of("hsds.list.median", "hsds.list.p95", "hsds.full.p95", "hsds.cached", "hsds.unchanged");
    }

    @Override
    public void measure(Bench bench) throws Exception {
        Path data = data(bench);
        Map<String, String> noLimit = Map.of("ETAPPE_OPENDATA_REQUESTSPERMINUTE", "0");
        try (PortalProcess portal = PortalProcess.start(bench.options(), data, "demo", noLimit)) {
            String address = portal.address() + LIST;
            pages(address, "?page=", WARM_UP);
            // a page each, so that none was asked for before
            Samples list = pages(address, "?modified_after=2020-01-01&page=", PAGES);
            Samples full = pages(address, "?full=true&page=", PAGES);
            bench.add(Metric.of("hsds.list.median", list.median(), "ms", Goal.below(50)));
            bench.add(Metric.of("hsds.list.p95", list.p95(), "ms", Goal.below(50)));
            bench.add(Metric.of("hsds.full.p95", full.p95(), "ms", Goal.none()));
            String tag = get(address, "").headers().firstValue("ETag").orElseThrow();
            perSecond(address, "", 200); // warm
            bench.add(Metric.of("hsds.cached", perSecond(address, "", 200), "requests/s", Goal.atLeast(1000)));
            bench.add(Metric.of("hsds.unchanged", perSecond(address, tag, 304), "requests/s", Goal.atLeast(1000)));
        }
    }

    private Samples pages(String address, String query, int pages) throws IOException, InterruptedException {
        Samples milliseconds = new Samples();
        for (int page = 1; page <= pages; page++) {
            long begin = System.nanoTime();
            require(get(address + query + page, ""), 200);
            milliseconds.add((System.nanoTime() - begin) / 1e6);
        }
        return milliseconds;
    }

    private double perSecond(String address, String tag, int status) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            long begin = System.nanoTime();
            List<Future<Void>> all = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> clients.submit((Callable<Void>) () -> {
                        for (int i = 0; i < REQUESTS / CLIENTS; i++) {
                            require(get(address, tag), status);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<Void> one : all) {
                one.get();
            }
            return REQUESTS / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private HttpResponse<byte[]> get(String address, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void require(HttpResponse<?> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
    }

    /** Made once and used again: the published offers of the demo again and again, with their runs. */
    private static Path data(Bench bench) throws IOException, InterruptedException {
        Path folder = Bench.FOLDER.resolve("hsds");
        Path whole = folder.resolve("hsds-" + OFFERS);
        if (!Files.exists(whole)) {
            FileSystemUtils.deleteRecursively(folder);
            PortalProcess.start(bench.options(), folder, "demo").close();
            try (OwnDatabase database = new OwnDatabase(folder)) {
                fill(new JdbcTemplate(database.source()));
            }
            Files.createFile(whole);
        }
        return folder;
    }

    private static void fill(JdbcTemplate sql) {
        sql.execute("create table bench_like as select id, row_number() over (order by id) as nr"
                + " from offer where state = 'PUBLISHED'");
        sql.execute("create table bench_offer as select uuid() as id, l.id as like_id from seq_1_to_" + OFFERS
                + " s join bench_like l on l.nr = 1 + s.seq mod (select count(*) from bench_like)");
        copy(sql, "offer", "n.like_id = t.id", Map.of("id", "n.id"), "bench_offer n");
        copy(sql, "course_run", "n.like_id = t.offer_id", Map.of("id", "uuid()", "offer_id", "n.id"), "bench_offer n");
        sql.execute("drop table bench_like, bench_offer");
    }

    /** Rows like those that are there, with other ids; whatever columns the table has meanwhile. */
    private static void copy(JdbcTemplate sql, String table, String on, Map<String, String> others, String from) {
        List<String> columns = sql.queryForList(
                "select column_name from information_schema.columns where table_schema = database() and table_name = ?"
                        + " and extra not like '%GENERATED%' order by ordinal_position",
                String.class, table);
        String values = columns.stream()
                .map(column -> others.getOrDefault(column, "t." + column))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        sql.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + from
                + " join " + table + " t on " + on);
    }
}
