package ch.etappe.attendance.ui;

import ch.etappe.attendance.AbsenceReason;
import ch.etappe.attendance.AttendanceState;
import ch.etappe.attendance.Mark;
import ch.etappe.enrolment.EnrolmentId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the plain form: only what somebody changed since the page was opened. */
final class ClassForm {

    private static final String STATE = "state.";

    private ClassForm() {}

    static List<Mark> read(HttpServletRequest request, Instant now) {
        return request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(STATE))
                .map(name -> name.substring(STATE.length()))
                .flatMap(id -> mark(request, id, now).stream())
                .toList();
    }

    private static Optional<Mark> mark(HttpServletRequest request, String id, Instant now) {
        Optional<AttendanceState> state = named(AttendanceState.values(), request.getParameter(STATE + id));
        return state.map(chosen -> Mark.now(
                        EnrolmentId.parse(id),
                        chosen,
                        named(AbsenceReason.values(), request.getParameter("reason." + id))
                                .orElse(null),
                        chosen.isThere() ? null : request.getParameter("words." + id),
                        number(request.getParameter("minutes." + id)),
                        now))
                .filter(mark -> !ClassRow.was(mark.state(), mark.reason(), mark.words(), mark.minutesLate())
                        .equals(request.getParameter("was." + id)));
    }

    static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return Stream.ofNullable(typed)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(null);
    }
}
