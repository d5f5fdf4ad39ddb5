package ch.etappe.offer.ui;

import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferSummary;
import ch.etappe.offer.RunForm;
import ch.etappe.offer.RunForm.Field;
import ch.etappe.offer.TeacherSummary;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.SiteSummary;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.HourField;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a planned run, and the exceptions that are chosen in its preview. */
class RunFields extends Div {

    private final Select<OfferSummary> offer = new Select<>();
    private final Select<SiteSummary> site = new Select<>();
    private final TextField room = new TextField(getTranslation("offer.run.room"));
    private final Select<TeacherSummary> teacher = new Select<>();
    private final CheckboxGroup<DayOfWeek> weekdays = new WeekdayBoxes(getTranslation("offer.run.weekdays"));
    private final HourField startsAt = new HourField(getTranslation("offer.run.starts-at"));
    private final HourField endsAt = new HourField(getTranslation("offer.run.ends-at"));
    private final IntegerField lessons = number("offer.run.lessons");
    private final DayField startsOn = new DayField(getTranslation("offer.run.starts-on"));
    private final DayField endsOn = new DayField(getTranslation("offer.run.ends-on"));
    private final Checkbox inSchoolHolidays = new Checkbox(getTranslation("offer.run.in-school-holidays"));
    private final IntegerField capacity = number("offer.run.capacity");
    private final IntegerField minimum = number("offer.run.minimum");
    private final DayField registerBy = new DayField(getTranslation("offer.run.register-by"));
    private final Checkbox waitlist = new Checkbox(getTranslation("offer.run.waitlist"), true);
    private final Set<LocalDate> out = new TreeSet<>();
    private final Set<LocalDate> in = new TreeSet<>();
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    RunFields(List<OfferSummary> offers, List<SiteSummary> sites, List<TeacherSummary> teachers) {
        addClassName("stack");
        offer.setLabel(getTranslation("offer.run.offer"));
        offer.setItems(offers);
        offer.setItemLabelGenerator(one -> one.title().in(getLocale()).text());
        site.setLabel(getTranslation("offer.run.site"));
        site.setItems(sites);
        site.setItemLabelGenerator(one -> one.name() + ", " + one.town());
        teacher.setLabel(getTranslation("offer.run.teacher"));
        teacher.setEmptySelectionAllowed(true);
        teacher.setEmptySelectionCaption(getTranslation("offer.run.nobody-yet"));
        teacher.setItems(teachers);
        teacher.setItemLabelGenerator(one -> one == null ? getTranslation("offer.run.nobody-yet") : one.name());
        minimum.setHelperText(getTranslation("offer.run.minimum-help"));
        registerBy.setHelperText(getTranslation("offer.run.register-by-help"));
        startsOn.setManualValidation(true);
        endsOn.setManualValidation(true);
        registerBy.setManualValidation(true);
        startsAt.setManualValidation(true);
        endsAt.setManualValidation(true);
        if (sites.size() == 1) {
            site.setValue(sites.getFirst());
        }
        problems.at(Field.OFFER, offer)
                .at(Field.SITE, site)
                .at(Field.WEEKDAYS, weekdays)
                .at(Field.STARTS_AT, startsAt)
                .at(Field.ENDS_AT, endsAt)
                .at(Field.STARTS_ON, startsOn)
                .at(Field.ENDS_ON, endsOn)
                .at(Field.LESSONS, lessons)
                .at(Field.IN, endsOn)
                .at(Field.ROOM, room)
                .at(Field.TEACHER, teacher)
                .at(Field.CAPACITY, capacity)
                .at(Field.MINIMUM, minimum)
                .at(Field.REGISTER_BY, registerBy);
        FormLayout what = layout(offer, site, room, teacher);
        FormLayout when = layout(startsOn, endsOn, weekdays, startsAt, endsAt, lessons, inSchoolHolidays);
        when.setColspan(weekdays, 2);
        when.setColspan(inSchoolHolidays, 2);
        FormLayout who = layout(capacity, minimum, registerBy, waitlist);
        add(
                Panel.sheet("run-what", getTranslation("offer.run.what")).with(what),
                Panel.sheet("run-when", getTranslation("offer.run.when")).with(when),
                Panel.sheet("run-who", getTranslation("offer.run.who")).with(who));
    }

    /** Calls back after each change that the preview shows. */
    void onChange(SerializableRunnable changed) {
        Stream.<HasValue<?, ?>>of(
                        site, room, teacher, weekdays, startsAt, endsAt, startsOn, endsOn, lessons, inSchoolHolidays)
                .forEach(field -> {
                    if (field instanceof HasValueChangeMode typed) {
                        typed.setValueChangeMode(ValueChangeMode.ON_CHANGE);
                    }
                    field.addValueChangeListener(change -> changed.run());
                });
    }

    /** What is typed outlives a lost connection. */
    void keepIn(KeptDraft draft) {
        draft.part("site", site, one -> one.id().id().toString(), this::siteOf)
                .text("room", room)
                .part("starts-at", startsAt, Object::toString, LocalTime::parse)
                .part("ends-at", endsAt, Object::toString, LocalTime::parse)
                .part("weekdays", weekdays, RunFields::codes, RunFields::days)
                .part("lessons", lessons, Object::toString, Integer::valueOf)
                .day("starts-on", startsOn)
                .day("ends-on", endsOn)
                .flag("in-school-holidays", inSchoolHolidays)
                .part("capacity", capacity, Object::toString, Integer::valueOf)
                .part("minimum", minimum, Object::toString, Integer::valueOf)
                .day("register-by", registerBy)
                .flag("waitlist", waitlist);
    }

    void choose(OfferId wanted) {
        offer.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .ifPresent(offer::setValue);
    }

    void fill(RunForm form) {
        OfferId of = form.offer();
        if (of != null) {
            choose(of);
        }
        site.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(form.site()))
                .findFirst()
                .ifPresent(site::setValue);
        teacher.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(form.teacher()))
                .findFirst()
                .ifPresent(teacher::setValue);
        room.setValue(Objects.requireNonNullElse(form.room(), ""));
        weekdays.setValue(form.weekdays());
        startsAt.setValue(form.startsAt());
        endsAt.setValue(form.endsAt());
        startsOn.setValue(form.startsOn());
        endsOn.setValue(form.endsOn());
        lessons.setValue(form.lessons());
        inSchoolHolidays.setValue(form.inSchoolHolidays());
        capacity.setValue(form.capacity());
        minimum.setValue(form.minimum());
        registerBy.setValue(form.registerBy());
        waitlist.setValue(form.waitlist());
    }

    RunForm value() {
        OfferSummary chosen = offer.getValue();
        SiteSummary where = site.getValue();
        TeacherSummary who = teacher.getValue();
        return new RunForm(
                chosen == null ? null : chosen.id(),
                where == null ? null : where.id(),
                weekdays.getValue(),
                startsAt.getValue(),
                endsAt.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                lessons.getValue(),
                Set.copyOf(out),
                Set.copyOf(in),
                inSchoolHolidays.getValue(),
                room.getValue(),
                who == null ? null : who.id(),
                capacity.getValue(),
                minimum.getValue(),
                registerBy.getValue(),
                waitlist.getValue());
    }

    /** @return whether there are none */
    boolean say(List<Problem> found) {
        return problems.say(found);
    }

    /** No lesson on a day of the pattern. */
    void leaveOut(LocalDate day) {
        if (!in.remove(day)) {
            out.add(day);
        }
    }

    /** A lesson in spite of a holiday, or on a further day. */
    void takeIn(LocalDate day) {
        if (!out.remove(day)) {
            in.add(day);
        }
    }

    private @Nullable SiteSummary siteOf(String id) {
        return site.getListDataView()
                .getItems()
                .filter(one -> one.id().id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String codes(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    private static Set<DayOfWeek> days(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setManualValidation(true);
        return field;
    }

    private static FormLayout layout(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        return form;
    }
}
