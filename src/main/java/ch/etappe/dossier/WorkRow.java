package ch.etappe.dossier;

import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing to do on one case.
 *
 * @param person name as offices write it
 * @param title the next act in words, without the person
 * @param detail why and since when
 * @param on the day it is due, happens or began; decides the order within a group
 * @param acts what settles it in place; empty where one has to open the case
 */
public record WorkRow(
        DossierId dossier,
        String person,
        Tone tone,
        Icon icon,
        String title,
        String detail,
        LocalDate on,
        List<Component> acts) {}
