package ch.etappe.talk;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was noted about a talk as a whole while it goes on.
 *
 * @param heldOn day of the talk
 * @param language BCP 47 tag of the language used
 * @param interpreter whether somebody interprets
 * @param triage where the talk leads; null while undecided
 * @param triageWords for the region, e.g. which offer; blank for none
 */
public record TalkNote(
        @Nullable LocalDate heldOn,
        @Nullable String language,
        boolean interpreter,
        @Nullable Triage triage,
        String triageWords)
        implements Serializable {

    TalkNote with(TalkForm form) {
        return new TalkNote(form.heldOn(), form.language(), form.interpreter(), triage, triageWords);
    }

    public TalkForm form() {
        return new TalkForm(heldOn, language, interpreter);
    }
}
