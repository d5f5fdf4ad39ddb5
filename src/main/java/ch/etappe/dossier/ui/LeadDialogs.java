package ch.etappe.dossier.ui;

import ch.etappe.dossier.CloseReason;
import ch.etappe.dossier.OpenMatter;
import ch.etappe.dossier.StaffMember;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions behind the acts on a case. */
@Component
class LeadDialogs {

    private final Clock clock;

    LeadDialogs(Clock clock) {
        this.clock = clock;
    }

    void assign(
            Wording words,
            @Nullable StaffMember now,
            List<StaffMember> staff,
            SerializableConsumer<StaffMember> onChosen) {
        Select<StaffMember> to = staff(
                words, staff.stream().filter(member -> !member.equals(now)).toList());
        new ActDialog(words.of("dossier.lead.assign-title"), to)
                .act(words.of("dossier.lead.assign"), () -> isChosen(to, words), () -> onChosen.accept(to.getValue()))
                .open();
    }

    void pause(Wording words, SerializableBiConsumer<LocalDate, String> onPause) {
        DayField until = new DayField(words.of("dossier.lead.pause-until"));
        until.setHelperText(words.of("dossier.lead.pause-help"));
        TextArea reason = ActDialog.reason(words.of("dossier.lead.reason"));
        new ActDialog(words.of("dossier.lead.pause-title"), until, reason)
                .act(
                        words.of("dossier.lead.pause"),
                        () -> isAhead(until, words.of("dossier.refusal.pause-end"))
                                & ActDialog.isGiven(reason, words.of("dossier.refusal.pause-reason")),
                        () -> onPause.accept(until.getValue(), reason.getValue()))
                .open();
    }

    void goOn(Wording words, SerializableBiConsumer<LocalDate, String> onGoOn) {
        DayField on = new DayField(words.of("dossier.lead.go-on-until"));
        TextArea reason = ActDialog.reason(words.of("dossier.lead.reason"));
        LocalDate last = today().plusYears(1);
        new ActDialog(words.of("dossier.lead.go-on-title"), on, reason)
                .act(
                        words.of("dossier.lead.go-on"),
                        () -> ActDialog.mark(
                                        on,
                                        isAfterToday(on) && !on.getValue().isAfter(last),
                                        words.of("dossier.refusal.review-day"))
                                & ActDialog.isGiven(reason, words.of("dossier.refusal.review-reason")),
                        () -> onGoOn.accept(on.getValue(), reason.getValue()))
                .open();
    }

    /** With open matters it says which, and offers nothing else. */
    void close(Wording words, List<OpenMatter> open, SerializableBiConsumer<CloseReason, String> onClose) {
        if (!open.isEmpty()) {
            UnorderedList matters = new UnorderedList();
            open.forEach(matter -> matters.add(new ListItem(words.of(matter.key(), matter.count()))));
            new ActDialog(
                            words.of("dossier.lead.close-title"),
                            new Paragraph(words.of("dossier.lead.close-open")),
                            matters)
                    .open();
            return;
        }
        Select<CloseReason> reason = new Select<>();
        reason.setLabel(words.of("dossier.lead.reason"));
        reason.setItems(
                Stream.of(CloseReason.values()).filter(CloseReason::isChosen).toList());
        reason.setItemLabelGenerator(item -> words.of(item.key()));
        TextArea note = ActDialog.reason(words.of("dossier.lead.note"));
        new ActDialog(words.of("dossier.lead.close-title"), reason, note)
                .act(
                        words.of("dossier.lead.close"),
                        () -> ActDialog.mark(
                                        reason, reason.getValue() != null, words.of("dossier.refusal.close-reason"))
                                & ActDialog.isShort(note),
                        () -> onClose.accept(reason.getValue(), note.getValue()))
                .open();
    }

    void reopen(Wording words, List<StaffMember> staff, SerializableBiConsumer<StaffMember, String> onReopen) {
        Select<StaffMember> to = staff(words, staff);
        TextArea reason = ActDialog.reason(words.of("dossier.lead.reason"));
        new ActDialog(words.of("dossier.lead.reopen-title"), to, reason)
                .act(
                        words.of("dossier.lead.reopen"),
                        () -> isChosen(to, words)
                                & ActDialog.isGiven(reason, words.of("dossier.refusal.reopen-reason")),
                        () -> onReopen.accept(to.getValue(), reason.getValue()))
                .open();
    }

    private static Select<StaffMember> staff(Wording words, List<StaffMember> members) {
        Select<StaffMember> to = new Select<>();
        to.setLabel(words.of("dossier.lead.responsible"));
        to.setItems(members);
        to.setItemLabelGenerator(StaffMember::name);
        return to;
    }

    private static boolean isChosen(Select<StaffMember> to, Wording words) {
        return ActDialog.mark(to, to.getValue() != null, words.of("dossier.lead.choose"));
    }

    private boolean isAhead(DayField day, String otherwise) {
        return ActDialog.mark(day, isAfterToday(day), otherwise);
    }

    private boolean isAfterToday(DayField day) {
        return day.getValue() != null && day.getValue().isAfter(today());
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
