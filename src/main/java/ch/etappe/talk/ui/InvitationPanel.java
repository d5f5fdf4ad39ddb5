package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.talk.Conversation;
import ch.etappe.talk.InvitationState;
import ch.etappe.talk.InvitationSummary;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All invitations of one person with what came of them, and what can be done with the last one. */
class InvitationPanel extends Composite<Div> {

    private final Conversation talk;
    private final transient TalkDesk desk;
    private final SerializableRunnable after;

    InvitationPanel(Conversation talk, TalkDesk desk, SerializableRunnable after) {
        this.talk = talk;
        this.desk = desk;
        this.after = after;
        List<InvitationSummary> invitations = desk.invitations().of(talk.dossier());
        Panel panel = Panel.sheet("invitations", getTranslation("talk.invitations"));
        if (!talk.recorded()) {
            panel.actions(invite(invitations.isEmpty() ? null : invitations.getFirst()));
        }
        if (invitations.isEmpty()) {
            panel.with(new Paragraph(getTranslation("talk.invitations.none")));
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("due");
        Instant now = desk.clock().instant();
        invitations.forEach(invitation -> rows.add(row(invitation, now)));
        rows.setVisible(!invitations.isEmpty());
        getContent().add(panel.with(rows));
    }

    /** The invitation as a line, also for the chapter of the case page. */
    static Div words(InvitationSummary invitation) {
        Span when = new Span(say(
                "talk.invitation.when",
                Dates.numeric(Dates.dayOf(invitation.at())),
                Dates.time(invitation.at()),
                invitation.place()));
        when.addClassName("strong");
        Div line = new Div(when, badge(invitation));
        line.addClassName("line");
        Div words = new Div(
                line,
                new Span(say(
                        "talk.invitation.by",
                        Dates.numeric(Dates.dayOf(invitation.invitedAt())),
                        invitation.invitedBy(),
                        invitation.municipality())));
        words.addClassName("words");
        return words;
    }

    private ListItem row(InvitationSummary invitation, Instant now) {
        Actions acts = new Actions();
        if (invitation.isOverAt(now)) {
            acts.add(new Button(
                    say("talk.no-show"), click -> new TalkActs(desk, after).noShow(invitation.id(), talk.name())));
        }
        if (invitation.isOpen()) {
            acts.add(TalkActs.letter(invitation.id()));
            acts.add(new Button(say("talk.withdraw"), click -> withdraw(invitation)));
        }
        if (invitation.isOpen() && invitation.pageOpen()) {
            acts.add(new Button(say("talk.close-page"), click -> closePage(invitation)));
        }
        Component icon = Icon.CALENDAR.create();
        return new ListItem(icon, words(invitation), acts);
    }

    private Button invite(@Nullable InvitationSummary latest) {
        String key = latest == null || latest.state() == InvitationState.WITHDRAWN
                ? "talk.invite"
                : latest.isOpen() ? "talk.invite-anew" : "talk.invite-again";
        return new Button(
                say(key),
                click -> new InviteDialog(
                                talk.dossier(),
                                talk.name(),
                                talk.understands(),
                                latest == null ? talk.understands() : latest.interpreterLanguage(),
                                latest == null ? null : latest.id(),
                                desk,
                                after)
                        .open());
    }

    private void withdraw(InvitationSummary invitation) {
        Confirm.destructive(
                say("talk.withdraw.question", Dates.numeric(Dates.dayOf(invitation.at()))),
                say("talk.withdraw.consequence"),
                say("talk.withdraw"),
                () -> {
                    desk.invitations().withdraw(invitation.id());
                    Toast.done(say("talk.withdraw.done"));
                    after.run();
                });
    }

    private void closePage(InvitationSummary invitation) {
        Confirm.destructive(
                say("talk.close-page.question"), say("talk.close-page.consequence"), say("talk.close-page"), () -> {
                    desk.invitations().closePage(invitation.id());
                    Toast.done(say("talk.close-page.done"));
                    after.run();
                });
    }

    private static Badge badge(InvitationSummary invitation) {
        String word = say(invitation.state().key());
        return switch (invitation.state()) {
            case INVITED -> Badges.waiting(word);
            case HELD -> Badges.good(word);
            case NO_SHOW -> Badges.warn(word);
            case WITHDRAWN -> Badges.neutral(word);
        };
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
