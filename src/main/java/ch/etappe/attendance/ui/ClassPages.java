package ch.etappe.attendance.ui;

import ch.etappe.attendance.Attendances;
import ch.etappe.attendance.ClassPage;
import ch.etappe.attendance.ClassPage.Marked;
import ch.etappe.attendance.Mark;
import ch.etappe.attendance.Marking;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.shell.ReaderLocale;
import ch.etappe.uikit.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** UC-50: the class on a phone or tablet, one tap a person. A plain page that works without scripts too. */
@Controller
class ClassPages implements SignedInPaths {

    private static final String PATH = "/provider/attendance/";
    private static final String IN_CLASS = "hasAnyRole('PROVIDER', 'PROVIDER_TEACHER')";

    private final Attendances attendances;
    private final ClassSheet sheet;
    private final ReaderLocale readerLocale;
    private final Texts texts;
    private final Clock clock;

    ClassPages(Attendances attendances, ClassSheet sheet, ReaderLocale readerLocale, Texts texts, Clock clock) {
        this.attendances = attendances;
        this.sheet = sheet;
        this.readerLocale = readerLocale;
        this.texts = texts;
        this.clock = clock;
    }

    static String path(ClassSessionId session) {
        return PATH + session.id();
    }

    @Override
    public List<String> patterns() {
        return List.of(PATH + "**");
    }

    @GetMapping(PATH + "{session}")
    @PreAuthorize(IN_CLASS)
    String open(
            @PathVariable String session,
            @RequestParam(defaultValue = "false") boolean saved,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ClassPage page = attendances.open(ClassSessionId.parse(session));
        model.addAttribute("saved", saved);
        return show(page, Map.of(), null, request, response, model);
    }

    @PostMapping(PATH + "{session}")
    @PreAuthorize(IN_CLASS)
    Object save(
            @PathVariable String session,
            @RequestParam(required = false) @Nullable String why,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ClassSessionId id = ClassSessionId.parse(session);
        List<Mark> marks = ClassForm.read(request, clock.instant());
        Marking marking = attendances.mark(id, marks, why);
        if (marking.refused().isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(path(id) + "?saved=true"))
                    .build();
        }
        Map<UUID, String> problems = new HashMap<>();
        marking.persons()
                .forEach((nonce, person) ->
                        problems.put(person.id(), marking.refused().getOrDefault(nonce, "")));
        return show(attendances.look(id), problems, why, request, response, model);
    }

    @PostMapping(PATH + "{session}/marks")
    @PreAuthorize(IN_CLASS)
    ResponseEntity<ClassNow> send(
            @PathVariable String session, @RequestBody MarkBatch batch, HttpServletRequest request) {
        ClassSessionId id = ClassSessionId.parse(session);
        Marking marking = attendances.mark(id, batch.received(clock.instant()), null);
        return now(attendances.look(id), marking, request);
    }

    @GetMapping(PATH + "{session}/marks")
    @PreAuthorize(IN_CLASS)
    ResponseEntity<ClassNow> look(@PathVariable String session, HttpServletRequest request) {
        Marking nothing = new Marking(Set.of(), Map.of(), Map.of());
        return now(attendances.look(ClassSessionId.parse(session)), nothing, request);
    }

    private ResponseEntity<ClassNow> now(ClassPage page, Marking marking, HttpServletRequest request) {
        Wording words = Wording.of(texts, readerLocale.of(request).locale());
        Map<UUID, ClassNow.Row> rows = new HashMap<>();
        page.rows().forEach(row -> {
            Marked mark = row.mark();
            if (mark != null) {
                rows.put(
                        row.id().id(),
                        new ClassNow.Row(
                                mark.state().name(),
                                mark.reason() == null ? null : mark.reason().name(),
                                mark.minutesLate(),
                                ClassRow.by(mark, words)));
            }
        });
        Map<UUID, String> refused = new HashMap<>();
        marking.refused().forEach((nonce, key) -> refused.put(nonce, words.of(key)));
        Map<UUID, UUID> persons = marking.persons().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().id()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ClassNow(List.copyOf(marking.kept()), refused, persons, rows));
    }

    private String show(
            ClassPage page,
            Map<UUID, String> problems,
            @Nullable String why,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        sheet.fill(page, problems, why, request, model);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "attendance/class";
    }
}
