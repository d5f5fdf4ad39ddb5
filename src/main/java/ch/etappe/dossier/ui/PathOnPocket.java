package ch.etappe.dossier.ui;

import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.Path;
import ch.etappe.dossier.Paths;
import ch.etappe.dossier.StageEntry;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.PathOfStages;
import ch.etappe.uikit.Stage;
import ch.etappe.uikit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The path on the refugee's sheet: done, here, next, with what hangs on each stage in plain words. */
@Component
class PathOnPocket implements PocketSection {

    private final Dossiers dossiers;
    private final Paths paths;
    private final Texts texts;

    PathOnPocket(Dossiers dossiers, Paths paths, Texts texts) {
        this.dossiers = dossiers;
        this.paths = paths;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<com.vaadin.flow.component.Component> render(UserId user, Locale reader) {
        Wording words = Wording.of(texts, reader);
        Panel panel = Panel.open("path", words.of("dossier.me.path.title"));
        Path path =
                dossiers.mine().map(dossier -> paths.of(dossier, reader, true)).orElse(Path.NONE);
        if (path.stages().isEmpty()) {
            return List.of(panel.with(new EmptyState(words.of("dossier.me.path.none"))));
        }
        List<Stage> stages =
                path.stages().stream().map(stage -> shown(stage, words, reader)).toList();
        return List.of(panel.with(PathOfStages.standing(stages, words)));
    }

    private static Stage shown(Path.Stage stage, Wording words, Locale reader) {
        List<Reading> lines = new ArrayList<>();
        for (StageEntry entry : stage.entries()) {
            lines.add(entry.text());
            if (entry.detail() != null && stage.state() == Path.State.HERE) {
                lines.add(Reading.plain(entry.detail()));
            }
        }
        if (lines.isEmpty()) {
            stage.steps().stream()
                    .filter(step -> step.doneOn() != null)
                    .map(step -> step.title().in(reader).text())
                    .forEach(step -> lines.add(Reading.plain(words.of("dossier.me.path.step-done", step))));
        }
        return Stage.of(stage.title(), StageStates.of(stage), lines);
    }
}
