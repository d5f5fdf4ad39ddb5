package ch.etappe.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** With the Chromium of this machine, without one, and with one that fails. */
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PrintJobTest {

    @Autowired
    private Prints prints;

    @Autowired
    private PrintJob withoutChromium;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final UUID id = Ids.next();

    @BeforeEach
    void somethingIsOrdered() {
        PrintPage page = new PrintPage(
                "de-CH",
                "Plan & Blatt",
                List.of("sheet"),
                "<main class=\"plan-sheet\"><h1>Grüezi</h1><p lang=\"ar\" dir=\"rtl\">مرحبا</p></main>");
        transaction.executeWithoutResult(now -> prints.order(id, page));
        transaction.executeWithoutResult(now -> prints.order(id, page));
        first();
    }

    @Test
    void whatIsOrderedWaitsForAChromiumAndIsMadeOnceThereIsOne() throws Exception {
        withoutChromium.printWhatWaits();
        assertThat(state()).isEqualTo(new PrintState(false, null));

        job(System.getProperty("etappe.chromium", "")).printWhatWaits();

        byte[] pdf = transaction.execute(now -> prints.pdf(id)).orElseThrow();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .as("tagged")
                .contains("/StructTreeRoot", "/Lang");
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        assertThat(state()).isEqualTo(new PrintState(true, hash));
    }

    @Test
    void whatFailsIsTriedAgainLater() {
        job("/bin/false").printWhatWaits();
        assertThat(state().made()).isFalse();
        assertThat(attempts()).isOne();

        job("/bin/false").printWhatWaits();
        assertThat(attempts()).as("not at once").isOne();

        first();
        job("/bin/false").printWhatWaits();
        assertThat(attempts()).isEqualTo(2);
    }

    /** Other tests leave orders behind; ours comes first. */
    private void first() {
        database.sql("update print_order set next_try_at = '2000-01-01' where id = ?")
                .param(id)
                .update();
    }

    private PrintState state() {
        return transaction.execute(now -> prints.state(id)).orElseThrow();
    }

    private int attempts() {
        return database.sql("select attempts from print_order where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private PrintJob job(String chromium) {
        PrintingProperties properties = new PrintingProperties(chromium, Duration.ofMinutes(1));
        return new PrintJob(new Chromium(new ChromiumOnServer(properties), properties), database, clock);
    }
}
