package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostDecisions;
import ch.etappe.funding.CostSheet;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.Chf;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the reader can do with a cost approval, by where it stands. */
@Service
class CostActs {

    private final CostApprovals approvals;
    private final CostDecisions decisions;
    private final CostDialogs dialogs;
    private final Texts texts;

    CostActs(CostApprovals approvals, CostDecisions decisions, CostDialogs dialogs, Texts texts) {
        this.approvals = approvals;
        this.decisions = decisions;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    List<Component> of(CostSheet sheet, SerializableRunnable after) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        CostApprovalId id = sheet.summary().id();
        long seen = sheet.version();
        List<Component> acts = new ArrayList<>();
        if (sheet.mayComplete()) {
            acts.add(button(
                    words,
                    "by-person",
                    () -> ask(words, "by-person", null, reason -> {
                        approvals.paidByPerson(id, reason);
                        done(words, "by-person", after);
                    })));
            acts.add(main(words, "complete", () -> dialogs.open(id, after)));
        }
        if (sheet.mayDecide()) {
            acts.add(button(
                    words,
                    "send-back",
                    () -> ask(words, "send-back", null, reason -> {
                        decisions.sendBack(id, seen, reason);
                        done(words, "send-back", after);
                    })));
            acts.add(button(
                    words,
                    "reject",
                    () -> ask(words, "reject", "funding.approval.reject.text", reason -> {
                        decisions.reject(id, seen, reason);
                        done(words, "reject", after);
                    })));
            acts.add(button(words, "partly", () -> askAmount(words, sheet, after)));
            acts.add(main(words, "approve", () -> {
                decisions.approve(id, seen, sheet.summary().requested());
                done(words, "approve", after);
            }));
        }
        if (sheet.mayRevoke()) {
            acts.add(button(
                    words,
                    "revoke",
                    () -> ask(words, "revoke", "funding.approval.revoke.text", reason -> {
                        decisions.revoke(id, reason);
                        done(words, "revoke", after);
                    })));
        }
        return acts;
    }

    private void askAmount(Wording words, CostSheet sheet, SerializableRunnable after) {
        Chf most = sheet.summary().requested();
        AmountField amount = new AmountField(words.of("funding.approval.partly.amount"));
        amount.setHelperText(CostWords.calculation(sheet.calculation(), words));
        new ActDialog(words.of("funding.approval.partly.title"), amount)
                .act(
                        words.of("funding.approval.partly.act"),
                        () -> ActDialog.mark(
                                amount,
                                isPart(amount.amount(), most),
                                words.of("funding.refusal.part", most.formatted())),
                        () -> {
                            decisions.approve(
                                    sheet.summary().id(), sheet.version(), Objects.requireNonNull(amount.amount()));
                            done(words, "partly", after);
                        })
                .open();
    }

    private static boolean isPart(@Nullable Chf amount, Chf most) {
        return amount != null && amount.rappen() > 0 && amount.compareTo(most) <= 0;
    }

    /** @param consequence key of what follows; null where the title says it */
    private static void ask(
            Wording words, String act, @Nullable String consequence, SerializableConsumer<String> onReason) {
        TextArea reason = ActDialog.reason(words.of("funding.approval." + act + ".reason"));
        Component[] fields = consequence == null
                ? new Component[] {reason}
                : new Component[] {new Paragraph(words.of(consequence)), reason};
        new ActDialog(words.of("funding.approval." + act + ".title"), fields)
                .act(
                        words.of("funding.approval." + act),
                        () -> ActDialog.isGiven(reason, words.of("funding.refusal.reason-missing")),
                        () -> onReason.accept(reason.getValue()))
                .open();
    }

    private static Button button(Wording words, String act, SerializableRunnable go) {
        return new Button(words.of("funding.approval." + act), click -> go.run());
    }

    private static Button main(Wording words, String act, SerializableRunnable go) {
        Button button = button(words, act, go);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static void done(Wording words, String act, SerializableRunnable after) {
        Toast.done(words.of("funding.approval." + act + ".done"));
        after.run();
    }
}
