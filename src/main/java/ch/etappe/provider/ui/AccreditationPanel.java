package ch.etappe.provider.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.Accreditation;
import ch.etappe.provider.AccreditationBook;
import ch.etappe.provider.Standing;
import ch.etappe.provider.Warnings;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** The canton reads a provider's accreditations and enters one or its end. */
class AccreditationPanel extends Composite<Div> {

    private final ProviderId provider;
    private final transient AccreditationBook book;
    private final transient Warnings warnings;
    private final LocalDate today;

    AccreditationPanel(ProviderId provider, AccreditationBook book, Warnings warnings, LocalDate today) {
        this.provider = provider;
        this.book = book;
        this.warnings = warnings;
        this.today = today;
        show();
    }

    private void show() {
        List<Accreditation> all = book.of(provider);
        Standing standing = book.standing(provider);
        StandingWords words = new StandingWords(Wording.of(this));
        Button grant = new Button(
                getTranslation("provider.accreditation.enter"),
                click -> new AccreditationDialog(provider, standing, book, this::show).open());
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().removeAll();
        getContent()
                .add(Panel.sheet("accreditation", getTranslation("provider.accreditation"))
                        .beside(words.badge(standing, warnings.of(standing)))
                        .actions(grant)
                        .with(stacked(new Paragraph(words.sentence(standing)), table(all))));
    }

    private static Component stacked(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private Component table(List<Accreditation> all) {
        if (all.isEmpty()) {
            return new EmptyState(getTranslation("provider.accreditation.none"));
        }
        ShortTable table = new ShortTable(
                getTranslation("provider.accreditation"),
                getTranslation("provider.accreditation.period"),
                getTranslation("provider.accreditation.reference"),
                getTranslation("provider.accreditation.decided"),
                getTranslation("provider.accreditation.ended"),
                getTranslation("provider.acts"));
        all.forEach(one -> table.row(period(one), reference(one), decided(one), ended(one), acts(one)));
        return table;
    }

    private Component period(Accreditation one) {
        LocalDate to = one.to();
        return new Span(
                to == null
                        ? getTranslation("provider.accreditation.since", Dates.numeric(one.from()))
                        : Dates.numeric(one.from()) + " – " + Dates.numeric(to));
    }

    private Component reference(Accreditation one) {
        String reference = one.reference();
        return reference == null
                ? new Span(getTranslation("provider.accreditation.taken-over"))
                : new UserText(reference);
    }

    private Component decided(Accreditation one) {
        String by = one.decidedBy();
        return by == null ? new Span() : new UserText(by + ", " + Dates.numeric(Dates.dayOf(one.decidedAt())));
    }

    private Component ended(Accreditation one) {
        Accreditation.Ended ended = one.ended();
        if (ended == null) {
            return new Span();
        }
        Div lines = new Div(
                new UserText(ended.by() + ", " + Dates.numeric(Dates.dayOf(ended.at()))), new UserText(ended.why()));
        lines.addClassName("two-lines");
        return lines;
    }

    private Component acts(Accreditation one) {
        if (!one.isOpen(today)) {
            return new Span();
        }
        Button end = new Button(
                getTranslation("provider.accreditation.end"),
                click -> new EndDialog(provider, one, book, today, this::show).open());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return end;
    }
}
