package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MergesTest {

    private static final String REASON = "Beide zeigen denselben Ausweis.";

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Merges merges;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ProcessSteps steps;

    @Autowired
    private ObjectProvider<PersonMerge> parts;

    @Autowired
    private JdbcClient database;

    private UUID region;
    private DossierId first;
    private DossierId second;
    private PersonId stays;
    private PersonId goes;

    @BeforeEach
    void onePersonTwice() {
        region = world.region("Olten");
        first = world.dossier(region, "Selam");
        second = world.dossier(region, "Sälam");
        stays = new PersonId(world.personOf(first));
        goes = new PersonId(world.personOf(second));
        database.sql("update person set phone = '000 111 22 33', zemis_no = '12345678.9' where id = ?")
                .param(goes.id())
                .update();
        signInAsLead(region);
    }

    @Test
    void thePreviewSaysWhatDiffersAndMasksNumbers() {
        MergePreview preview = merges.preview(stays, goes);

        assertThat(preview.bothOpen()).isTrue();
        assertThat(field(preview, MergeField.FIRST_NAME))
                .isEqualTo(new MergePreview.Field(MergeField.FIRST_NAME, "Selam", "Sälam", true));
        assertThat(field(preview, MergeField.ZEMIS).goes()).isEqualTo("… 78.9");
        assertThat(field(preview, MergeField.ZEMIS).takenByDefault()).isTrue();
        assertThat(field(preview, MergeField.OFFICIAL_NAME).differs()).isFalse();
    }

    @Test
    void twoBecomeOneWithTheChosenValuesAndAllDossiers() {
        merges.merge(stays, goes, Set.of(MergeField.PHONE, MergeField.ZEMIS), REASON);

        assertThat(of(stays, "phone")).isEqualTo("000 111 22 33");
        assertThat(of(stays, "first_name")).isEqualTo("Selam");
        assertThat(of(goes, "merged_into")).isEqualTo(stays.id().toString());
        assertThat(world.personOf(second)).isEqualTo(stays.id());
        assertThat(state(first)).isEqualTo("ACTIVE");
        assertThat(state(second)).isEqualTo("CLOSED");
        assertThat(dossiers.open(second).person()).isEqualTo(stays);
        assertThat(duplicates.search(SoughtPerson.of("Tesfay", null, null, null, OfficialNumbers.NONE), 9))
                .extracting(SimilarPerson::person)
                .containsExactly(stays);
        assertThat(trail("person-merged")).isEqualTo(2);
    }

    @Test
    void theOnlyOpenDossierStaysOpenWhoeverHadIt() {
        database.sql("update dossier set state = 'CLOSED', closed_on = current_date where id = ?")
                .param(first.id())
                .update();

        merges.merge(stays, goes, Set.of(), REASON);

        assertThat(state(second)).isEqualTo("ACTIVE");
        assertThat(world.personOf(second)).isEqualTo(stays.id());
    }

    @Test
    void theRefugeeFindsTheFileUnderTheRecordThatStays() {
        UUID role = roleOfRefugee(goes);

        merges.merge(stays, goes, Set.of(), REASON);

        assertThat(world.ask("select person_id from role_assignment where id = ?", role))
                .isEqualTo(stays.id().toString());
        merges.undo(onlyMerge().id());
        assertThat(world.ask("select person_id from role_assignment where id = ?", role))
                .isEqualTo(goes.id().toString());
    }

    @Test
    void undoneNothingIsDifferentFromBefore() {
        List<String> before = everything();
        merges.merge(stays, goes, Set.of(MergeField.PHONE, MergeField.FIRST_NAME, MergeField.ZEMIS), REASON);

        merges.undo(onlyMerge().id());

        assertThat(everything()).isEqualTo(before);
        assertThat(merges.ofRegion(9)).isEmpty();
        assertThat(trail("merge-undone")).isEqualTo(2);
        refuses("person.refusal.merge-decided", this::undoTheLast);
    }

    @Test
    void theFamilyFollowsAndComesBack() {
        UUID household = UUID.randomUUID();
        database.sql("insert into household (id) values (?)").param(household).update();
        database.sql("""
                        insert into household_member (id, household_id, person_id, relation, valid_from)
                        values (uuid(), :household, :person, 'REFERENCE', '2026-01-01')
                        """)
                .param("household", household)
                .param("person", goes.id())
                .update();
        database.sql("insert into child_record (person_id) values (?)")
                .param(goes.id())
                .update();

        merges.merge(stays, goes, Set.of(), REASON);
        assertThat(world.ask("select person_id from household_member where household_id = ?", household))
                .isEqualTo(stays.id().toString());
        assertThat(world.ask("select count(*) from child_record where person_id = ?", stays.id()))
                .isEqualTo("1");

        merges.undo(onlyMerge().id());
        assertThat(world.ask("select person_id from household_member where household_id = ?", household))
                .isEqualTo(goes.id().toString());
        assertThat(world.ask("select count(*) from child_record where person_id = ?", goes.id()))
                .isEqualTo("1");
    }

    @Test
    void whoLivesInTwoHouseholdsStaysInThatOfTheRecordThatStays() {
        for (PersonId person : List.of(stays, goes)) {
            UUID household = UUID.randomUUID();
            database.sql("insert into household (id) values (?)")
                    .param(household)
                    .update();
            database.sql("""
                            insert into household_member (id, household_id, person_id, relation, valid_from)
                            values (uuid(), :household, :person, 'REFERENCE', '2026-01-01')
                            """)
                    .param("household", household)
                    .param("person", person.id())
                    .update();
        }
        String open = "select count(*) from household_member where person_id = ? and valid_to is null";

        merges.merge(stays, goes, Set.of(), REASON);
        assertThat(world.ask(open, stays.id())).isEqualTo("1");
        merges.undo(onlyMerge().id());
        assertThat(world.ask(open, stays.id())).isEqualTo("1");
        assertThat(world.ask(open, goes.id())).isEqualTo("1");
    }

    @Test
    void readingAfterTheMergeDoesNotForbidToUndo() {
        merges.merge(stays, goes, Set.of(), REASON);
        dossiers.open(first);

        merges.undo(onlyMerge().id());

        assertThat(state(second)).isEqualTo("ACTIVE");
    }

    @Test
    void onceSomethingNewWasWrittenToADossierItStays() {
        merges.merge(stays, goes, Set.of(), REASON);
        world.signInAsCaseworker(region);
        steps.complete(first, ProcessSteps.FIRST_INFORMATION_TALK, MeetingWorld.today());
        signInAsLead(region);

        refuses("person.refusal.merge-written", () -> merges.undo(onlyMerge().id()));
        assertThat(of(goes, "merged_into")).isEqualTo(stays.id().toString());
    }

    @Test
    void onceSomethingNewWasWrittenToThePersonItStays() {
        merges.merge(stays, goes, Set.of(), REASON);
        database.sql("update person set phone = '000', version = version + 1 where id = ?")
                .param(stays.id())
                .update();

        refuses("person.refusal.merge-written", () -> merges.undo(onlyMerge().id()));
    }

    @Test
    void aCaseworkerProposesAndTheLeadDecides() {
        world.signInAsCaseworker(region);
        merges.propose(stays, goes, REASON);
        refuses("person.refusal.merge-open", () -> merges.propose(goes, stays, REASON));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> merges.merge(stays, goes, Set.of(), REASON));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> merges.decline(onlyMerge().id()));

        signInAsLead(region);
        merges.merge(goes, stays, Set.of(), "");

        assertThat(onlyMerge().state()).isEqualTo(MergeSummary.State.MERGED);
        assertThat(of(stays, "merged_into"))
                .as("the lead kept the other one")
                .isEqualTo(goes.id().toString());
    }

    @Test
    void aDeclinedProposalMayComeAgain() {
        world.signInAsCaseworker(region);
        merges.propose(stays, goes, REASON);
        signInAsLead(region);
        merges.decline(onlyMerge().id());

        assertThat(merges.ofRegion(9)).isEmpty();
        world.signInAsCaseworker(region);
        merges.propose(stays, goes, REASON);
        assertThat(merges.ofRegion(9)).hasSize(1);
    }

    @Test
    void nobodyMergesWhomTheRegionDoesNotReach() {
        PersonId foreign = new PersonId(world.personOf(world.dossier(world.region("Dorneck"), "Selam")));

        for (PersonId other : List.of(foreign, PersonId.next())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merges.preview(stays, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merges.merge(stays, other, Set.of(), REASON));
        }
        signInAsLead(world.region("Thal"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merges.preview(stays, goes));
    }

    @Test
    void anOpenDossierElsewhereIsHandedOverFirst() {
        UUID elsewhere = world.region("Dorneck");
        database.sql("update dossier set state = 'CLOSED', closed_on = current_date where id = ?")
                .param(second.id())
                .update();
        DossierId third = world.dossier(elsewhere, "Selam");
        database.sql("update dossier set person_id = ? where id = ?")
                .params(goes.id(), third.id())
                .update();

        refuses("person.refusal.merge-elsewhere", () -> merges.preview(stays, goes));
        refuses("person.refusal.merge-elsewhere", () -> merges.merge(stays, goes, Set.of(), REASON));
    }

    @Test
    void aMergeSaysWhy() {
        refuses("person.refusal.merge-reason", () -> merges.merge(stays, goes, Set.of(), "  "));
    }

    @Test
    void everyTableThatKnowsAPersonHasItsPart() {
        Set<String> knowing =
                new TreeSet<>(database.sql("""
                        select table_name from information_schema.key_column_usage
                        where referenced_table_schema = database() and referenced_table_name = 'person'
                        """).query(String.class).list());
        Set<String> moved = new TreeSet<>();
        parts.forEach(part -> moved.addAll(part.tables()));

        assertThat(moved).isEqualTo(knowing);
    }

    private void undoTheLast() {
        merges.undo(
                UUID.fromString(String.valueOf(world.ask("select id from person_merge where goes_id = ?", goes.id()))));
    }

    private MergeSummary onlyMerge() {
        List<MergeSummary> all = merges.ofRegion(9);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static MergePreview.Field field(MergePreview preview, MergeField field) {
        return preview.fields().stream()
                .filter(one -> one.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private void signInAsLead(UUID of) {
        SignedInAs.account(
                world.staff("B. Moosbrugg", Role.REGION_LEAD, new Scope.Region(of)),
                Role.REGION_LEAD,
                new Scope.Region(of));
    }

    private UUID roleOfRefugee(PersonId person) {
        UUID user =
                world.staff("Selam", Role.CASEWORKER, new Scope.Region(region)).id();
        database.sql("update role_assignment set role = 'REFUGEE', region_id = null, person_id = ? where user_id = ?")
                .params(person.id(), user)
                .update();
        return UUID.fromString(String.valueOf(world.ask("select id from role_assignment where user_id = ?", user)));
    }

    /** All that the two records and their dossiers say, without versions. */
    private List<String> everything() {
        return database.sql("""
                        select concat_ws('|', p.id, p.official_name, p.first_name, p.phone, p.zemis_no,
                                         p.merged_into, d.id, d.state, d.closed_on, d.close_reason)
                        from person p left join dossier d on d.person_id = p.id where p.id in (:ids) order by p.id, d.id
                        """)
                .param("ids", List.of(stays.id(), goes.id()))
                .query(String.class)
                .list();
    }

    private int trail(String action) {
        return Integer.parseInt(String.valueOf(world.ask(
                "select count(*) from audit_event where action = ? and object_id in (?, ?)",
                action,
                stays.id(),
                goes.id())));
    }

    private String state(DossierId dossier) {
        return String.valueOf(world.ask("select state from dossier where id = ?", dossier.id()));
    }

    private String of(PersonId person, String column) {
        return String.valueOf(world.ask("select " + column + " from person where id = ?", person.id()));
    }

    private static void refuses(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
