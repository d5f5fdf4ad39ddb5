package ch.etappe.provider.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.provider.Profile;
import ch.etappe.provider.ProfileForm;
import ch.etappe.provider.ProfileForm.Field;
import ch.etappe.provider.Profiles;
import ch.etappe.provider.SavedProfile;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Locale;

/**
 * The profile, saved by itself as a whole. What cannot be saved as it is says so at its field and is kept as a draft until
 * it can; where a colleague changed the same field, the person chooses.
 */
class ProfileEditor extends Composite<Div> {

    private final transient Profiles profiles;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private final String draft;
    private final ProfileFields fields = new ProfileFields();
    private final Span state = new Span();
    private ProfileForm stored;

    ProfileEditor(Profile profile, Profiles profiles, Drafts drafts, Clock clock) {
        this.profiles = profiles;
        this.drafts = drafts;
        this.clock = clock;
        this.stored = profile.form();
        this.draft = "provider-profile/" + profile.id().id();
        state.getElement().setAttribute("role", "status");
        state.addClassName("soft");
        state.setText(getTranslation("provider.profile.by-itself"));
        fields.show(stored);
        drafts.find(draft).ifPresent(kept -> {
            fields.restore(kept);
            fields.say(profiles.problems(fields.typed()));
            state.setText(getTranslation("provider.profile.not-yet"));
        });
        fields.onChange(() -> save(fields.typed()));
        getContent()
                .add(Panel.sheet("profile", getTranslation("provider.profile.panel"))
                        .beside(state)
                        .with(fields));
    }

    private void save(ProfileForm typed) {
        if (!fields.say(profiles.problems(typed))) {
            keep();
            return;
        }
        SavedProfile saved = profiles.save(stored, typed);
        if (saved.collided()) {
            keep();
            choose(typed, saved.stored());
            return;
        }
        stored = saved.stored();
        fields.show(stored);
        drafts.discard(draft);
        state.setText(getTranslation("provider.profile.saved", Dates.time(clock.instant())));
    }

    private void keep() {
        drafts.save(draft, fields.kept());
        state.setText(getTranslation("provider.profile.not-yet"));
    }

    private void choose(ProfileForm mine, ProfileForm theirs) {
        new ConflictDialog<>(
                        new Conflicts<>(stored, mine, theirs),
                        field -> getTranslation(ProfileFields.labelKey(fieldOf(field))),
                        value -> value == null ? "" : value.toString(),
                        resolved -> {
                            stored = theirs;
                            fields.show(resolved);
                            save(resolved);
                        })
                .open();
    }

    private static Field fieldOf(String component) {
        return Field.valueOf(component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
}
