package ch.etappe.person;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.PartialDate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person as far as the reader may see them.
 *
 * @param numbers masked; null where the reader's role sees none at all
 * @param statuses permit and target group, the earliest first
 * @param residences where the person lived, the earliest first
 */
public record PersonFile(
        PersonId id,
        PersonNames names,
        PersonBasics basics,
        PersonLanguages languages,
        PersonContact contact,
        PersonNumbers.@Nullable Masked numbers,
        List<StatusSpell> statuses,
        List<ResidenceSpell> residences)
        implements Serializable {

    private static final int SMALL_ON_ENTRY = 4;
    private static final int OF_AGE = 18;

    public StatusSpell status() {
        return statuses.getLast();
    }

    public ResidenceSpell residence() {
        return residences.getLast();
    }

    public PartialDate birth() {
        return Objects.requireNonNull(basics.birth());
    }

    public LocalDate entryDate() {
        return Objects.requireNonNull(basics.entryDate());
    }

    public boolean isMinorOn(LocalDate day) {
        return birth().ageOn(day) < OF_AGE;
    }

    /** Children who entered aged 0 to 4 have a record of their way to school (BR10). */
    public boolean hasChildRecord() {
        return birth().ageOn(entryDate()) <= SMALL_ON_ENTRY;
    }

    /** @param to the first day on which it held no more; null while it holds */
    public record StatusSpell(LocalDate from, @Nullable LocalDate to, ResidenceStatus status) implements Serializable {}

    /** @param to the first day on which the person lived elsewhere; null for now */
    public record ResidenceSpell(LocalDate from, @Nullable LocalDate to, BfsNumber municipality, String name)
            implements Serializable {}
}
