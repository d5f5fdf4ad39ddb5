package ch.etappe.enrolment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that takes a seat on the run among its arguments: of many who ask for one run at once, few at a time come to
 * the database, in the order in which they asked. The use case can then throw the {@link ch.etappe.kernel.Refusal}
 * {@code enrolment.refusal.crowded}, with nothing done.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InTurn {}
