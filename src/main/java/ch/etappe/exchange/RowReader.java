package ch.etappe.exchange;

import static ch.etappe.exchange.ArrivalField.*;

import ch.etappe.dossier.ArrivalKind;
import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.kernel.ZemisNumber;
import ch.etappe.person.Literacy;
import ch.etappe.person.Permit;
import ch.etappe.person.PersonBasics;
import ch.etappe.person.PersonContact;
import ch.etappe.person.PersonForm;
import ch.etappe.person.PersonLanguages;
import ch.etappe.person.PersonNames;
import ch.etappe.person.PersonNumbers;
import ch.etappe.person.ReadingAbility;
import ch.etappe.person.ResidenceStatus;
import ch.etappe.person.SpokenLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one row into an arrival, or says everything that is wrong with them. */
final class RowReader {

    /** The form's names of its fields, where they are not those of a column. */
    private static final Map<String, ArrivalField> FIELDS = Map.ofEntries(
            Map.entry("officialName", OFFICIAL_NAME),
            Map.entry("firstName", FIRST_NAME),
            Map.entry("nativeName", NATIVE_NAME),
            Map.entry("nativeLanguage", LANGUAGES),
            Map.entry("birth", BIRTH),
            Map.entry("sex", SEX),
            Map.entry("nationality", NATIONALITY),
            Map.entry("entryDate", ENTRY),
            Map.entry("targetGroup", TARGET_GROUP),
            Map.entry("spoken", LANGUAGES),
            Map.entry("interpreterLanguage", INTERPRETER),
            Map.entry("nNumber", N_NUMBER),
            Map.entry("phone", PHONE),
            Map.entry("email", EMAIL),
            Map.entry("street", STREET),
            Map.entry("postcode", POSTCODE),
            Map.entry("town", TOWN));

    private final Map<ArrivalField, String> cells = new EnumMap<>(ArrivalField.class);
    private final List<RowProblem> problems = new ArrayList<>();
    private final Vocabulary words;
    private final Places places;
    private final LocalDate today;

    private RowReader(Vocabulary words, Places places, LocalDate today) {
        this.words = words;
        this.places = places;
        this.today = today;
    }

    /**
     * @param mapping the field of each column
     * @param belongs whether the municipality belongs to a region on that day
     */
    static Reading read(
            List<String> row,
            List<@Nullable ArrivalField> mapping,
            Vocabulary words,
            Places places,
            BiPredicate<BfsNumber, LocalDate> belongs,
            LocalDate today) {
        RowReader reader = new RowReader(words, places, today);
        Arrival arrival = reader.take(row, mapping) ? reader.arrival(belongs) : null;
        return new Reading(reader.problems.isEmpty() ? arrival : null, List.copyOf(reader.problems));
    }

    private boolean take(List<String> row, List<@Nullable ArrivalField> mapping) {
        if (row.size() < mapping.size()) {
            problems.add(new RowProblem(null, "exchange.problem.too-few-cells"));
        }
        if (row.stream().skip(mapping.size()).anyMatch(cell -> !cell.isEmpty())) {
            problems.add(new RowProblem(null, "exchange.problem.too-many-cells"));
        }
        for (int column = 0; column < Math.min(row.size(), mapping.size()); column++) {
            ArrivalField field = mapping.get(column);
            String cell = row.get(column);
            if (field != null && !cell.isEmpty()) {
                if ("=@".indexOf(cell.charAt(0)) >= 0) {
                    wrong(field, "exchange.problem.formula");
                }
                cells.put(field, cell);
            }
        }
        return problems.isEmpty();
    }

    private @Nullable Arrival arrival(BiPredicate<BfsNumber, LocalDate> belongs) {
        ArrivalKind kind = word(KIND, RowReader::kind, "exchange.problem.kind");
        LocalDate on = day(DAY);
        BfsNumber municipality = parsed(MUNICIPALITY, places::find);
        List<String> tags = languages();
        PersonNames names = new PersonNames(
                cells.getOrDefault(OFFICIAL_NAME, ""),
                cells.get(FIRST_NAME),
                null,
                null,
                cells.get(NATIVE_NAME),
                tags.isEmpty() ? null : tags.getFirst());
        PersonBasics basics = new PersonBasics(
                parsed(BIRTH, RowReader::partial),
                word(SEX, words::sex, "exchange.problem.sex"),
                nationality(),
                day(ENTRY));
        Permit permit = permit();
        TargetGroup group = group(permit);
        PersonLanguages languages = new PersonLanguages(
                tags.stream()
                        .map(tag -> new SpokenLanguage(tag, ReadingAbility.UNKNOWN))
                        .toList(),
                literacy(),
                word(INTERPRETER, words::language, "exchange.problem.language"),
                null);
        PersonContact contact = new PersonContact(
                cells.get(PHONE), cells.get(EMAIL), cells.get(STREET), cells.get(POSTCODE), cells.get(TOWN), null);
        PersonNumbers numbers = new PersonNumbers(
                parsed(AHV, AhvNumber::parse), parsed(ZEMIS, ZemisNumber::parse), cells.get(N_NUMBER));
        missing();
        if (kind == null || on == null || municipality == null || group == null) {
            return null;
        }
        PersonForm form = new PersonForm(
                names,
                basics,
                new ResidenceStatus(permit, group, null),
                null,
                municipality,
                null,
                languages,
                contact,
                numbers);
        form.problems(today).forEach(problem -> wrong(FIELDS.get(problem.field()), problem.key()));
        if (on.isAfter(today)) {
            wrong(DAY, "dossier.refusal.day-ahead");
        } else if (!belongs.test(municipality, on)) {
            wrong(MUNICIPALITY, "organisation.refusal.no-region");
        }
        return new Arrival(form, on, kind);
    }

    private void missing() {
        Arrays.stream(ArrivalField.values())
                .filter(field -> field.isRequired() && !cells.containsKey(field))
                .filter(field -> field != TARGET_GROUP || problems.stream().noneMatch(p -> p.field() == TARGET_GROUP))
                .filter(field -> field != TARGET_GROUP || !permitTellsGroup())
                .forEach(field -> wrong(field, "exchange.problem.missing"));
    }

    private static Optional<ArrivalKind> kind(String typed) {
        return switch (Vocabulary.fold(typed)) {
            case "transfer", "transfert", "zuweisung", "zentrum" -> Optional.of(ArrivalKind.TRANSFER);
            case "relocation", "zuzug", "umzug", "arrivee", "startintegration", "moved" ->
                Optional.of(ArrivalKind.RELOCATION);
            default -> Optional.empty();
        };
    }

    private @Nullable LocalDate day(ArrivalField field) {
        PartialDate date = parsed(field, RowReader::partial);
        if (date != null && date.precision() != PartialDate.Precision.DAY) {
            wrong(field, "exchange.problem.day");
            return null;
        }
        return date == null ? null : date.earliest();
    }

    /** Also as systems write it: {@code 1998-11-24}. */
    private static PartialDate partial(String typed) {
        String date = typed.replaceFirst("^([0-9]{4})-([0-9]{2})-([0-9]{2})$", "$3.$2.$1")
                .replaceFirst("^([0-9]{4})-([0-9]{2})$", "$2.$1");
        return PartialDate.parse(date);
    }

    private List<String> languages() {
        String typed = cells.getOrDefault(LANGUAGES, "");
        List<Optional<String>> found = Arrays.stream(typed.split("[,/+;]|\\bund\\b"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(words::language)
                .toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            wrong(LANGUAGES, "exchange.problem.language");
        }
        return found.stream().flatMap(Optional::stream).distinct().collect(Collectors.toList());
    }

    private @Nullable String nationality() {
        return Vocabulary.saysNone(cells.getOrDefault(NATIONALITY, ""))
                ? null
                : word(NATIONALITY, words::country, "exchange.problem.nationality");
    }

    private @Nullable Permit permit() {
        return Vocabulary.saysNone(cells.getOrDefault(PERMIT, ""))
                ? null
                : word(PERMIT, Vocabulary::permit, "exchange.problem.permit");
    }

    /** A permit that leaves one group only tells it. */
    private @Nullable TargetGroup group(@Nullable Permit permit) {
        if (!cells.containsKey(TARGET_GROUP)
                && permit != null
                && permit.groups().size() == 1) {
            return permit.groups().iterator().next();
        }
        return word(TARGET_GROUP, words::group, "exchange.problem.target-group");
    }

    private boolean permitTellsGroup() {
        return Vocabulary.permit(cells.getOrDefault(PERMIT, ""))
                .filter(permit -> permit.groups().size() == 1)
                .isPresent();
    }

    private Literacy literacy() {
        Literacy known = word(LITERACY, words::literacy, "exchange.problem.literacy");
        return known == null ? Literacy.LATIN : known;
    }

    private <V> @Nullable V word(ArrivalField field, Function<String, Optional<V>> meaning, String problem) {
        String typed = cells.get(field);
        if (typed == null) {
            return null;
        }
        Optional<V> found = meaning.apply(typed);
        if (found.isEmpty()) {
            wrong(field, problem);
        }
        return found.orElse(null);
    }

    private <V> @Nullable V parsed(ArrivalField field, Function<String, V> parser) {
        String typed = cells.get(field);
        if (typed == null) {
            return null;
        }
        try {
            return parser.apply(typed);
        } catch (Refusal refused) {
            wrong(field, refused.key());
            return null;
        }
    }

    private void wrong(@Nullable ArrivalField field, String key) {
        if (problems.stream().noneMatch(problem -> field != null && problem.field() == field)) {
            problems.add(new RowProblem(field, key));
        }
    }

    /** @param arrival null exactly if there are problems */
    record Reading(@Nullable Arrival arrival, List<RowProblem> problems) {}
}
