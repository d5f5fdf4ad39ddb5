package ch.etappe.plan.ui;

import ch.etappe.document.Uploads;
import ch.etappe.i18n.Dates;
import ch.etappe.plan.Agreement;
import ch.etappe.plan.PlanSheets;
import ch.etappe.plan.PlanSigning;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanSummary;
import ch.etappe.shell.FriendlyErrors;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** What a caseworker does so that a plan is agreed on; all in the name of what stands on the sheet that was shown. */
@Service
class AgreementActs {

    private final PlanSheets sheets;
    private final PlanSigning signing;
    private final Uploads uploads;
    private final FriendlyErrors errors;
    private final PlanWords fields;
    private final Clock clock;

    AgreementActs(
            PlanSheets sheets,
            PlanSigning signing,
            Uploads uploads,
            FriendlyErrors errors,
            PlanWords fields,
            Clock clock) {
        this.sheets = sheets;
        this.signing = signing;
        this.uploads = uploads;
        this.errors = errors;
        this.fields = fields;
        this.clock = clock;
    }

    /** @param language name of the person's */
    List<Component> of(PlanSummary plan, Agreement agreement, String language, SerializableRunnable after) {
        if (plan.state() == PlanState.DRAFT) {
            return agreement.language().startsWith("de") ? List.of() : List.of(words(plan, language, after));
        }
        if (!plan.state().isOffered()) {
            return List.of();
        }
        String hash = Objects.requireNonNull(agreement.sha256());
        boolean clientSigned = agreement.of(true).isPresent();
        List<Component> acts = new ArrayList<>();
        if (!clientSigned && agreement.refused() == null) {
            acts.add(refuse(plan, hash, after));
        } else if (!clientSigned) {
            acts.add(alone(plan, hash, after));
        }
        acts.add(paper(plan, hash, after));
        if (agreement.of(false).isEmpty()) {
            acts.add(office(plan, hash, after));
        }
        return acts;
    }

    private Button words(PlanSummary plan, String language, SerializableRunnable after) {
        Map<String, String> words = sheets.words(plan.id());
        long missing = words.values().stream().filter(String::isEmpty).count();
        return new Button(
                fields.all().of("plan.agreement.words", language, missing),
                click -> new WordingDialog(language, sheets.words(plan.id()), given -> {
                            sheets.word(plan.id(), given);
                            after.run();
                        })
                        .open());
    }

    private Button office(PlanSummary plan, String hash, SerializableRunnable after) {
        Wording wording = fields.all();
        Button sign = new Button(
                wording.of("plan.agreement.sign-office"),
                click -> Confirm.ask(
                        wording.of("plan.agreement.sign-office-question", plan.versionNo()),
                        wording.of("plan.agreement.sign-office-text"),
                        wording.of("plan.agreement.sign-office"),
                        () -> done(signing.signForOffice(plan.id(), hash), after)));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return sign;
    }

    private Button paper(PlanSummary plan, String hash, SerializableRunnable after) {
        return new Button(
                fields.all().of("plan.agreement.paper"),
                click -> new PaperDialog(
                                plan,
                                Dates.dayOf(clock.instant()),
                                new PaperDialog.Desk(uploads, signing, errors),
                                hash,
                                state -> done(state, after))
                        .open());
    }

    private Button refuse(PlanSummary plan, String hash, SerializableRunnable after) {
        return new Button(
                fields.all().of("plan.agreement.refuse"),
                click -> new RefuseDialog(Dates.dayOf(clock.instant()), (reason, day) -> {
                            signing.refuse(plan.id(), hash, reason, day);
                            after.run();
                        })
                        .open());
    }

    private Button alone(PlanSummary plan, String hash, SerializableRunnable after) {
        Wording wording = fields.all();
        return new Button(
                wording.of("plan.agreement.alone"),
                click -> new ReasonDialog(
                                wording.of("plan.agreement.alone"),
                                wording.of("plan.agreement.alone-reason"),
                                wording.of("plan.refusal.reason-missing"),
                                wording.of("plan.agreement.alone"),
                                reason -> {
                                    signing.putInForceAlone(plan.id(), hash, reason);
                                    after.run();
                                })
                        .open());
    }

    private void done(PlanState state, SerializableRunnable after) {
        String key = state == PlanState.IN_FORCE ? "plan.agreement.in-force" : "plan.agreement.done";
        Toast.done(fields.all().of(key));
        after.run();
    }
}
