package ch.etappe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.etappe.dossier.BreakGlass;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.GlassForm;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DocumentsTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Documents documents;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private DocumentsDue due;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Filing filing;

    @Autowired
    private DocumentStore store;

    @Autowired
    private Sweep sweep;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private WebApplicationContext context;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private DossierId selam;

    @BeforeEach
    void selamHasACase() {
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        database.sql("update dossier set state = 'ACTIVE' where id = ?")
                .param(selam.id())
                .update();
        world.signInAsCaseworker(region);
    }

    @Test
    void whatIsAddedIsHandedOutByteByByte() throws IOException {
        DocumentId id = add(form("Entscheid"));

        DocumentContent content = documents.open(id);

        assertThat(Files.readAllBytes(content.file())).isEqualTo(Papers.pdf());
        assertThat(content.name()).isEqualTo("Entscheid.pdf");
        assertThat(documents.page(selam, 0, 10)).singleElement().satisfies(document -> {
            assertThat(document.title()).isEqualTo("Entscheid");
            assertThat(document.scan()).isEqualTo(ScanState.NO_SCANNER);
            assertThat(document.shared()).isFalse();
        });
        assertThat(acts(id)).isEqualTo("document-added,read");
    }

    @Test
    void whatEndsOrHasEndedIsOnTheWorklistUntilSomethingNewerOfItsKindHoldsLonger() {
        DocumentId over = ending("PERMIT", today.minusDays(1));
        DocumentId soon = ending("CERTIFICATE", today.plusDays(59));
        ending("MEDICAL", today.plusDays(70));
        add(form("Ohne Ende"));
        assertThat(onWorklist(WorkGroup.OVERDUE)).containsExactly(over);
        assertThat(onWorklist(WorkGroup.SOON)).containsExactly(soon);
        assertThat(onWorklist(WorkGroup.WAITING)).isEmpty();

        ending("PERMIT", today.plusYears(1));
        filing.change(
                soon,
                new DocumentForm("Papier", "CERTIFICATE", false, false, today.plusDays(59)),
                new DocumentForm("Zeugnis", "CERTIFICATE", false, false, null));

        assertThat(onWorklist(WorkGroup.OVERDUE)).isEmpty();
        assertThat(onWorklist(WorkGroup.SOON)).isEmpty();
    }

    @Test
    void detailsThatSomebodyElseChangedMeanwhileAreNotOverwritten() {
        DocumentId id = ending("PERMIT", today.plusDays(9));
        DocumentForm opened = documents.page(selam, 0, 10).getFirst().details();
        DocumentForm mine = new DocumentForm("Ausweis F", "PERMIT", false, false, today.plusDays(9));
        filing.change(id, opened, new DocumentForm("Papier", "PERMIT", false, false, today.plusYears(1)));
        filing.share(id);

        assertThatExceptionOfType(DocumentChanged.class)
                .isThrownBy(() -> filing.change(id, opened, mine))
                .satisfies(changed -> assertThat(changed.stored().expiresOn()).isEqualTo(today.plusYears(1)));
        assertThat(documents.page(selam, 0, 10).getFirst().title()).isEqualTo("Papier");

        filing.change(id, opened, new DocumentForm("Papier", "PERMIT", false, false, today.plusYears(1)));
        assertThat(acts(id))
                .as("the same once more is no change")
                .isEqualTo("document-added,document-changed,document-shared");
    }

    @Test
    void anyLetterIsNotReplacedByAnyOtherAndAScanThatIsAwaitedIsSaid() {
        DocumentId letter = ending("OTHER", today.plusDays(5));
        DocumentId other = ending("OTHER", today.plusDays(20));
        world.change("update document set scan = 'WAITING' where id = ?", other.id());

        assertThat(onWorklist(WorkGroup.SOON)).containsExactly(letter, other);
        assertThat(onWorklist(WorkGroup.WAITING)).containsExactly(other);
        world.signInAsCaseworker(world.region("Thierstein"));
        assertThat(onWorklist(WorkGroup.SOON)).isEmpty();
    }

    @Test
    void aFileThatIsNotTheOneThatWasKeptIsAnIncidentAndNotHandedOut() throws IOException {
        DocumentId id = add(form("Entscheid"));
        Files.writeString(fileOf(id), "something else");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> documents.open(id));
    }

    @Test
    void thePersonSendsAPhotoAndSeesItAndTheCaseworkerToo() {
        world.signInAsRefugee(selam);
        DocumentId id = send("IMG_1.jpg");

        assertThat(documents.mine(0, 10)).singleElement().satisfies(document -> {
            assertThat(document.fromClient()).isTrue();
            assertThat(document.title()).isEqualTo("IMG_1");
        });
        assertThat(documents.open(id).format()).isEqualTo(DocumentFormat.JPEG);
        world.signInAsCaseworker(region);
        assertThat(documents.page(selam, 0, 10)).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> filing.takeBack(id))
                .extracting(Refusal::key)
                .isEqualTo("document.refusal.own");
    }

    @Test
    void sharingIsAnActAndSoIsTakingBack() {
        DocumentId id = add(form("Kursbestätigung"));
        asSelam(() -> assertThat(documents.mine(0, 10)).isEmpty());
        asSelam(() -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.open(id)));

        filing.share(id);
        filing.share(id);
        asSelam(() -> assertThat(documents.mine(0, 10)).hasSize(1));
        asSelam(() -> assertThat(documents.open(id)).isNotNull());

        filing.takeBack(id);
        asSelam(() -> assertThat(documents.countMine()).isZero());
        assertThat(acts(id)).isEqualTo("document-added,document-shared,read,document-taken-back");
    }

    @Test
    void aSensitiveDocumentIsOpenedWithAReasonByWhoDidNotBringIt() {
        DocumentId id = add(new DocumentForm("Arztbericht", "MEDICAL", false, true, null));
        assertThat(documents.open(id)).isNotNull();

        world.signInAsCaseworker(region);
        assertThat(documents.page(selam, 0, 1).getFirst().needsReason()).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> documents.open(id))
                .extracting(Refusal::key)
                .isEqualTo("document.refusal.reason");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> documents.giveReason(id, " "));

        documents.giveReason(id, "Abklärung Arbeitsfähigkeit");

        assertThat(documents.open(id)).isNotNull();
        assertThat(world.ask("select reason from audit_event where object_id = ? and reason is not null", id.id()))
                .isEqualTo("Abklärung Arbeitsfähigkeit");
        world.signInAsCaseworker(region);
        assertThatExceptionOfType(Refusal.class).as("a colleague's reason").isThrownBy(() -> documents.open(id));
    }

    @Test
    void anotherRegionsDocumentsAreNotThere() {
        DocumentId id = add(form("Entscheid"));
        ReceivedFile file = uploads.receive(selam, "a.pdf", new ByteArrayInputStream(Papers.pdf()));
        world.signInAsCaseworker(world.region("Dorneck"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.open(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.page(selam, 0, 10));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.giveReason(id, "neugierig"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> filing.share(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> filing.remove(id, "weg"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.add(selam, form("x"), file));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> uploads.receive(selam, "a.pdf", new ByteArrayInputStream(Papers.pdf())));
    }

    @Test
    void aRegionLeadReadsAndChangesNothing() {
        DocumentId id = add(form("Entscheid"));
        Scope scope = new Scope.Region(region);
        SignedInAs.account(world.staff("K. Frei", Role.REGION_LEAD, scope), Role.REGION_LEAD, scope);

        assertThat(documents.open(id)).isNotNull();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> filing.share(id));
    }

    @Test
    void aRegionLeadOpensSensitiveDocumentsBehindBrokenGlassOnly() {
        DocumentId id = add(new DocumentForm("Arztbericht", "MEDICAL", false, true, null));
        Scope scope = new Scope.Region(region);
        SignedInAs.account(world.staff("K. Frei", Role.REGION_LEAD, scope), Role.REGION_LEAD, scope);
        assertBehindGlass(() -> documents.open(id));
        assertBehindGlass(() -> documents.giveReason(id, "Ich bin neugierig"));

        glass.open(selam, new GlassForm(GlassPurpose.DANGER, "Verdacht auf Selbstgefährdung"));

        assertThat(documents.open(id)).isNotNull();
        assertThat(world.ask("select reason from audit_event where object_id = ? and action = 'read'", id.id()))
                .isEqualTo("Verdacht auf Selbstgefährdung");
    }

    private static void assertBehindGlass(ThrowingCallable opening) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(opening)
                .extracting(Refusal::key)
                .isEqualTo("dossier.refusal.glass");
    }

    @Test
    void whatIsRemovedIsGoneFromTheDiskAndTheReasonStays() {
        DocumentId id = add(form("Falsche Person"));
        Path file = fileOf(id);
        assertThat(file).exists();

        filing.remove(id, "gehört zu einem anderen Fall");

        assertThat(file).doesNotExist();
        assertThat(documents.page(selam, 0, 10)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.open(id));
        assertThat(world.ask(
                        "select reason from audit_event where object_id = ? and action = 'document-removed'", id.id()))
                .isEqualTo("gehört zu einem anderen Fall");
    }

    @Test
    void whatWaitsForTheScannerIsOpenedByNobody() {
        DocumentId id = add(form("Entscheid"));
        for (String state : new String[] {"WAITING", "TOO_LARGE", "INFECTED"}) {
            database.sql("update document set scan = ? where id = ?")
                    .params(state, id.id())
                    .update();
            assertThatExceptionOfType(Refusal.class).as(state).isThrownBy(() -> documents.open(id));
        }
    }

    @Test
    void whatWaitsIsScannedAgainAndTheInfectedIsRemoved() {
        DocumentId clean = add(form("Sauber"));
        DocumentId bad = add(form("Schlecht"));
        Path badFile = fileOf(bad);
        database.sql("update document set scan = 'NO_SCANNER' where scan = 'WAITING'")
                .update();
        database.sql("update document set scan = 'CLEAN' where id not in (?, ?)")
                .params(clean.id(), bad.id())
                .update();
        database.sql("update document set scan = 'WAITING' where id in (?, ?)")
                .params(clean.id(), bad.id())
                .update();
        StandIn scanner = new StandIn(badFile);
        Rescan rescan = new Rescan(scanner, store, database, Clock.systemUTC());

        scanner.away = true;
        rescan.scanWhatWaits();
        assertThat(scanOf(clean)).isEqualTo("WAITING");
        scanner.away = false;
        rescan.scanWhatWaits();

        assertThat(scanOf(clean)).isEqualTo("CLEAN");
        assertThat(scanOf(bad)).isEqualTo("INFECTED");
        assertThat(badFile).doesNotExist();
    }

    @Test
    void filesThatNoDocumentKnowsAreSweptAfterADay() throws IOException {
        DocumentId known = add(form("Bekannt"));
        ReceivedFile left = uploads.receive(selam, "a.pdf", new ByteArrayInputStream(Papers.pdf()));
        Path orphan = Files.copy(fileOf(known), store.kept(sibling(known)));
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(30)));
        Files.setLastModifiedTime(orphan, longAgo);
        Files.setLastModifiedTime(fileOf(known), longAgo);
        Path fresh = store.arrived(left.key());
        assertThat(sweep.removeOrphans()).isPositive();

        assertThat(orphan).doesNotExist();
        assertThat(fileOf(known)).exists();
        assertThat(fresh).exists();
        Files.setLastModifiedTime(fresh, longAgo);
        sweep.removeOrphans();
        assertThat(fresh).doesNotExist();
    }

    @Test
    void expiryIsCounted() {
        add(new DocumentForm("Alt", "PERMIT", false, false, today.minusDays(1)));
        add(new DocumentForm("Heute", "PERMIT", false, false, today));
        add(new DocumentForm("Lang", "PERMIT", false, false, today.plusYears(1)));

        assertThat(documents.figures(selam)).isEqualTo(new DocumentFigures(3, 1, 1, 0));
    }

    @Test
    void aPersonCannotFillTheDisk() {
        UUID user = world.signInAsRefugee(selam).id();
        for (int i = 0; i < 30; i++) {
            database.sql("""
                            insert into document (id, dossier_id, type, title, visibility, is_sensitive, from_client,
                                uploaded_by, uploaded_at, stored_as, format, size_bytes, sha256, scan)
                            values (?, ?, 'OTHER', 'x', 'CLIENT', false, true, ?, utc_timestamp(), ?, 'PDF', 1, 'x', 'CLEAN')
                            """)
                    .params(UUID.randomUUID(), selam.id(), user, UUID.randomUUID())
                    .update();
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> send("a.jpg"))
                .extracting(Refusal::key)
                .isEqualTo("document.me.refusal.too-many");
    }

    @Test
    void aDownloadCanDoNothingInThePortalsName() throws Exception {
        DocumentId pdf = add(form("a\"b; x=\u202E.exe"));
        ReceivedFile file = uploads.receive(selam, "foto.jpg", new ByteArrayInputStream(Papers.photo()));
        DocumentId photo = uploads.add(selam, form("Foto"), file);

        Account account = currentUser.account();
        MockHttpServletResponse stored = download(pdf, account);
        MockHttpServletResponse shown = download(photo, account);

        assertThat(stored.getContentType()).isEqualTo("application/pdf");
        assertThat(stored.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("\u202E");
        assertThat(stored.getContentAsByteArray()).isEqualTo(Papers.pdf());
        assertThat(shown.getHeader("Content-Disposition")).startsWith("inline");
        for (MockHttpServletResponse answer : new MockHttpServletResponse[] {stored, shown}) {
            assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void manyDocumentsNeedNoMoreStatementsThanOne() {
        add(form("Eins"));
        int one = statements.during(() -> documents.page(selam, 0, 50));
        for (int i = 0; i < 8; i++) {
            add(form("Noch eines " + i));
        }

        assertThat(statements.during(() -> documents.page(selam, 0, 50))).isEqualTo(one);
    }

    private MockHttpServletResponse download(DocumentId id, Account account) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/documents/" + id.id()).with(authentication(SignedInAs.authentication(account))))
                .andReturn()
                .getResponse();
    }

    private DocumentId add(DocumentForm form) {
        ReceivedFile file = uploads.receive(selam, "Entscheid.pdf", new ByteArrayInputStream(Papers.pdf()));
        return uploads.add(selam, form, file);
    }

    private DocumentId send(String name) {
        return uploads.send("OTHER", name, new ByteArrayInputStream(Papers.photo()));
    }

    private void asSelam(Runnable act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        world.signInAsRefugee(selam);
        act.run();
        SecurityContextHolder.setContext(before);
    }

    private Path fileOf(DocumentId id) {
        return store.kept(UUID.fromString(world.ask("select stored_as from document where id = ?", id.id())));
    }

    /** A name in the same folder as the file of a document. */
    private UUID sibling(DocumentId id) {
        String name = fileOf(id).getFileName().toString();
        return UUID.fromString(
                name.substring(0, 2) + UUID.randomUUID().toString().substring(2));
    }

    private String scanOf(DocumentId id) {
        return world.ask("select scan from document where id = ?", id.id());
    }

    private String acts(DocumentId id) {
        return world.ask("select group_concat(action order by id) from audit_event where object_id = ?", id.id());
    }

    private static DocumentForm form(String title) {
        return new DocumentForm(title, "DECISION", false, false, null);
    }

    /** Finds something in one file. */
    private static final class StandIn implements VirusScanner {

        private final Path bad;
        private boolean away;

        StandIn(Path bad) {
            this.bad = bad;
        }

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public ScanState scan(Path file) {
            return away ? ScanState.WAITING : file.equals(bad) ? ScanState.INFECTED : ScanState.CLEAN;
        }
    }

    private DocumentId ending(String type, LocalDate day) {
        return add(new DocumentForm("Papier", type, false, false, day));
    }

    private List<DocumentId> onWorklist(WorkGroup group) {
        return due.page(group, false, 10).rows().stream()
                .map(one -> one.document().id())
                .toList();
    }
}
