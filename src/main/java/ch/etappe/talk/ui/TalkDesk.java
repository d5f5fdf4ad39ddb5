package ch.etappe.talk.ui;

import ch.etappe.i18n.Languages;
import ch.etappe.talk.Conversations;
import ch.etappe.talk.Guide;
import ch.etappe.talk.Invitations;
import ch.etappe.talk.Offices;
import ch.etappe.talk.Talks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the screens of a municipality work with. */
@Component
record TalkDesk(
        Talks talks,
        Invitations invitations,
        Conversations conversations,
        Offices offices,
        Guide guide,
        Languages languages,
        Clock clock) {}
