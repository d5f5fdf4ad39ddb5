package ch.etappe.handover.ui;

import ch.etappe.dossier.HandoverPart.Side;
import ch.etappe.dossier.StaffMember;
import ch.etappe.dossier.StaffOfRegion;
import ch.etappe.handover.HandoverPage;
import ch.etappe.handover.HandoverState;
import ch.etappe.handover.HandoverSummary;
import ch.etappe.handover.Handovers;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What each side can do on a hand-over, by where it stands. */
@Service
class HandoverActs {

    private final Handovers handovers;
    private final StaffOfRegion staff;
    private final Texts texts;

    HandoverActs(Handovers handovers, StaffOfRegion staff, Texts texts) {
        this.handovers = handovers;
        this.staff = staff;
        this.texts = texts;
    }

    List<Component> of(HandoverPage page, SerializableRunnable after) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        HandoverSummary one = page.summary();
        List<Component> acts = new ArrayList<>();
        boolean open = one.state() == HandoverState.DRAFT || one.state() == HandoverState.REQUESTED;
        if (one.giving() && open) {
            acts.add(new Button(words.of("handover.withdraw"), click -> withdraw(one, words, after)));
        }
        if (one.giving() && one.state() == HandoverState.DRAFT) {
            acts.add(main(words.of("handover.request"), () -> request(page, words, after)));
        }
        if (one.receiving() && one.state() == HandoverState.REQUESTED) {
            acts.add(new Button(words.of("handover.reject"), click -> reject(one, words, after)));
            acts.add(main(words.of("handover.accept"), () -> accept(one, words, after)));
        }
        boolean mine = open
                ? one.giving()
                : one.state() != HandoverState.REJECTED && !page.parts().isEmpty();
        if (mine) {
            acts.add(ActionLink.of("/casework/dossiers/" + one.dossier().id(), words.of("handover.page.to-dossier")));
        }
        return acts;
    }

    List<Component> checklist(HandoverPage page, SerializableRunnable after) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        HandoverSummary one = page.summary();
        List<Component> lists = new ArrayList<>();
        boolean open = one.state() == HandoverState.DRAFT || one.state() == HandoverState.REQUESTED;
        for (Side side : Side.values()) {
            boolean editable = side == Side.GIVING
                    ? one.giving() && one.state() == HandoverState.DRAFT
                    : one.receiving() && one.state() == HandoverState.ACCEPTED;
            Paragraph heading = new Paragraph(
                    words.of(side == Side.GIVING ? "handover.checklist.giving" : "handover.checklist.receiving"));
            heading.addClassName("strong");
            lists.add(heading);
            page.items().stream().filter(item -> item.side() == side).forEach(item -> {
                Checkbox box = new Checkbox(words.of(item.key()), item.done());
                box.setEnabled(editable);
                if (item.by() != null) {
                    box.setHelperText(item.by());
                }
                box.addValueChangeListener(change -> {
                    handovers.tick(one.id(), item.position(), change.getValue());
                    after.run();
                });
                lists.add(box);
            });
        }
        if (open && !one.giving()) {
            lists.add(new Paragraph(words.of("handover.checklist.later")));
        }
        return lists;
    }

    private void request(HandoverPage page, Wording words, SerializableRunnable after) {
        boolean undone = page.items().stream().anyMatch(item -> item.side() == Side.GIVING && !item.done());
        Paragraph missing = new Paragraph(words.of("handover.refusal.checklist"));
        missing.setVisible(undone);
        TextArea reason = ActDialog.reason(words.of("handover.request-reason"));
        new ActDialog(words.of("handover.request-title"), missing, reason)
                .act(
                        words.of("handover.request"),
                        () -> ActDialog.isGiven(reason, words.of("handover.refusal.reason")),
                        () -> {
                            handovers.request(page.summary().id(), reason.getValue());
                            after.run();
                        })
                .open();
    }

    private void withdraw(HandoverSummary one, Wording words, SerializableRunnable after) {
        Confirm.ask(
                words.of("handover.withdraw-title"),
                words.of("handover.withdraw-text"),
                words.of("handover.withdraw"),
                () -> {
                    handovers.withdraw(one.id());
                    after.run();
                });
    }

    private void accept(HandoverSummary one, Wording words, SerializableRunnable after) {
        Select<StaffMember> to = new Select<>();
        to.setLabel(words.of("handover.accept-who"));
        List<StaffMember> possible = staff.caseworkers().stream()
                .filter(member -> !one.isWithinRegion() || member.id().id().equals(one.toId()))
                .toList();
        to.setItems(possible);
        to.setItemLabelGenerator(StaffMember::name);
        if (possible.size() == 1) {
            to.setValue(possible.getFirst());
        }
        new ActDialog(words.of("handover.accept-title"), to, new Paragraph(words.of("handover.accept-text")))
                .act(
                        words.of("handover.accept"),
                        () -> ActDialog.mark(to, to.getValue() != null, words.of("handover.choose")),
                        () -> {
                            handovers.accept(one.id(), to.getValue().id());
                            after.run();
                        })
                .open();
    }

    private void reject(HandoverSummary one, Wording words, SerializableRunnable after) {
        TextArea reason = ActDialog.reason(words.of("handover.reject-reason"));
        new ActDialog(words.of("handover.reject-title"), reason)
                .act(
                        words.of("handover.reject"),
                        () -> ActDialog.isGiven(reason, words.of("handover.refusal.reject-reason")),
                        () -> {
                            handovers.reject(one.id(), reason.getValue());
                            after.run();
                        })
                .open();
    }

    private static Button main(String word, SerializableRunnable act) {
        Button button = new Button(word, click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
