package ch.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.kernel.NotFound;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class FriendlyErrorsTest extends SpringBrowserlessTest {

    private final SimpleMeterRegistry figures = new SimpleMeterRegistry();
    private final FriendlyErrors errors = new FriendlyErrors(figures);

    @BeforeEach
    void speakDari() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("fa-AF"));
    }

    @Test
    void saysARefusalInThePersonsLanguage() {
        errors.show(new ErrorEvent(new NotFound()));

        assertThat(said()).isEqualTo("این صفحه نیست، یا برای شما نیست.");
    }

    @Test
    void nobodyCanTellForeignFromUnknown() {
        assertThat(errors.about(new AccessDeniedException("no")).key())
                .isEqualTo(errors.about(new NotFound()).key());
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        assertThat(errors.about(new OptimisticLockingFailureException("row")).key())
                .isEqualTo("shell.me.error.changed-meanwhile");
    }

    @Test
    void aDatabaseThatIsAwayIsNoBugAndSaidOnceWhileSomebodyTypes(CapturedOutput log) {
        errors.show(new ErrorEvent(lost()));
        errors.show(new ErrorEvent(lost()));

        assertThat(said()).startsWith("Etappe همین حالا در دسترس نیست.");
        assertThat(log).doesNotContain("Incident");
        $(Notification.class).single().close();
        errors.show(new ErrorEvent(lost()));
        assertThat($(Notification.class).all())
                .filteredOn(Notification::isOpened)
                .hasSize(1);
    }

    @Test
    void aFullDiskIsNoBugEither() {
        Throwable full = new UncategorizedSQLException(
                "save", "insert", new SQLException("The table 'draft' is full", "HY000", 1114));

        assertThat(errors.about(full).passes()).isTrue();
        assertThat(errors.about(new DataIntegrityViolationException(
                                "key", new SQLException("Duplicate", "23000", 1062)))
                        .passes())
                .isFalse();
    }

    private static Throwable lost() {
        return new CannotCreateTransactionException(
                "open", new IllegalStateException(new SQLTransientConnectionException("HikariPool-1 - timed out")));
    }

    @Test
    void hidesABugBehindANumberAndKeepsItsWordsOutOfTheLog(CapturedOutput log) {
        errors.show(new ErrorEvent(new IllegalStateException("Selam Tesfay has no dossier")));

        String number = said().replaceAll("\\D", "");
        assertThat(number).hasSize(6);
        assertThat(log).contains("Incident " + number, "IllegalStateException").doesNotContain("Selam");
    }

    @Test
    void countsWhatWasRefusedByItsKindOnly() {
        errors.about(new NotFound());
        errors.about(new AccessDeniedException("no"));
        errors.about(new AccessDeniedException("no"));

        assertThat(figures.get("etappe.requests.refused")
                        .tag("why", "refusal")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(figures.get("etappe.requests.refused")
                        .tag("why", "denied")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    private String said() {
        Notification toast = $(Notification.class).single();
        return text(toast);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().strip();
    }
}
