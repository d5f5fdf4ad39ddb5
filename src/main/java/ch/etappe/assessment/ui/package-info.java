/** Screens of assessments and results: two chapters of the case page, the form, the tile, the refugee's page. */
@NullMarked
package ch.etappe.assessment.ui;

import org.jspecify.annotations.NullMarked;
