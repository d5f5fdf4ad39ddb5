package ch.etappe.organisation;

import ch.etappe.kernel.BfsNumber;
import java.io.Serializable;

/**
 * A municipality as member of a region on the day that was asked for.
 *
 * @param confirmed false where the membership was derived and the canton has still to confirm it
 * @param evidence where the membership is known from
 */
public record MunicipalitySummary(BfsNumber bfs, String name, RegionId region, boolean confirmed, String evidence)
        implements Serializable {}
