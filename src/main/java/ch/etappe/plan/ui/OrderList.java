package ch.etappe.plan.ui;

import ch.etappe.attendance.AttendanceShare;
import ch.etappe.attendance.AttendanceShares;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.i18n.Texts;
import ch.etappe.plan.MeasureId;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.RequirementSummary;
import ch.etappe.plan.Requirements;
import ch.etappe.uikit.Badges;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What hangs below each measure of a plan: that the person hardly comes to its course, and its formal orders. */
@Service
class OrderList {

    private final Requirements requirements;
    private final OrderBlocks blocks;
    private final OrderActs acts;
    private final AttendanceShares attendance;
    private final DossierAccess access;
    private final Texts texts;

    OrderList(
            Requirements requirements,
            OrderBlocks blocks,
            OrderActs acts,
            AttendanceShares attendance,
            DossierAccess access,
            Texts texts) {
        this.requirements = requirements;
        this.blocks = blocks;
        this.acts = acts;
        this.attendance = attendance;
        this.access = access;
        this.texts = texts;
    }

    /** Read once for the whole plan. */
    Function<MeasureSummary, List<Component>> of(PlanSummary plan, boolean writable, SerializableRunnable after) {
        Map<MeasureId, List<RequirementSummary>> orders = requirements.of(plan.id());
        Map<EnrolmentId, AttendanceShare> shares =
                access.may(DataCategory.ENROLMENT) ? attendance.of(plan.dossier()) : Map.of();
        return measure -> Stream.concat(
                        low(measure, shares).stream(),
                        orders.getOrDefault(measure.id(), List.of()).stream()
                                .map(order -> blocks.block(
                                        plan.dossier(),
                                        order,
                                        writable ? acts.of(plan.dossier(), order, after) : List.of())))
                .toList();
    }

    private Optional<Component> low(MeasureSummary measure, Map<EnrolmentId, AttendanceShare> shares) {
        EnrolmentSummary seat = measure.seat();
        return Optional.ofNullable(seat == null ? null : shares.get(seat.id()))
                .filter(share -> share.low() != null)
                .map(share -> Badges.bad(texts.get(
                        UI.getCurrentOrThrow().getLocale(), "attendance.low.badge", share.there(), share.marked())));
    }
}
