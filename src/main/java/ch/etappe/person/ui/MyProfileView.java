package ch.etappe.person.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.person.ConsentSummary;
import ch.etappe.person.Consents;
import ch.etappe.person.Households;
import ch.etappe.person.People;
import ch.etappe.person.PersonFile;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** UC-29: a refugee reads what the office knows about them, who lives with them, and whom to call if something is wrong. */
@Route("me/profile")
@Menu(order = 100, title = "person.me.title", icon = "person")
@RolesAllowed(Role.IS_REFUGEE)
class MyProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient People people;
    private final transient Households households;
    private final transient Consents consents;
    private final transient MyOffice office;

    MyProfileView(People people, Households households, Consents consents, MyOffice office) {
        this.people = people;
        this.households = households;
        this.consents = consents;
        this.office = office;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        PersonFile file = people.mine();
        List<ConsentSummary> agreed =
                consents.mine().stream().filter(ConsentSummary::isValid).toList();
        removeAll();
        add(new PageHeader(getPageTitle()), me(file), permit(file), new MyHousehold(households.mine(), file.id()));
        if (!agreed.isEmpty()) {
            add(new MyConsents(agreed, this::sayNo));
        }
        office.of(file).ifPresent(region -> add(wrong(region)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("person.me.title");
    }

    private Component me(PersonFile file) {
        Facts facts = Facts.inRows()
                .fact(getTranslation("person.me.name"), file.names().spoken());
        String own = file.names().nativeName();
        String language = file.names().nativeLanguage();
        if (own != null && language != null) {
            facts.fact(getTranslation("person.me.native-name"), new UserText(own, language));
        }
        facts.fact(
                        getTranslation("person.me.birth"),
                        MySheet.number(file.birth().formatted()))
                .fact(getTranslation("person.me.entry"), MySheet.number(Dates.numeric(file.entryDate())))
                .fact(getTranslation("person.me.lives"), file.residence().name());
        String phone = file.contact().phone();
        if (phone != null) {
            facts.fact(getTranslation("person.me.phone"), MySheet.number(phone));
        }
        return new MySheet(getTranslation("person.me.data"), facts);
    }

    private Component permit(PersonFile file) {
        var status = file.status();
        var permit = status.status().permit();
        return new MySheet(
                getTranslation("person.me.permit"),
                new Paragraph(
                        permit == null
                                ? getTranslation("person.me.no-permit")
                                : getTranslation(
                                        "person.me.permit-since", permit.name(), Dates.numeric(status.from()))));
    }

    private void sayNo(ConsentSummary consent) {
        consents.withdrawMine(consent.id());
        Toast.done(getTranslation("person.me.said-no"));
        show();
    }

    private Component wrong(RegionSummary region) {
        MySheet sheet = new MySheet(
                getTranslation("person.me.wrong"),
                new Paragraph(new UserText(getTranslation("person.me.wrong-call", region.name()))));
        String phone = region.phone();
        if (phone != null) {
            Anchor call =
                    new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), Icon.PHONE.create(), MySheet.number(phone));
            call.addClassNames("button", "main");
            sheet.add(call);
        }
        return sheet;
    }
}
