package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The chapters of a case page that modules publish, the way to each of them, and what they say needs attention. */
@Service
class CaseChapters {

    private final List<DossierSection> sections;
    private final List<WorkSource> work;
    private final DossierAccess access;
    private final Texts texts;

    CaseChapters(
            ObjectProvider<DossierSection> sections,
            ObjectProvider<WorkSource> work,
            DossierAccess access,
            Texts texts) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(DossierSection::order))
                .toList();
        this.work = work.stream().toList();
        this.access = access;
        this.texts = texts;
    }

    List<Component> of(DossierId dossier) {
        return mine().stream()
                .<Component>map(section -> Panel.open(section.anchor(), words().of(section.titleKey()))
                        .with(section.show(dossier)))
                .toList();
    }

    /** Links to the chapters, because the page is long. */
    Nav jumps(DossierId dossier) {
        Nav jumps = new Nav();
        jumps.addClassName("jumps");
        jumps.getElement().setAttribute("aria-label", words().of("dossier.jumps"));
        mine().forEach(section -> jumps.add(
                new Anchor(DossierView.path(dossier) + "#" + section.anchor(), words().of(section.titleKey()))));
        return jumps;
    }

    /** What stands still or waits on this case, with its suggested act; empty where everything moves. */
    Optional<Component> attention(DossierId dossier, SerializableRunnable changed) {
        List<WorkRow> rows = work.stream()
                .flatMap(source -> source.of(dossier, changed).stream())
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        DueList list = new DueList();
        rows.forEach(row -> list.row(
                row.tone(), row.icon(), row.title(), row.detail(), row.acts().toArray(Component[]::new)));
        return Optional.of(
                Panel.open("attention", words().of("dossier.attention")).with(list));
    }

    private List<DossierSection> mine() {
        return sections.stream()
                .filter(section -> access.may(section.category()))
                .toList();
    }

    private Wording words() {
        return Wording.of(texts, UI.getCurrentOrThrow().getLocale());
    }
}
