package ch.etappe.sample;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleEnrolments.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a place in a run, and when. */
final class EnrolmentRows {

    private final SampleWorld world;
    private final Chance chance;

    EnrolmentRows(SampleWorld world, Chance chance) {
        this.world = world;
        this.chance = chance;
    }

    Place seat(SampleCase dossier, SampleRun run) {
        boolean work = run.area == ProcessArea.EMPLOYABILITY;
        boolean known = !dossier.isStory(Story.NONE);
        return switch (run.state) {
            case FINISHED -> {
                run.take();
                yield write(dossier, run, chance.percent(work ? 15 : 4) ? "DROPPED_OUT" : "COMPLETED");
            }
            case RUNNING -> {
                run.take();
                boolean left = !known && chance.percent(work ? 8 : 3);
                if (left) {
                    run.leave();
                }
                yield write(dossier, run, left ? "DROPPED_OUT" : "ATTENDING");
            }
            default -> {
                if (!known && chance.percent(5)) {
                    yield write(dossier, run, chance.percent(50) ? "DECLINED" : "WITHDRAWN");
                }
                run.take();
                String state = chance.percent(45) ? "APPROVED" : "CONFIRMED";
                yield write(dossier, run, !known && run.offersLastSeat() ? "OFFERED" : state);
            }
        };
    }

    Place write(SampleCase dossier, SampleRun run, String state) {
        UUID id = world.ids().next();
        LocalDate today = world.today();
        LocalDate before = run.starts.isAfter(today) ? today : run.starts;
        LocalDate requested = latest(dossier.allocated(), before.minusDays(chance.between(4, 45)));
        boolean confirmed =
                List.of("CONFIRMED", "ATTENDING", "COMPLETED", "DROPPED_OUT").contains(state);
        world.tables()
                .enrolment
                .row(
                        id,
                        run.id,
                        dossier.id(),
                        state,
                        dossier.caseworker(),
                        SampleWorld.utc(requested).plusMinutes(chance.between(0, 400)),
                        confirmed
                                ? SampleWorld.utc(latest(requested, before.minusDays(3)))
                                        .plusHours(7)
                                : null,
                        ended(run, state, requested),
                        answerBy(id, state),
                        state.equals("DECLINED") ? "Das Sprachniveau passt noch nicht zu diesem Kurs." : null);
        return new Place(id, run, state);
    }

    /** Within the next days, so that a fresh set has no answer that came not in time. */
    private @Nullable LocalDate answerBy(UUID id, String state) {
        return switch (state) {
            case "APPROVED" -> world.today().plusDays(1 + Math.floorMod(id.hashCode(), 20));
            case "OFFERED" -> world.today().plusDays(1 + Math.floorMod(id.hashCode(), 6));
            default -> null;
        };
    }

    private @Nullable Object ended(SampleRun run, String state, LocalDate requested) {
        return switch (state) {
            case "COMPLETED" -> SampleWorld.utc(run.ends);
            case "DROPPED_OUT" -> {
                long days = ChronoUnit.DAYS.between(run.starts, earliest(run.ends, world.today()));
                yield SampleWorld.utc(
                        run.starts.plusDays(chance.between((int) days / 3, Math.max((int) days / 3, (int) days - 1))));
            }
            case "DECLINED", "WITHDRAWN" ->
                SampleWorld.utc(earliest(requested.plusDays(3), world.today())).plusHours(7);
            default -> null;
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
