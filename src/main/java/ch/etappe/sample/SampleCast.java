package ch.etappe.sample;

import ch.etappe.sample.SamplePerson.FullName;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The known persons: those who can log in, and one for each edge case. The same in every set. */
final class SampleCast {

    private static final int OLTEN = 2581;
    private static final int TRIMBACH = 2500;
    private static final int SOLOTHURN = 2601;

    private final SampleWorld world;
    private final SampleRegions.Region olten;
    private final SampleRegions.Region solothurn;
    private final LocalDate today;

    SampleCast(SampleWorld world, SampleRegions regions) {
        this.world = world;
        this.olten = regions.withCode("OLT");
        this.solothurn = regions.withCode("SOL");
        this.today = world.today();
    }

    List<SamplePerson> people() {
        return List.of(
                inOlten(
                        Story.REFUGEE,
                        OLTEN,
                        new FullName("Tesfay", "Selam", null, "Sälam", "ሰላም ተስፋይ", "ti"),
                        adult(28, 217),
                        "F",
                        "ER",
                        today.minusDays(160),
                        "FL_B",
                        "OTHER_SCRIPT",
                        List.of("ti", "ar"),
                        "ti"),
                person(
                        Story.REFUGEE2,
                        solothurn,
                        SOLOTHURN,
                        new FullName("Ahmadi", "Farid", null, "Fariid", "فرید احمدی", "fa-AF"),
                        adult(34, 61),
                        "DAY",
                        "M",
                        "AF",
                        today.minusDays(520),
                        "VA",
                        "LATIN",
                        List.of("fa-AF", "en"),
                        "fa-AF"),
                inOlten(
                        Story.NAMESAKE,
                        OLTEN,
                        new FullName("Haile", "Mehret", null, null, "ምሕረት ሃይለ", "ti"),
                        adult(31, 134),
                        "F",
                        "ER",
                        today.minusDays(900),
                        "FL_B",
                        "LATIN",
                        List.of("ti"),
                        null),
                inOlten(
                        Story.NAMESAKE,
                        TRIMBACH,
                        new FullName("Haile", "Mehret", null, null, "ምሕረት ሃይለ", "ti"),
                        adult(31, 134),
                        "F",
                        "ER",
                        today.minusDays(1300),
                        "VA",
                        "LATIN",
                        List.of("ti"),
                        null),
                person(
                        Story.FIRST_OF_JANUARY,
                        olten,
                        TRIMBACH,
                        new FullName("Warsame", "Guled", null, null, null, null),
                        LocalDate.of(today.getYear() - 41, 1, 1),
                        "YEAR",
                        "M",
                        "SO",
                        today.minusDays(1900),
                        "FL_VA",
                        "LATIN",
                        List.of("so", "ar"),
                        null),
                person(
                        Story.NO_SURNAME,
                        solothurn,
                        SOLOTHURN,
                        new FullName("Mursal", null, null, null, "مرسل", "fa-AF"),
                        adult(24, 12),
                        "DAY",
                        "F",
                        "AF",
                        today.minusDays(420),
                        "VA",
                        "OTHER_SCRIPT",
                        List.of("fa-AF", "ps"),
                        "fa-AF"),
                inOlten(
                        Story.DEAF,
                        OLTEN,
                        new FullName("Kovalenko", "Iryna", null, null, "Ірина Коваленко", "uk"),
                        adult(45, 90),
                        "F",
                        "UA",
                        today.minusDays(700),
                        "S",
                        "LATIN",
                        List.of("uk", "ru"),
                        "sgg"),
                inOlten(
                        Story.ILLITERATE,
                        OLTEN,
                        SampleDuplicates.FIRST,
                        adult(38, 300),
                        "F",
                        "SO",
                        today.minusDays(640),
                        "FL_B",
                        "NONE",
                        List.of("so"),
                        "so"),
                person(
                        Story.WRITTEN_TWICE,
                        olten,
                        OLTEN,
                        SampleDuplicates.SECOND,
                        adult(38, 300).withDayOfYear(1),
                        "YEAR",
                        "F",
                        "SO",
                        today.minusDays(640),
                        "FL_B",
                        "NONE",
                        List.of("so"),
                        "so"),
                inOlten(
                        Story.TURNING_16,
                        OLTEN,
                        new FullName("Haddad", "Layan", null, null, "ليان حداد", "ar"),
                        today.plusDays(24).minusYears(16),
                        "F",
                        "SY",
                        today.minusDays(800),
                        "FL_B",
                        "LATIN",
                        List.of("ar", "en"),
                        null),
                person(
                        Story.NIGHT_ARRIVAL,
                        solothurn,
                        SOLOTHURN,
                        new FullName("Rahimi", "Milad", null, null, "میلاد رحیمی", "fa-AF"),
                        today.minusYears(16).minusDays(200),
                        "DAY",
                        "M",
                        "AF",
                        today.minusDays(120),
                        "AS",
                        "OTHER_SCRIPT",
                        List.of("fa-AF"),
                        "fa-AF"),
                inOlten(
                        Story.LEAP_DAY,
                        TRIMBACH,
                        new FullName("Yıldız", "Gülistan", "Güli", null, null, null),
                        adult(52, 20),
                        "F",
                        "TR",
                        lastLeapDay(),
                        "FL_B",
                        "LATIN",
                        List.of("kmr", "tr"),
                        null),
                inOlten(
                        Story.LONG_NAME,
                        OLTEN,
                        new FullName(
                                "Gebremedhin Fessahaye Woldemichael von der Wiesendanner-Steinacherhöhe",
                                "Maria-Magdalena Tsegereda Yordanos",
                                "Tsega",
                                "Tsäga",
                                "ጸገሬዳ ዮርዳኖስ ገብረመድህን ፍስሃየ ወልደሚካኤል",
                                "ti"),
                        adult(47, 47),
                        "F",
                        "ER",
                        today.minusDays(2300),
                        "FL_B",
                        "LATIN",
                        List.of("ti", "it", "en"),
                        null));
    }

    private LocalDate adult(int years, int days) {
        return today.minusYears(years).minusDays(days);
    }

    private LocalDate lastLeapDay() {
        int year = today.minusYears(1).getYear();
        while (!Year.isLeap(year)) {
            year--;
        }
        return LocalDate.of(year, 2, 29);
    }

    private SamplePerson inOlten(
            Story story,
            int bfs,
            FullName name,
            LocalDate birth,
            String sex,
            String origin,
            LocalDate entry,
            String group,
            String literacy,
            List<String> languages,
            @Nullable String interpreter) {
        return person(
                story, olten, bfs, name, birth, "DAY", sex, origin, entry, group, literacy, languages, interpreter);
    }

    private SamplePerson person(
            Story story,
            SampleRegions.Region region,
            int bfs,
            FullName name,
            LocalDate birth,
            String precision,
            String sex,
            String origin,
            LocalDate entry,
            String group,
            String literacy,
            List<String> languages,
            @Nullable String interpreter) {
        return new SamplePerson(
                world.ids().next(),
                story,
                region,
                bfs,
                name,
                birth,
                precision,
                sex,
                origin,
                entry,
                group,
                literacy,
                languages,
                interpreter);
    }
}
