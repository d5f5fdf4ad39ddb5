package ch.etappe.matching.ui;

import ch.etappe.kernel.Refusal;
import ch.etappe.matching.Booked;
import ch.etappe.matching.Outcome;
import ch.etappe.matching.Prospects;
import ch.etappe.matching.Prospects.Prospect;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of each of several people, and where that is not what was said before. */
class BookedDialog extends Dialog {

    BookedDialog(List<Booked> booked, Prospects before, FindingWords words) {
        Map<Object, Prospect> said =
                before.people().stream().collect(Collectors.toMap(Prospect::dossier, Function.identity()));
        setHeaderTitle(words.of("matching.booked.title"));
        addClassName("run-picker");
        Paragraph total = new Paragraph(words.of(
                "matching.booked.total",
                count(booked, Outcome.SEAT),
                count(booked, Outcome.WAITS),
                count(booked, Outcome.NOT)));
        total.getElement().setAttribute("role", "status");
        DueList list = new DueList();
        for (Booked one : booked) {
            Prospect expected = said.get(one.dossier());
            boolean changed = expected != null && expected.outcome() != one.outcome();
            list.row(
                    one.outcome() == Outcome.NOT ? Tone.URGENT : changed ? Tone.SOON : Tone.CALM,
                    Icon.PERSON,
                    new UserText(one.person()),
                    detail(one, changed, words),
                    ProspectsDialog.badge(one.outcome(), words.of(one.outcome().key())));
        }
        add(total, list);
        Button close = new Button(words.of("uikit.me.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private static Component detail(Booked one, boolean changed, FindingWords words) {
        Div detail = new Div();
        Refusal refusal = one.refusal();
        if (changed) {
            detail.add(new Span(words.of("matching.booked.changed")));
        }
        if (refusal != null) {
            detail.add(new Paragraph(words.of(refusal.key(), refusal.arguments())));
        }
        return detail;
    }

    private static long count(List<Booked> booked, Outcome outcome) {
        return booked.stream().filter(one -> one.outcome() == outcome).count();
    }
}
