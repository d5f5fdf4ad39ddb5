package ch.etappe.plan.ui;

import ch.etappe.plan.MeasureId;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.RequirementSummary;
import ch.etappe.plan.Requirements;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The formal orders of a plan, each below the measure that carries it out. */
@Service
class OrderList {

    private final Requirements requirements;
    private final OrderBlocks blocks;
    private final OrderActs acts;

    OrderList(Requirements requirements, OrderBlocks blocks, OrderActs acts) {
        this.requirements = requirements;
        this.blocks = blocks;
        this.acts = acts;
    }

    /** Read once for the whole plan. */
    Function<MeasureSummary, List<Component>> of(PlanSummary plan, boolean writable, SerializableRunnable after) {
        Map<MeasureId, List<RequirementSummary>> orders = requirements.of(plan.id());
        return measure -> orders.getOrDefault(measure.id(), List.of()).stream()
                .<Component>map(order -> blocks.block(
                        plan.dossier(), order, writable ? acts.of(plan.dossier(), order, after) : List.of()))
                .toList();
    }
}
