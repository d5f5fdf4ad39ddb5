package ch.etappe.dossier.ui;

import ch.etappe.dossier.CaseLead;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierState;
import ch.etappe.dossier.Lifecycle;
import ch.etappe.dossier.OpenMatter;
import ch.etappe.dossier.Responsibilities;
import ch.etappe.dossier.StaffOfRegion;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What can be done about the lead of a case, by where it stands and who is at the screen. */
@Service
class LeadActs {

    private final Lifecycle lifecycle;
    private final Responsibilities responsibilities;
    private final StaffOfRegion staff;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final LeadDialogs dialogs;

    LeadActs(
            Lifecycle lifecycle,
            Responsibilities responsibilities,
            StaffOfRegion staff,
            DossierAccess access,
            CurrentUser currentUser,
            LeadDialogs dialogs) {
        this.lifecycle = lifecycle;
        this.responsibilities = responsibilities;
        this.staff = staff;
        this.access = access;
        this.currentUser = currentUser;
        this.dialogs = dialogs;
    }

    List<Component> of(CaseLead lead, Wording words, SerializableRunnable after) {
        List<Component> acts = new ArrayList<>();
        boolean leads = currentUser.role() == Role.CASEWORKER && access.mayWrite(DataCategory.MASTER_DATA);
        DossierState state = lead.state();
        if (leads && state == DossierState.ALLOCATED) {
            acts.add(new Button(words.of("dossier.lead.start"), click -> {
                lifecycle.start(lead.dossier());
                after.run();
            }));
        }
        if (lead.mayAssign()) {
            acts.add(new Button(words.of("dossier.lead.assign"), click -> assign(lead, words, after)));
        }
        if (leads && state == DossierState.ACTIVE) {
            acts.add(new Button(words.of("dossier.lead.pause"), click -> pause(lead, words, after)));
        }
        if (leads && state == DossierState.PAUSED) {
            acts.add(new Button(words.of("dossier.lead.resume"), click -> {
                lifecycle.resume(lead.dossier(), lead.version());
                after.run();
            }));
        }
        if (leads && lead.closingReview() != null) {
            acts.add(new Button(words.of("dossier.lead.go-on"), click -> goOn(lead, words, after)));
        }
        if (leads && state != DossierState.CLOSED) {
            acts.add(new Button(words.of("dossier.lead.close"), click -> close(lead, words, after)));
        }
        if (state == DossierState.CLOSED && access.mayWrite(DataCategory.HANDOVER)) {
            acts.add(new Button(words.of("dossier.lead.reopen"), click -> reopen(lead, words, after)));
        }
        return acts;
    }

    private void assign(CaseLead lead, Wording words, SerializableRunnable after) {
        dialogs.assign(words, lead.responsible(), staff.caseworkers(), to -> {
            responsibilities.assign(lead.dossier(), lead.version(), to.id());
            after.run();
        });
    }

    private void pause(CaseLead lead, Wording words, SerializableRunnable after) {
        dialogs.pause(words, (until, reason) -> {
            lifecycle.pause(lead.dossier(), lead.version(), until, reason);
            after.run();
        });
    }

    private void goOn(CaseLead lead, Wording words, SerializableRunnable after) {
        dialogs.goOn(words, (on, reason) -> {
            lifecycle.goOn(lead.dossier(), lead.version(), on, reason);
            after.run();
        });
    }

    private void close(CaseLead lead, Wording words, SerializableRunnable after) {
        List<OpenMatter> open = lifecycle.openMatters(lead.dossier());
        dialogs.close(words, open, (reason, note) -> {
            lifecycle.close(lead.dossier(), lead.version(), reason, note);
            after.run();
        });
    }

    private void reopen(CaseLead lead, Wording words, SerializableRunnable after) {
        dialogs.reopen(words, staff.caseworkers(), (to, reason) -> {
            lifecycle.reopen(lead.dossier(), lead.version(), to.id(), reason);
            after.run();
        });
    }
}
