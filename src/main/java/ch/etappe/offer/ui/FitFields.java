package ch.etappe.offer.ui;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.LiteracyStream;
import ch.etappe.offer.OfferField;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferProblems;
import ch.etappe.offer.OfferProblems.Part;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.RegionId;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For whom the offer is. */
class FitFields extends OfferFieldGroup {

    final TextArea audience = wide(OfferField.AUDIENCE, new TextArea());
    final Select<CefrLevel> entry = half(OfferField.ENTRY_LEVEL, choice(CefrLevel.class));
    final Select<CefrLevel> target = half(OfferField.TARGET_LEVEL, choice(CefrLevel.class));
    final Select<LiteracyStream> stream = wide(OfferField.STREAM, choice(LiteracyStream.class));
    final IntegerField from = half(OfferField.AGES, new IntegerField());
    final IntegerField to = more(new IntegerField());
    final MultiSelectComboBox<TargetGroup> groups = wide(OfferField.GROUPS, new MultiSelectComboBox<>());
    final MultiSelectComboBox<RegionId> regions = wide(OfferField.REGIONS, new MultiSelectComboBox<>());

    FitFields(List<RegionSummary> all, OfferWords words) {
        audience.setPlaceholder(getTranslation("offer.help.audience"));
        TextLimit.on(audience, OfferProblems.SHORT);
        List.of(entry, target).forEach(level -> {
            level.setEmptySelectionAllowed(true);
            level.setEmptySelectionCaption(getTranslation("offer.level.any"));
            level.setItemLabelGenerator(item -> item == null ? getTranslation("offer.level.any") : words.level(item));
        });
        stream.setEmptySelectionAllowed(true);
        stream.setEmptySelectionCaption(getTranslation("offer.stream.both"));
        stream.setItemLabelGenerator(words::stream);
        from.setLabel(getTranslation("offer.ages.least"));
        to.setLabel(getTranslation("offer.ages.most"));
        groups.setItems(TargetGroup.values());
        groups.setItemLabelGenerator(group -> getTranslation(group.key()));
        groups.setHelperText(getTranslation("offer.groups.help"));
        regions.setItems(all.stream().map(RegionSummary::id).toList());
        regions.setItemLabelGenerator(region -> words.regions(List.of(region)));
        regions.setHelperText(getTranslation("offer.regions.help"));
    }

    void fill(OfferForm form) {
        audience.setValue(form.audience());
        entry.setValue(form.entryLevel());
        target.setValue(form.targetLevel());
        stream.setValue(form.stream());
        from.setValue(form.minAge());
        to.setValue(form.maxAge());
        groups.setValue(new LinkedHashSet<>(form.groups()));
        regions.setValue(new LinkedHashSet<>(form.regions()));
    }

    @Override
    void sayAt(FieldProblems<Part> problems) {
        problems.at(Part.AUDIENCE, audience)
                .at(Part.TARGET_LEVEL, target)
                .at(Part.MIN_AGE, from)
                .at(Part.MAX_AGE, to);
    }

    @Override
    void keepIn(KeptDraft draft) {
        draft.text("audience", audience)
                .part("entry", entry, CefrLevel::name, CefrLevel::valueOf)
                .part("target", target, CefrLevel::name, CefrLevel::valueOf)
                .part("stream", stream, LiteracyStream::name, LiteracyStream::valueOf)
                .part("from", from, String::valueOf, Integer::valueOf)
                .part("to", to, String::valueOf, Integer::valueOf)
                .part(
                        "groups",
                        groups,
                        FitFields::codes,
                        codes -> Arrays.stream(codes.split(","))
                                .map(TargetGroup::valueOf)
                                .collect(Collectors.toSet()))
                .part(
                        "regions",
                        regions,
                        FitFields::ids,
                        codes -> Arrays.stream(codes.split(","))
                                .map(RegionId::parse)
                                .collect(Collectors.toSet()));
    }

    private static String codes(Set<TargetGroup> groups) {
        return groups.stream().map(TargetGroup::name).collect(Collectors.joining(","));
    }

    private static String ids(Set<RegionId> regions) {
        return regions.stream().map(region -> region.id().toString()).collect(Collectors.joining(","));
    }
}
