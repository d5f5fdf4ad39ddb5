package ch.etappe.dossier;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Master data, as far as the next ones need them to begin. */
@Component
class CasePackage implements HandoverPart {

    private final DossierOverviews overviews;
    private final Texts texts;

    CasePackage(DossierOverviews overviews, Texts texts) {
        this.overviews = overviews;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "dossier.handover.person";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        DossierOverview one = overviews.one(dossier);
        String languages = one.languages().stream()
                .map(tag -> LanguageNames.of(tag, reader))
                .collect(Collectors.joining(", "));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                one.name(),
                texts.get(
                        reader,
                        "dossier.handover.born-entered",
                        one.birth().formatted(),
                        Dates.numeric(one.entryDate()))));
        lines.add(new Line(texts.get(reader, one.targetGroupKey()), one.permit()));
        lines.add(new Line(
                languages,
                one.interpreterLanguage() == null
                        ? null
                        : texts.get(
                                reader,
                                "dossier.handover.interpreter",
                                LanguageNames.of(one.interpreterLanguage(), reader))));
        lines.add(new Line(one.municipality(), one.phone()));
        return lines;
    }

    @Override
    public List<Hint> hints(DossierId dossier) {
        return List.of(
                new Hint("dossier.handover.hint.told", Side.GIVING),
                new Hint("dossier.handover.hint.notes", Side.GIVING),
                new Hint("dossier.handover.hint.meet", Side.RECEIVING));
    }
}
