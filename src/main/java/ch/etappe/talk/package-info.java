/**
 * First-information talks: a municipality's worklist of residents to talk to, invitations with their letter, the
 * conversation guide in every language, and the record of each talk.
 * <p>Promises: one talk for one dossier, recorded together with the step of the process it finishes; a municipality
 * sees of its residents the name, the languages and the dates, never the dossier; nothing noted in a talk is lost, also
 * when the person moves; the public page of an invitation names nobody.
 * <p>Offers: {@link ch.etappe.talk.Talks}, {@link ch.etappe.talk.Invitations}, {@link ch.etappe.talk.Conversations},
 * {@link ch.etappe.talk.TalkRecords}, {@link ch.etappe.talk.Guide}; tiles, a chapter of the dossier, a line on the path.
 */
@ApplicationModule(
        displayName = "First-information talk",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "organisation",
            "person",
            "dossier"
        })
@NullMarked
package ch.etappe.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
