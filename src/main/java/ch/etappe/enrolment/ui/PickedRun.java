package ch.etappe.enrolment.ui;

import ch.etappe.offer.CourseRunId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param reason why it shall be this one all the same; null where nothing asked for a reason */
public record PickedRun(CourseRunId run, @Nullable String reason) implements Serializable {}
