package ch.etappe.plan.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.SeatsLost;
import ch.etappe.enrolment.ui.PickedRun;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.matching.ui.MatchPickers;
import ch.etappe.plan.Plans;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Lost seats on the worklist: somebody has to find another one, or say that none is needed. */
@Service
class LostSeatsAtWork implements WorkSource {

    private final SeatsLost lost;
    private final Plans plans;
    private final MatchPickers pickers;
    private final CurrentUser currentUser;
    private final PlanWords fields;

    LostSeatsAtWork(SeatsLost lost, Plans plans, MatchPickers pickers, CurrentUser currentUser, PlanWords fields) {
        this.lost = lost;
        this.plans = plans;
        this.pickers = pickers;
        this.currentUser = currentUser;
        this.fields = fields;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.TODAY);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return lost.page(mine, limit).map(seat -> row(seat, changed));
    }

    @Override
    public List<WorkRow> of(DossierId dossier, SerializableRunnable changed) {
        return lost.of(dossier).stream().map(seat -> row(seat, changed)).toList();
    }

    private WorkRow row(SeatsLost.Row seat, SerializableRunnable changed) {
        Wording words = fields.all();
        String title = seat.title().in(UI.getCurrentOrThrow().getLocale()).text();
        return new WorkRow(
                seat.dossier(),
                seat.person(),
                Tone.SOON,
                Icon.BOOK,
                words.of("plan.work.seat-lost", title),
                words.of("plan.work.seat-lost-why", seat.provider(), Dates.numeric(seat.lostOn()), why(seat, words)),
                seat.lostOn(),
                currentUser.role() == Role.CASEWORKER ? acts(seat, title, words, changed) : List.of());
    }

    private List<Component> acts(SeatsLost.Row seat, String title, Wording words, SerializableRunnable changed) {
        String of = seat.person() + ", " + title;
        Button find = new Button(
                words.of("plan.work.seat-find"),
                click -> pickers.open(
                        seat.dossier(), RunQuery.all().area(seat.area()), picked -> book(seat, picked, changed)));
        find.setAriaLabel(words.of("plan.work.act", words.of("plan.work.seat-find"), of));
        Button none = new Button(words.of("plan.work.seat-none"), click -> {
            lost.settle(seat.id());
            Toast.done(words.of("plan.work.seat-settled"));
            changed.run();
        });
        none.setAriaLabel(words.of("plan.work.act", words.of("plan.work.seat-none"), of));
        return List.of(find, none);
    }

    private void book(SeatsLost.Row seat, PickedRun picked, SerializableRunnable changed) {
        EnrolmentSummary other =
                plans.bookInstead(seat.id(), seat.dossier(), picked.run(), picked.reason(), picked.together());
        boolean waits = other.state() == EnrolmentState.WAITLISTED;
        Toast.done(fields.all().of(waits ? "plan.measure.waitlisted" : "plan.measure.requested"));
        changed.run();
    }

    private static String why(SeatsLost.Row seat, Wording words) {
        EndReason reason = seat.reason();
        String said = seat.words();
        if (reason == null) {
            return said == null ? "" : said;
        }
        return said == null ? words.of(reason.key()) : words.of(reason.key()) + " " + said;
    }
}
