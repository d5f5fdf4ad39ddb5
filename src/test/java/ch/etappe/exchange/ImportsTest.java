package ch.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.exchange.ImportStore.Order;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ImportsTest {

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWorld lists;

    @Autowired
    private ImportWorker worker;

    @Autowired
    private ImportStore store;

    @Autowired
    private RowImports rowImports;

    @Autowired
    private ImportSweep sweep;

    @Autowired
    private MeetingWorld world;

    @Autowired
    private JdbcClient database;

    private UserId canton = UserId.next();

    @BeforeEach
    void theCantonImports() {
        canton = lists.begin();
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void goodRowsBecomePeopleWithADossierOfTheirRegionAndBadOnesAreExplained() {
        ImportId id = lists.checked(
                lists.row("Okoye", "Adaeze", ImportWorld.zemis()),
                lists.row("", "Namenlos", ImportWorld.zemis()),
                lists.row("Bekele", "Dawit", ImportWorld.zemis()));

        assertThat(imports.get(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(people()).isZero();
        assertThat(imports.rows(id, Set.of(RowState.BAD), 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(3);
                    assertThat(row.problems())
                            .containsExactly(new RowProblem(ArrivalField.OFFICIAL_NAME, "exchange.problem.missing"));
                });

        imports.start(id);
        lists.whenIdle(id);

        assertThat(imports.get(id)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(ImportState.DONE);
            assertThat(done.imported()).isEqualTo(2);
            assertThat(done.count(RowState.BAD)).isEqualTo(1);
        });
        assertThat(people()).isEqualTo(2);
        assertThat(world.ask("select arrival from dossier where region_id = ? limit 1", lists.region()))
                .isEqualTo("TRANSFER");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String[] rows = {lists.row("Okoye", "Adaeze", ImportWorld.zemis()), lists.row("Habtemariam", "Yodit", "")};
        lists.imported(rows);

        ImportId again = lists.imported(rows);

        assertThat(people()).isEqualTo(2);
        assertThat(imports.get(again).count(RowState.REPEATED)).isEqualTo(2);
        assertThat(imports.get(again).imported()).isZero();
    }

    @Test
    void theSameRowInAnotherFileChangesNothing() {
        String zemis = ImportWorld.zemis();
        lists.imported(lists.row("Okoye", "Adaeze", zemis));

        ImportId other = lists.imported(
                lists.row("Okoye-Weber", "Adaeze", zemis), lists.row("Bekele", "Dawit", ImportWorld.zemis()));

        assertThat(people()).isEqualTo(2);
        assertThat(imports.get(other).count(RowState.REPEATED)).isEqualTo(1);
    }

    @Test
    void twiceInOneFileIsOnePersonAndSaysWhere() {
        String zemis = ImportWorld.zemis();
        ImportId id = lists.checked(lists.row("Okoye", "Adaeze", zemis), lists.row("Okoye", "Ada", zemis));

        assertThat(imports.rows(id, Set.of(RowState.REPEATED), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.sameLine()).isEqualTo(2));
    }

    @Test
    void aFileThatIsOpenIsOpenedAndNotReadTwice() {
        String row = lists.row("Okoye", "Adaeze", ImportWorld.zemis());
        ImportId id = lists.received(row);

        assertThat(lists.received(row)).isEqualTo(id);
    }

    @Test
    void whoIsKnownByNumberIsNotImportedAndTheRegionIsSaid() {
        UUID elsewhere = world.region("Dorneck-Import");
        UUID known = world.personOf(world.dossier(elsewhere, "Selam"));
        String zemis = ImportWorld.zemis();
        world.change("update person set zemis_no = ? where id = ?", zemis, known);

        ImportId id = lists.imported(lists.row("Ganz", "Anders", zemis));

        assertThat(people()).isZero();
        assertThat(imports.rows(id, Set.of(RowState.KNOWN), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.region()).isEqualTo("Dorneck-Import"));
    }

    @Test
    void whoResemblesSomebodyIsImportedOnlyAfterAnExplicitDecision() {
        String name = "Woldegiorgis";
        lists.imported(lists.row(name, "Tsehaytu", ImportWorld.zemis()));

        ImportId id = lists.imported(lists.row(name, "Tsehaitu", ImportWorld.zemis()));
        assertThat(people()).isEqualTo(1);
        assertThat(imports.get(id).count(RowState.SIMILAR)).isEqualTo(1);

        imports.allow(id, 2, true);
        imports.start(id);
        lists.whenIdle(id);
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void whatTheFileSaidIsGoneOnceImportedAndAltogetherOncePutAway() {
        ImportId id = lists.imported(
                lists.row("Okoye", "Adaeze", ImportWorld.zemis()), lists.row("", "Namenlos", ImportWorld.zemis()));
        assertThat(world.ask("select cells from arrival_import_row where import_id = ? and line = 2", id.id()))
                .isNull();
        assertThat(imports.rows(id, Set.of(RowState.BAD), 0, 10).getFirst().cells())
                .contains(lists.own("Namenlos"));

        imports.putAway(id);

        assertThat(imports.count(id, Set.of())).isZero();
        assertThat(imports.get(id)).satisfies(gone -> {
            assertThat(gone.fileName()).isNull();
            assertThat(gone.imported()).isEqualTo(1);
            assertThat(gone.rows()).isEqualTo(2);
        });
    }

    @Test
    void whatNobodyTouchesForItsDaysIsForgottenByItself() {
        ImportId old = lists.checked(lists.row("Okoye", "Adaeze", ImportWorld.zemis()));
        ImportId fresh = lists.checked(lists.row("Bekele", "Dawit", ImportWorld.zemis()));
        world.change("update arrival_import set changed_at = changed_at - interval 15 day where id = ?", old.id());

        sweep.forget();

        assertThat(imports.get(old).state()).isEqualTo(ImportState.PUT_AWAY);
        assertThat(imports.count(fresh, Set.of())).isEqualTo(1);
    }

    @Test
    void aRowThatFailsHoldsUpNoOtherAndCanBeTriedAgain() {
        String name = "Unglück";
        database.sql("create or replace trigger import_test before insert on person for each row"
                        + " if new.official_name = '" + lists.own(name)
                        + "' then signal sqlstate '45000' set message_text = 'no'; end if")
                .update();
        ImportId id;
        try {
            id = lists.imported(
                    lists.row("Okoye", "Adaeze", ImportWorld.zemis()),
                    lists.row(name, "Reza", ImportWorld.zemis()),
                    lists.row("Bekele", "Dawit", ImportWorld.zemis()));
        } finally {
            database.sql("drop trigger import_test").update();
        }
        assertThat(people()).isEqualTo(2);
        assertThat(imports.get(id).count(RowState.FAILED)).isEqualTo(1);

        imports.start(id);
        lists.whenIdle(id);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void aRegionWithoutAnybodyResponsibleIsARefusalOfItsRow() {
        world.change("update role_assignment set valid_to = now() where region_id = ?", lists.region());

        ImportId id = lists.imported(lists.row("Okoye", "Adaeze", ImportWorld.zemis()));

        assertThat(imports.rows(id, Set.of(RowState.FAILED), 0, 10))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.problems()).containsExactly(new RowProblem(null, "dossier.refusal.no-intake")));
        assertThat(world.ask("select count(*) from person where bfs_no = ?", lists.municipality()))
                .isEqualTo("0");
    }

    @Test
    void whatADeadNodeLeftInTheMiddleGoesOnWithTheRowsThatAreLeft() {
        ImportId id = lists.checked(rows(6));
        diesAfter(id, 2);
        assertThat(people()).isEqualTo(2);
        assertThat(imports.get(id).state()).isEqualTo(ImportState.RUNNING);

        world.change("update arrival_import set leased_until = '2020-01-01' where id = ?", id.id());
        worker.wake();
        lists.whenIdle(id);

        assertThat(people()).isEqualTo(6);
        assertThat(imports.get(id).count(RowState.IMPORTED)).isEqualTo(6);
    }

    @Test
    void whileANodeHoldsTheLeaseNobodyElseWorksOnIt() {
        ImportId id = lists.checked(rows(3));
        diesAfter(id, 1);

        worker.workOff();

        assertThat(people()).isEqualTo(1);
    }

    @Test
    void twoNodesAtOnceImportEachRowOnce() throws Exception {
        ImportId id = lists.checked(rows(40));
        world.change("update arrival_import set state = 'RUNNING', ordered_by = ? where id = ?", canton.id(), id.id());
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                both.add(nodes.submit(() -> {
                    SignedInAs.account(canton, Role.CANTON, new Scope.Canton());
                    rowImports.all(id, () -> true); // without the lease: the rows alone hold
                }));
            }
            for (Future<?> each : both) {
                each.get();
            }
        }

        assertThat(people()).isEqualTo(40);
        assertThat(imports.get(id).count(RowState.IMPORTED)).isEqualTo(40);
    }

    /** Ten thousand took 175 s on a busy machine with two processors, see decision 24. */
    @Test
    @Tag("full")
    void twoThousandRowsBecomeTwoThousandPeople() {
        ImportId id = lists.imported(rows(2_000));

        assertThat(people()).isEqualTo(2_000);
        assertThat(imports.get(id).imported()).isEqualTo(2_000);
    }

    @Test
    void oncePutToAStopNoFurtherRowIsImported() {
        ImportId id = lists.checked(rows(3));
        diesAfter(id, 1);

        imports.stop(id);
        worker.workOff();
        assertThat(people()).isEqualTo(1);
        assertThat(imports.get(id).state()).isEqualTo(ImportState.STOPPED);

        imports.start(id);
        lists.whenIdle(id);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void anAccountThatIsLockedMeanwhileImportsNobody() {
        ImportId id = lists.checked(rows(2));
        world.change("update user_account set active = false where id = ?", canton.id());
        imports.start(id);
        lists.whenIdle(id);

        assertThat(people()).isZero();
        assertThat(imports.get(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(imports.get(id).problem()).isEqualTo("exchange.stopped.account");
    }

    @Test
    void headingsAreKnownInAnyLanguageAndWhatWasDecidedIsRemembered() {
        String heading = "Feld " + ImportWorld.zemis();
        ImportId id = lists.received(lists.row("Okoye", "Adaeze", ImportWorld.zemis()));
        assertThat(imports.get(id).mapping()).doesNotContainNull();

        ImportId strange = receive("Nom;" + heading + "\nOkoye;15.01.2026\n");
        assertThat(imports.get(strange).mapping()).containsExactly(ArrivalField.OFFICIAL_NAME, null);
        assertThat(imports.get(strange).missing()).contains(ArrivalField.BIRTH);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.check(strange, imports.get(strange).mapping()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.field-missing"));

        String whole =
                "Art;Datum;Name;geb;w/m;Einreise;Zielgruppe;Gemeinde;Sprachen;" + heading + "\nx;x;x;x;x;x;x;x;x;x\n";
        ImportId guessed = receive(whole);
        List<@Nullable ArrivalField> mapping = Arrays.asList(
                ArrivalField.KIND,
                ArrivalField.DAY,
                ArrivalField.OFFICIAL_NAME,
                ArrivalField.BIRTH,
                ArrivalField.SEX,
                ArrivalField.ENTRY,
                ArrivalField.TARGET_GROUP,
                ArrivalField.MUNICIPALITY,
                ArrivalField.LANGUAGES,
                ArrivalField.PHONE);
        imports.check(guessed, mapping);
        lists.whenIdle(guessed);
        imports.putAway(guessed);

        assertThat(imports.get(receive(whole)).mapping()).isEqualTo(mapping);
    }

    @Test
    void theTrailSaysWhoDidWhatAndNamesNobody() {
        ImportId id = lists.imported(lists.row("Okoye", "Adaeze", ImportWorld.zemis()));
        imports.leftOut(id).toList();
        imports.putAway(id);

        assertThat(database.sql(
                                "select concat(action, ' ', coalesce(reason, '')) from audit_event where object_id = ? order by id")
                        .param(id.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "import-received ",
                        "import-checked ",
                        "import-started ",
                        "import-ended ",
                        "import-downloaded ",
                        "import-put-away ");
    }

    @Test
    void nobodyButTheCantonImports() {
        ImportId id = lists.received(lists.row("Okoye", "Adaeze", ImportWorld.zemis()));
        world.signInAsCaseworker(lists.region());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.get(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.start(id));
        lists.signIn();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.get(ImportId.next()));
    }

    /** As if the node that ran it had died: its lease is there, and some rows are imported. */
    private void diesAfter(ImportId id, int rows) {
        UUID node = UUID.randomUUID();
        world.change(
                "update arrival_import set state = 'RUNNING', ordered_by = ?, leased_by = ?,"
                        + " leased_until = utc_timestamp() + interval 1 hour where id = ?",
                canton.id(),
                node,
                id.id());
        Order order = new Order(id, ImportState.RUNNING, canton);
        int[] left = {rows};
        rowImports.all(id, () -> store.renew(order, node, Duration.ofHours(1)) && left[0]-- > 0);
    }

    private String[] rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> lists.row(
                        "Okoye" + (char) ('a' + n % 26) + (char) ('a' + n / 26 % 26) + n / 676,
                        "Adaeze",
                        ImportWorld.zemis()))
                .toArray(String[]::new);
    }

    private ImportId receive(String text) {
        return imports.receive("liste.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private int people() {
        return database.sql("select count(*) from dossier where region_id = ?")
                .param(lists.region())
                .query(Integer.class)
                .single();
    }
}
