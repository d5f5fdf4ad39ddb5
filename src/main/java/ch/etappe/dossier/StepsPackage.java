package ch.etappe.dossier;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The open steps: what the next ones have to do and by when. */
@Component
class StepsPackage implements HandoverPart {

    private final StepBook book;
    private final Texts texts;

    StepsPackage(StepBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "dossier.handover.steps";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        return book.of(dossier, book.standardOf(dossier)).stream()
                .map(entry -> entry.summary(Set.of()))
                .filter(step -> !step.state().isFinished())
                .map(step -> {
                    LocalDate due = step.dueOn();
                    return new Line(
                            step.title().in(reader).text(),
                            due == null ? null : texts.get(reader, "dossier.step.target", Dates.numeric(due)));
                })
                .toList();
    }
}
