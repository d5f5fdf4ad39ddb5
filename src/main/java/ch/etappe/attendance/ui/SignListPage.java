package ch.etappe.attendance.ui;

import ch.etappe.attendance.SignLists;
import ch.etappe.attendance.SignLists.SignList;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.printing.PassingPrints;
import ch.etappe.printing.PrintPage;
import ch.etappe.shell.ReaderLocale;
import ch.etappe.uikit.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/** The list that people sign, as PDF. It holds names, so it is made each time and kept nowhere. */
@Controller
class SignListPage implements SignedInPaths {

    private static final String PATH = "/provider/attendance/lists/";

    private final SignLists lists;
    private final PassingPrints prints;
    private final ReaderLocale readerLocale;
    private final Texts texts;

    SignListPage(SignLists lists, PassingPrints prints, ReaderLocale readerLocale, Texts texts) {
        this.lists = lists;
        this.prints = prints;
        this.readerLocale = readerLocale;
        this.texts = texts;
    }

    static String path(CourseRunId run, LocalDate day) {
        return PATH + run.id() + "/" + YearMonth.from(day) + ".pdf";
    }

    @Override
    public List<String> patterns() {
        return List.of(PATH + "*/*");
    }

    @GetMapping(PATH + "{run}/{month}.pdf")
    @PreAuthorize("hasAnyRole('PROVIDER', 'PROVIDER_TEACHER')")
    ResponseEntity<byte[]> list(@PathVariable String run, @PathVariable String month, HttpServletRequest request) {
        SignList list = lists.of(CourseRunId.parse(run), month(month));
        Language reader = readerLocale.of(request);
        Wording words = Wording.of(texts, reader.locale());
        String title = words.of("attendance.list.title");
        PrintPage page = new PrintPage(reader.tag(), title, List.of("attendance"), body(list, title, words, reader));
        byte[] pdf = prints.make(page).orElseThrow(() -> new Refusal("attendance.refusal.no-printer"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(title + " " + list.month() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw new NotFound();
        }
    }

    private static String body(SignList list, String title, Wording words, Language reader) {
        String days = list.days().stream()
                .map(day -> "<th scope=\"col\">"
                        + escaped(Dates.brief(day.heldOn(), reader.locale()) + " " + Dates.time(day.startsAt()))
                        + "</th>")
                .collect(Collectors.joining());
        String cells = "<td></td>".repeat(list.days().size());
        String rows = list.names().stream()
                .map(name -> "<tr><th scope=\"row\"><bdi>" + escaped(name) + "</bdi></th>" + cells + "</tr>")
                .collect(Collectors.joining());
        String where = words.of(
                "attendance.list.where",
                list.run().title().in(reader.locale()).text(),
                list.run().place().name());
        return "<main class=\"sign-page\"><h1>" + escaped(title) + "</h1><p>" + escaped(where)
                + "</p><table class=\"sign-list\"><thead><tr><th scope=\"col\">"
                + escaped(words.of("attendance.list.name")) + "</th>" + days + "</tr></thead><tbody>" + rows
                + "</tbody></table></main>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
