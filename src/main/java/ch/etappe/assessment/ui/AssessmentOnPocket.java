package ch.etappe.assessment.ui;

import ch.etappe.assessment.Assessments;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On the refugee's sheet: that there is a result to read; nothing while there is none. */
@Service
class AssessmentOnPocket implements PocketSection {

    private final Assessments assessments;
    private final Texts texts;

    AssessmentOnPocket(Assessments assessments, Texts texts) {
        this.assessments = assessments;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        Wording words = Wording.of(texts, reader);
        return assessments.mine().stream()
                .<Component>map(shared -> Panel.open("assessment", words.of("assessment.me.title"))
                        .with(
                                new Paragraph(words.of("assessment.me.intro")),
                                ActionLink.of("/" + MyAssessmentView.PATH, words.of("assessment.me.open"))))
                .toList();
    }
}
