package ch.etappe.sample;

import ch.etappe.kernel.PartialDate;
import ch.etappe.person.ChildForm;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Households with who may act for the children, and the records of the small ones. */
final class SampleFamilies {

    /** The languages in which texts of the portal exist. */
    static final Set<String> WITH_TEXTS =
            Set.of("de-CH", "fr", "en", "ti", "fa-AF", "ar", "uk", "ru", "tr", "kmr", "so");

    private static final int SMALL_ON_ENTRY = 4;
    private static final int CHILD = 16;
    private static final int NEEDS_CARE = 4;

    private final SampleWorld world;
    private final Chance chance;
    private @Nullable SamplePerson adult;
    private @Nullable UUID household;

    SampleFamilies(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("families");
    }

    /** People come household by household: the children follow their parent. */
    void of(SampleCase dossier) {
        SamplePerson person = dossier.person();
        SamplePerson parent = adult;
        if (parent != null && isChildOf(person, parent)) {
            join(parent, dossier);
        } else {
            adult = person;
            household = null;
        }
        if (person.story() == Story.NIGHT_ARRIVAL) {
            guardian(dossier, "BEISTAND", null, "R. Lindenmatt, Beistandschaft", "000 555 01 20", dossier.allocated());
        }
        if (person.age(person.entry()) <= SMALL_ON_ENTRY) {
            record(person);
        }
    }

    private boolean isChildOf(SamplePerson person, SamplePerson parent) {
        return person.story() == Story.NONE
                && person.age(world.today()) < CHILD
                && person.bfs() == parent.bfs()
                && person.name().official().equals(parent.name().official());
    }

    private void join(SamplePerson parent, SampleCase dossier) {
        UUID own = household;
        if (own == null) {
            own = world.ids().next();
            household = own;
            world.tables().household.row(own);
            member(own, parent, "REFERENCE");
        }
        member(own, dossier.person(), "CHILD");
        guardian(dossier, "PARENT", parent.id(), null, null, dossier.person().entry());
    }

    private void member(UUID own, SamplePerson person, String relation) {
        boolean care = relation.equals("CHILD") && person.age(world.today()) < NEEDS_CARE && chance.percent(50);
        world.tables().member.row(world.ids().next(), own, person.id(), relation, care, person.entry());
    }

    private void guardian(
            SampleCase dossier,
            String kind,
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String contact,
            LocalDate from) {
        world.tables()
                .guardian
                .row(
                        world.ids().next(),
                        dossier.person().id(),
                        kind,
                        person,
                        name,
                        contact,
                        from,
                        dossier.caseworker(),
                        SampleWorld.utc(dossier.allocated()));
    }

    private void record(SamplePerson person) {
        LocalDate today = world.today();
        LocalDate kindergarten =
                ChildForm.likelyKindergarten(new PartialDate(person.birth(), PartialDate.Precision.DAY));
        LocalDate survey = kindergarten.minusMonths(18).plusDays(chance.between(0, 40));
        boolean surveyed = survey.isAfter(person.entry()) && survey.isBefore(today) && chance.percent(85);
        boolean needsSupport = chance.percent(70);
        boolean schooled = kindergarten.isBefore(today) && kindergarten.isAfter(person.entry()) && chance.percent(85);
        String result = !schooled ? "UNKNOWN" : chance.percent(76) ? "CAN_COMMUNICATE" : "NOT";
        world.tables()
                .child
                .row(
                        person.id(),
                        kindergarten,
                        surveyed ? survey : null,
                        surveyed ? (needsSupport ? "SUPPORT_NEEDED" : "GERMAN_ENOUGH") : null,
                        surveyed && needsSupport && chance.percent(80),
                        result,
                        schooled ? kindergarten : null,
                        schooled ? "Rückmeldung der Lehrperson" : null);
    }
}
