package ch.etappe.matching;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.person.Literacy;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What suggestions rest on, for the reader to check.
 *
 * @param oral the highest level of German that counts; null for none
 * @param written the same in writing
 * @param municipality where the person lives
 * @param childcareNeeded whether somebody in the household needs care during a course
 */
public record KnownOfPerson(
        @Nullable CefrLevel oral,
        @Nullable CefrLevel written,
        Literacy literacy,
        String municipality,
        boolean childcareNeeded)
        implements Serializable {}
