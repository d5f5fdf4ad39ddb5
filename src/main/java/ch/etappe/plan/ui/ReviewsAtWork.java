package ch.etappe.plan.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Dates;
import ch.etappe.plan.ReviewDue;
import ch.etappe.plan.ReviewsDue;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Reviews of plans on the worklist; a case shows the day in its header. */
@Service
class ReviewsAtWork implements WorkSource {

    private final ReviewsDue reviews;
    private final PlanWords fields;

    ReviewsAtWork(ReviewsDue reviews, PlanWords fields) {
        this.reviews = reviews;
        this.fields = fields;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.OVERDUE, WorkGroup.SOON);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return reviews.page(group, mine, limit).map(due -> row(due, group == WorkGroup.OVERDUE));
    }

    private WorkRow row(ReviewDue due, boolean overdue) {
        Wording words = fields.all();
        return new WorkRow(
                due.dossier(),
                due.person(),
                overdue ? Tone.URGENT : Tone.CALM,
                Icon.PATH,
                words.of("plan.work.review"),
                words.of(overdue ? "plan.work.review-overdue" : "plan.work.review-soon", Dates.numeric(due.dueOn())),
                due.dueOn(),
                List.of(ActionLink.quiet(PlanView.path(due.plan()), words.of("plan.section.open"))));
    }
}
