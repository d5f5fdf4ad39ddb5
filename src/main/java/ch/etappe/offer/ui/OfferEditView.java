package ch.etappe.offer.ui;

import ch.etappe.identity.Role;
import ch.etappe.offer.OfferDraft;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferState;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.shell.UnsavedChanges;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A provider writes one of its offers, hands it in and decides what becomes of it. */
@Route(MyOffersView.PATH + "/:offer")
@RolesAllowed(Role.IS_PROVIDER)
class OfferEditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OfferDesk desk;
    private @Nullable OfferEditor editor;
    private OfferForm shown = OfferForm.empty();
    private String title = "";

    OfferEditView(OfferDesk desk) {
        this.desk = desk;
        UnsavedChanges.guard(this, () -> editor != null && editor.hasChanges());
    }

    static String path(OfferId offer) {
        return MyOffersView.PATH + "/" + offer.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OfferId.parse(event.getRouteParameters().get("offer").orElse("")), false);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** @param carry whether what is typed and not saved goes along, because something else was done to the offer */
    private void show(OfferId id, boolean carry) {
        OfferDraft offer = desk.editing().open(id);
        title = offer.form().title();
        List<RegionSummary> regions = desk.organisations().regions();
        OfferWords words = new OfferWords(Wording.of(this), getLocale(), regions);
        OfferActs acts = new OfferActs(desk, offer, words, () -> show(id, true), () -> show(id, false));
        OfferEditor form = new OfferEditor(
                desk.drafts(),
                "offer/" + id.id() + "/" + offer.versions().offer() + "."
                        + offer.versions().revision(),
                regions,
                offer.form(),
                offer.provider(),
                offer.runs());
        form.comments(offer.comments(), acts::done);
        if (offer.isWritable()) {
            form.acts(writing(acts, form));
            if (carry) {
                carryOver(offer.form(), form);
            }
        } else {
            form.readOnly();
        }
        PageHeader header = new PageHeader(title, heading(offer, acts));
        editor = form;
        shown = offer.form();
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        OfferBadge.line(offer.state(), offer.revision(), Wording.of(this)),
                        new OfferNotes(offer, acts, words),
                        form);
    }

    private Component[] heading(OfferDraft offer, OfferActs acts) {
        Stream<Component> buttons = Stream.of(acts.buttons());
        if (offer.state() == OfferState.ARCHIVED) {
            return buttons.toArray(Component[]::new);
        }
        Component run = ActionLink.of(RunFormView.pathFor(offer.id()), getTranslation("offer.run.new"));
        return Stream.concat(buttons, Stream.of(run)).toArray(Component[]::new);
    }

    private void carryOver(OfferForm stored, OfferEditor next) {
        if (editor != null && editor.hasChanges()) {
            Conflicts<OfferForm> typed = new Conflicts<>(shown, editor.value(), stored);
            next.type(typed.resolved(Set.copyOf(typed.fields())));
            editor.saved();
        }
    }

    private Component[] writing(OfferActs acts, OfferEditor form) {
        List<Component> buttons = new ArrayList<>();
        buttons.add(new Button(
                getTranslation("offer.edit.save"),
                click -> form.read().ifPresent(typed -> save(acts, form, typed, acts::saved))));
        Button handIn = new Button(
                getTranslation("offer.edit.hand-in"),
                click -> form.readComplete().ifPresent(typed -> save(acts, form, typed, acts::handIn)));
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(handIn);
        return buttons.toArray(Component[]::new);
    }

    private static void save(OfferActs acts, OfferEditor form, OfferForm typed, SerializableRunnable then) {
        acts.save(typed, () -> {
            form.saved();
            then.run();
        });
    }
}
