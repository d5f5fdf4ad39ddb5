package ch.etappe.dossier.ui;

import ch.etappe.dossier.Path;
import ch.etappe.uikit.Stage;

/** From where a person stands to how it looks; without a default, a new state does not compile until somebody decides. */
final class StageStates {

    private StageStates() {}

    static Stage.State of(Path.Stage stage) {
        return switch (stage.state()) {
            case DONE -> Stage.State.DONE;
            case HERE -> Stage.State.HERE;
            case NEXT -> Stage.State.NEXT;
        };
    }
}
