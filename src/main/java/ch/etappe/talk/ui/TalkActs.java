package ch.etappe.talk.ui;

import ch.etappe.talk.InvitationId;
import ch.etappe.talk.TalkRow;
import ch.etappe.talk.TalkState;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/** What can be done with one row of the worklist, in the row. The next act comes first. */
class TalkActs implements Serializable {

    private final transient TalkDesk desk;
    private final SerializableRunnable after;

    TalkActs(TalkDesk desk, SerializableRunnable after) {
        this.desk = desk;
        this.after = after;
    }

    Component of(TalkRow row) {
        Actions acts = new Actions(next(row));
        Button record = new Button(
                say("talk.record"),
                click -> new RecordTalkDialog(desk.conversations().open(row.dossier()), desk, after).open());
        record.setAriaLabel(say("talk.record.of", row.name()));
        acts.add(record);
        return acts;
    }

    private Component next(TalkRow row) {
        TalkRow.Invited invited = row.invited();
        if (invited == null || row.state() == TalkState.MISSED) {
            String key = invited == null ? "talk.invite" : "talk.invite-again";
            Button invite = new Button(
                    say(key), click -> InviteDialog.of(row, desk, after).open());
            invite.setAriaLabel(say(key + ".of", row.name()));
            return invite;
        }
        if (invited.isOverAt(desk.clock().instant())) {
            Button missed = new Button(say("talk.no-show"), click -> noShow(invited.id(), row.name()));
            missed.setAriaLabel(say("talk.no-show.of", row.name()));
            return missed;
        }
        ActionLink letter = letter(invited.id());
        letter.setAriaLabel(say("talk.letter.of", row.name()));
        return letter;
    }

    /** Opens beside the list: it is printed, then closed. */
    static ActionLink letter(InvitationId invitation) {
        ActionLink letter = ActionLink.of(LetterPage.path(invitation), say("talk.letter"));
        letter.setTarget("_blank");
        return letter;
    }

    void noShow(InvitationId invitation, String name) {
        Confirm.ask(say("talk.no-show.question", name), say("talk.no-show.consequence"), say("talk.no-show"), () -> {
            desk.invitations().noShow(invitation);
            Toast.done(say("talk.no-show.done"));
            after.run();
        });
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
