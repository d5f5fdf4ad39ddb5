package ch.etappe.offer;

import java.io.Serializable;

/**
 * What an offer asks for in money.
 *
 * @param needsApproval whether costs have to be approved before somebody attends
 * @param needsCanton whether only the canton may approve them
 */
public record CostTerms(Price price, boolean needsApproval, boolean needsCanton) implements Serializable {}
