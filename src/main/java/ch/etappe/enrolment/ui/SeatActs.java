package ch.etappe.enrolment.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.SeatAnswer;
import ch.etappe.funding.CostSummary;
import ch.etappe.funding.ui.CostDialogs;
import ch.etappe.i18n.Texts;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a caseworker does with a person's seats, as buttons; the same on the worklist and on the case page. */
@Service
class SeatActs {

    private final Enrolments enrolments;
    private final RunPickers pickers;
    private final RunWords words;
    private final CostDialogs costs;
    private final Texts texts;

    SeatActs(Enrolments enrolments, RunPickers pickers, RunWords words, CostDialogs costs, Texts texts) {
        this.enrolments = enrolments;
        this.pickers = pickers;
        this.words = words;
        this.costs = costs;
        this.texts = texts;
    }

    /**
     * Takes an offered seat, or lets it pass.
     *
     * @param of whose seat or which course it is, for screen readers
     */
    List<Component> answers(EnrolmentId seat, String of, SerializableRunnable changed) {
        return List.of(
                button("enrolment.offer.take", of, () -> answer(seat, SeatAnswer.TAKE, changed)),
                button("enrolment.offer.wait", of, () -> answer(seat, SeatAnswer.WAIT, changed)));
    }

    Component withdraw(EnrolmentSummary course, SerializableRunnable changed) {
        return end("enrolment.withdraw", course, (reason, why) -> {
            enrolments.withdraw(course.id(), reason, why);
            Toast.done(wording().of("enrolment.withdrawn", title(course)));
            changed.run();
        });
    }

    Component dropOut(EnrolmentSummary course, SerializableRunnable changed) {
        return end("enrolment.drop-out", course, (reason, why) -> {
            enrolments.dropOut(course.id(), reason, why);
            Toast.done(wording().of("enrolment.dropped-out", title(course)));
            changed.run();
        });
    }

    private Component end(String act, EnrolmentSummary course, SerializableBiConsumer<EndReason, String> ending) {
        String title = title(course);
        Button end = button(act, title, () -> EndSeatDialog.open(act, title, wording(), ending));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return end;
    }

    /** Says first what it means: a seat may then go to one of them alone. */
    Component part(EnrolmentSummary course, SerializableRunnable changed) {
        Button part = button(
                "enrolment.part",
                title(course),
                () -> Confirm.ask(
                        wording().of("enrolment.part.question"),
                        wording().of("enrolment.part.consequence", course.together()),
                        wording().of("enrolment.part"),
                        () -> {
                            enrolments.part(course.id());
                            Toast.done(wording().of("enrolment.parted"));
                            changed.run();
                        }));
        part.addThemeVariants(ButtonVariant.TERTIARY);
        return part;
    }

    /** To hand the costs in while that is to do, otherwise the way to their approval. */
    Component costs(EnrolmentSummary course, CostSummary approval, SerializableRunnable changed) {
        if (approval.state().isToComplete()) {
            Button request = button(
                    "enrolment.costs.request",
                    title(course),
                    () -> costs.openFor(course.id().id(), changed));
            request.addThemeVariants(ButtonVariant.PRIMARY);
            return request;
        }
        return ActionLink.quiet(
                "/casework/approvals/" + approval.id().id(), wording().of("enrolment.costs.open"));
    }

    Component transfer(EnrolmentSummary course, SerializableRunnable changed) {
        RunQuery alike = RunQuery.all().area(course.run().area());
        Button transfer = button(
                "enrolment.transfer",
                title(course),
                () -> pickers.open(
                        alike, run -> unlessClash(run, course.dossier(), () -> transfer(course, run, changed))));
        transfer.addThemeVariants(ButtonVariant.TERTIARY);
        return transfer;
    }

    private void answer(EnrolmentId seat, SeatAnswer answer, SerializableRunnable changed) {
        enrolments.answer(seat, answer);
        Toast.done(wording().of(answer == SeatAnswer.TAKE ? "enrolment.offer.taken" : "enrolment.offer.waits"));
        changed.run();
    }

    private void transfer(EnrolmentSummary course, CourseRunId run, SerializableRunnable changed) {
        EnrolmentSummary there = enrolments.transfer(course.id(), run);
        boolean waits = there.state() == EnrolmentState.WAITLISTED;
        Toast.done(wording().of(waits ? "enrolment.transferred.waits" : "enrolment.transferred", title(there)));
        changed.run();
    }

    /** Asks first if the person has another course at the same hours; the answer may be yes. */
    private void unlessClash(CourseRunId run, DossierId dossier, SerializableRunnable go) {
        List<EnrolmentSummary> clashes = enrolments.clashes(run, dossier);
        if (clashes.isEmpty()) {
            go.run();
            return;
        }
        Locale reader = reader();
        String courses = clashes.stream()
                .map(other -> wording().of("enrolment.clash.course", title(other), words.schedule(other.run(), reader)))
                .collect(Collectors.joining("; "));
        Confirm.ask(
                wording().of("enrolment.clash.question"),
                wording().of("enrolment.clash.courses", courses),
                wording().of("enrolment.clash.go"),
                go::run);
    }

    private Button button(String key, String of, SerializableRunnable act) {
        Button button = new Button(wording().of(key), click -> act.run());
        button.setAriaLabel(wording().of("enrolment.act", wording().of(key), of));
        return button;
    }

    private static String title(EnrolmentSummary course) {
        return course.run().title().in(reader()).text();
    }

    private Wording wording() {
        return Wording.of(texts, reader());
    }

    private static Locale reader() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
