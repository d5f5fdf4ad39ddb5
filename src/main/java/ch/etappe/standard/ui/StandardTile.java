package ch.etappe.standard.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.standard.StandardRoadmap;
import ch.etappe.standard.StandardState;
import ch.etappe.standard.StandardSummary;
import ch.etappe.standard.StandardVersion;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the homes of canton and association: which version is in force, and which one waits for whom. */
@Service
class StandardTile implements HomeTile {

    private final StandardRoadmap roadmap;
    private final Texts texts;

    StandardTile(StandardRoadmap roadmap, Texts texts) {
        this.roadmap = roadmap;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ASSOCIATION, Role.CANTON);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> show(Account account) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        StandardVersion inForce = roadmap.inForce();
        LocalDate from = inForce.validFrom();
        Panel panel = Panel.sheet("standard", words.of("standard.title"));
        Div content = new Div(new Paragraph(words.of(
                "standard.tile.in-force", inForce.number(), inForce.name(), from == null ? "" : Dates.numeric(from))));
        content.addClassName("stack");
        ActionLink all = ActionLink.of("/" + RoadmapView.PATH, words.of("standard.tile.roadmap"));
        roadmap.inPreparation()
                .ifPresentOrElse(
                        version -> {
                            panel.beside(VersionBadges.of(version, StandardSummary.Time.IN_PREPARATION, words));
                            content.add(
                                    new Paragraph(words.of("standard.version", version.number(), version.name())),
                                    new Actions(all, next(version, account, words)));
                        },
                        () -> content.add(all));
        return Optional.of(panel.with(content));
    }

    private static ActionLink next(StandardSummary version, Account account, Wording words) {
        if (account.role() == Role.ASSOCIATION && version.state() == StandardState.SUBMITTED) {
            return ActionLink.main("/" + RoadmapView.PATH + "/" + version.id().id(), words.of("standard.tile.release"));
        }
        return ActionLink.of("/canton/standard", words.of("standard.tile.draft"));
    }
}
