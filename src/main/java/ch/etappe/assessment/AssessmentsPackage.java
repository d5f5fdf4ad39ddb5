package ch.etappe.assessment;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Completed assessments go over; drafts and corrected ones are not announced. */
@Component
class AssessmentsPackage implements HandoverPart {

    private final AssessmentRepository assessments;
    private final Texts texts;

    AssessmentsPackage(AssessmentRepository assessments, Texts texts) {
        this.assessments = assessments;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String titleKey() {
        return "assessment.handover.title";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        return assessments.of(dossier.id()).stream()
                .map(Assessment::summary)
                .filter(one -> one.state() == AssessmentState.COMPLETED)
                .map(one -> {
                    LocalDate on = one.conductedOn();
                    return new Line(texts.get(reader, one.type().key()), on == null ? null : Dates.numeric(on));
                })
                .toList();
    }
}
