package ch.etappe.dossier.ui;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The way to the comparison of regions, on the homes of those who may see it. */
@Service
class ComparisonTile implements HomeTile {

    private final Texts texts;

    ComparisonTile(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ASSOCIATION);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> show(Account account) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        Div content = new Div(
                new Paragraph(words.of("dossier.comparison.line")),
                ActionLink.of("/" + ComparisonView.PATH, words.of("dossier.comparison.link")));
        content.addClassName("stack");
        return Optional.of(
                Panel.sheet("comparison", words.of("dossier.comparison.title")).with(content));
    }
}
