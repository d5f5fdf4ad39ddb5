package ch.etappe.talk;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases of a talk under way. Every touch is saved at once. What was noted belongs to the resident: after a move the
 * new municipality goes on with it, and until it does the former one may still hand in its last words.
 */
@Service
@Transactional
public class Conversations {

    private static final String IS_MUNICIPALITY = "hasRole('MUNICIPALITY')";

    private final ConversationStore store;
    private final Residents residents;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    Conversations(ConversationStore store, Residents residents, CurrentUser currentUser, AuditTrail audit) {
        this.store = store;
        this.residents = residents;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Begins the talk of a resident, or goes on with it.
     *
     * @throws NotFound if the person does not live here
     * @throws Refusal {@code talk.refusal.moved} if the person moved away since the talk was begun here
     */
    @PreAuthorize(IS_MUNICIPALITY)
    public Conversation open(DossierId dossier) {
        residents.require(dossier);
        store.begin(dossier, residents.municipality(), currentUser.id());
        audit.read("first-information-talk", dossier.id(), dossier.id());
        return store.find(dossier).orElseThrow(NotFound::new);
    }

    /**
     * Saves what concerns the talk as a whole.
     *
     * @param version as read
     * @return the conversation as it is now: with {@code note} if it was saved, else with what somebody else noted
     *     meanwhile
     * @throws NotFound if the talk is not led here
     * @throws Refusal {@code talk.refusal.closed} once the talk is recorded, {@code talk.refusal.moved} once the new
     *     municipality of somebody who moved has gone on with the talk
     */
    @PreAuthorize(IS_MUNICIPALITY)
    public Conversation note(DossierId dossier, TalkNote note, long version) {
        require(dossier);
        require(note.triageWords());
        store.save(dossier, note, version, currentUser.id());
        return store.find(dossier).orElseThrow(NotFound::new);
    }

    /** Like {@link #note(DossierId, TalkNote, long)}, for one topic; two officials may note different ones at once. */
    @PreAuthorize(IS_MUNICIPALITY)
    public Conversation note(DossierId dossier, Topic topic, TopicNote note, long version) {
        require(dossier);
        require(note.needWords());
        store.save(dossier, topic, note, version, currentUser.id());
        return store.find(dossier).orElseThrow(NotFound::new);
    }

    /** Hands the words of a form to whoever leads the talk now, if it was begun here. */
    void keep(DossierId dossier, TalkForm form) {
        store.find(dossier).filter(talk -> !talk.recorded()).ifPresent(talk -> {
            store.save(dossier, talk.note().with(form), talk.version(), currentUser.id());
        });
    }

    private void require(DossierId dossier) {
        if (!residents.lead(dossier)) {
            residents.require(dossier);
        }
        Conversation talk = store.find(dossier).orElseThrow(NotFound::new);
        if (talk.recorded()) {
            throw new Refusal("talk.refusal.closed");
        }
    }

    private static void require(String words) {
        if (words.length() > TopicNote.WORDS) {
            throw new Refusal("talk.refusal.too-long");
        }
    }
}
