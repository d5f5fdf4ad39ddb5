package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentForm;
import ch.etappe.appointment.AppointmentForm.Field;
import ch.etappe.appointment.AppointmentForm.Remark;
import ch.etappe.appointment.AppointmentType;
import ch.etappe.appointment.BringItem;
import ch.etappe.appointment.Host;
import ch.etappe.appointment.MeetingPlace;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.identity.UserId;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.HourField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a proposal; they only ask and show, the service decides. */
class AppointmentFields extends FormLayout {

    private static final int USUAL_MINUTES = 45;

    private final Select<AppointmentType> type = new Select<>();
    private final DayField date = new DayField(getTranslation("appointment.form.date"));
    private final HourField time = new HourField(getTranslation("appointment.form.time"));
    private final IntegerField minutes = new IntegerField(getTranslation("appointment.form.minutes"));
    private final TextField place = new TextField(getTranslation("appointment.form.place"));
    private final TextField address = new TextField(getTranslation("appointment.form.address"));
    private final Select<Host> host = new Select<>();
    private final ComboBox<String> interpreter = new ComboBox<>(getTranslation("appointment.form.interpreter"));
    private final CheckboxGroup<BringItem> bring = new CheckboxGroup<>(getTranslation("appointment.form.bring"));
    private final List<Host> hosts;
    private final transient Map<Field, HasValidationProperties> byField = Map.of(
            Field.TYPE, type,
            Field.DATE, date,
            Field.TIME, time,
            Field.MINUTES, minutes,
            Field.PLACE, place,
            Field.ADDRESS, address,
            Field.HOST, host);

    AppointmentFields(List<Host> hosts) {
        this.hosts = hosts;
        setAutoResponsive(true);
        setAutoRows(true);
        setExpandFields(true);
        setExpandColumns(true);
        type.setLabel(getTranslation("appointment.form.type"));
        type.setItems(AppointmentType.values());
        type.setItemLabelGenerator(one -> getTranslation(one.key()));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(15);
        host.setLabel(getTranslation("appointment.form.host"));
        host.setItems(hosts);
        host.setItemLabelGenerator(Host::name);
        interpreter.setItemLabelGenerator(tag -> LanguageNames.of(tag, getLocale()));
        interpreter.setClearButtonVisible(true);
        interpreter.setPlaceholder(getTranslation("appointment.form.interpreter.none"));
        offer(null);
        bring.setItems(BringItem.values());
        bring.setItemLabelGenerator(item -> getTranslation(item.key()));
        byField.values().forEach(field -> field.setManualValidation(true));
        add(type, host, date, time, minutes, interpreter, place, address, bring);
        setColspan(bring, 2);
    }

    /** Fills in what is usual. */
    void start(@Nullable MeetingPlace last, String office, UserId me, @Nullable String language) {
        minutes.setValue(USUAL_MINUTES);
        place.setValue(last == null ? office : last.name());
        address.setValue(last == null ? "" : Optional.ofNullable(last.address()).orElse(""));
        hosts.stream().filter(one -> one.id().equals(me)).findFirst().ifPresent(host::setValue);
        offer(language);
        interpreter.setValue(language);
    }

    KeptDraft keptAs(KeptDraft draft) {
        return draft.part("type", type, AppointmentType::name, AppointmentType::valueOf)
                .day("date", date)
                .part("time", time, LocalTime::toString, LocalTime::parse)
                .part("minutes", minutes, String::valueOf, Integer::valueOf)
                .text("place", place)
                .text("address", address)
                .part("host", host, one -> one.id().id().toString(), this::hostOf)
                .text("interpreter", interpreter)
                .part("bring", bring, AppointmentFields::join, AppointmentFields::split);
    }

    AppointmentForm read() {
        Host chosen = host.getValue();
        return new AppointmentForm(
                type.getValue(),
                date.getValue(),
                time.getValue(),
                minutes.getValue(),
                place.getValue(),
                address.getValue(),
                chosen == null ? null : chosen.id(),
                interpreter.getValue(),
                Set.copyOf(bring.getValue()));
    }

    /** Puts each sentence beside its field and takes away those that no longer hold. */
    void say(List<Remark> problems) {
        byField.values().forEach(field -> field.setInvalid(false));
        problems.forEach(problem -> {
            HasValidationProperties field = byField.get(problem.field());
            if (field != null) {
                field.setErrorMessage(getTranslation(problem.key()));
                field.setInvalid(true);
            }
        });
    }

    private void offer(@Nullable String language) {
        Set<String> tags = new LinkedHashSet<>();
        Optional.ofNullable(language).ifPresent(tags::add);
        tags.addAll(LanguageNames.SPOKEN);
        interpreter.setItems(tags);
    }

    private @Nullable Host hostOf(String id) {
        return hosts.stream()
                .filter(one -> one.id().id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String join(Set<BringItem> items) {
        return items.stream().map(BringItem::name).collect(Collectors.joining(","));
    }

    private static Set<BringItem> split(String names) {
        return Arrays.stream(names.split(",")).map(BringItem::valueOf).collect(Collectors.toSet());
    }
}
