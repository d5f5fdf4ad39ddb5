package ch.etappe.talk;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Languages;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.talk.GuideForm.Problem;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The canton edits the conversation guide. Changes gather in one draft; publishing it replaces the version in force, and
 * talks begun before go on with theirs.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CANTON')")
public class GuideEditing {

    private final GuideStore store;
    private final Languages languages;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    GuideEditing(GuideStore store, Languages languages, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.store = store;
        this.languages = languages;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public GuideOverview overview() {
        return new GuideOverview(store.versions(), store.completeness(store.edited(), languages.languages()));
    }

    /**
     * All topics in German and in one language, of the draft or, while there is none, of the version in force.
     *
     * @param tag BCP 47 tag of a language of the portal
     * @throws NotFound for any other
     */
    @Transactional(readOnly = true)
    public List<Entry> texts(String tag) {
        requireLanguage(tag);
        return store.texts(store.edited(), languages.source().tag(), tag);
    }

    /** Why a text cannot be saved as typed; empty if it can. */
    public List<Problem> problems(GuideForm form) {
        return form.problems(Dates.dayOf(clock.instant()));
    }

    /**
     * Saves one text into the draft, which begins with the first change. A change of a text takes its review away; one of
     * the German text those of its translations too.
     *
     * @param version of the text as it was read; 0 for a new one
     * @throws Refusal {@code talk.refusal.guide-changed} if somebody else saved it meanwhile, or the first of
     *     {@link #problems}
     */
    public void save(Topic topic, String tag, GuideForm form, long version) {
        requireLanguage(tag);
        problems(form).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key());
        });
        GuideVersionId draft = store.draft(currentUser.id());
        Optional<Stored> stored = store.text(draft, topic, tag);
        if (stored.map(Stored::version).orElse(0L) != version) {
            throw new Refusal("talk.refusal.guide-changed");
        }
        GuideForm saved = stored.map(Stored::form).map(form::afterChangeOf).orElse(form);
        if (!store.save(draft, topic, tag, saved, version)) {
            throw new Refusal("talk.refusal.guide-changed");
        }
        boolean german = tag.equals(languages.source().tag());
        if (german
                && stored.filter(before -> !before.form().saysTheSameAs(form)).isPresent()) {
            store.takeReviewsAway(draft, topic, tag);
        }
        audit.did("guide-changed", "guide-version", draft.id(), null);
    }

    /**
     * Puts the draft in force from now on.
     *
     * @throws Refusal {@code talk.refusal.no-draft}, {@code talk.refusal.german-incomplete}
     */
    public void publish() {
        GuideVersionId draft = store.findDraft().orElseThrow(() -> new Refusal("talk.refusal.no-draft"));
        String german = languages.source().tag();
        boolean complete = store.completeness(draft, List.of(languages.source())).stream()
                .allMatch(language -> language.written() == Topic.values().length);
        if (!complete) {
            throw new Refusal("talk.refusal.german-incomplete", german);
        }
        store.publish(draft, currentUser.id());
        audit.did("guide-published", "guide-version", draft.id(), null);
    }

    /** Throws the draft away; nothing happens while there is none. */
    public void discard() {
        store.findDraft().ifPresent(draft -> {
            store.discard(draft);
            audit.did("guide-draft-discarded", "guide-version", draft.id(), null);
        });
    }

    private void requireLanguage(String tag) {
        if (languages.find(tag).isEmpty()) {
            throw new NotFound();
        }
    }

    /** @param version grows with every change of this text */
    public record Stored(GuideForm form, long version) implements Serializable {}

    /** @param own null while this language has no text */
    public record Entry(
            Topic topic, @Nullable Stored german, @Nullable Stored own) implements Serializable {}
}
