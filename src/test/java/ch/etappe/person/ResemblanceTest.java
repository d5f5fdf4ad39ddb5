package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.PartialDate.Precision;
import ch.etappe.person.Resemblance.Reason;
import ch.etappe.person.Resemblance.Strength;
import ch.etappe.person.Resemblance.Traits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs as they come from passports, registers, interpreters and hurried typing. */
class ResemblanceTest {

    @ParameterizedTest
    @CsvSource({
        // Arabic
        "Mohammed Ahmadi, Ahmadi Muhammad",
        "Mohamad Al-Haddad, Muhammad Haddad",
        "محمد حداد, Mohammed Haddad",
        "Mehmet Yıldız, Mehmed Yildiz",
        "خالد خليل, Chaled Khalil",
        "Khaled Othman, Haled Usman",
        "يوسف عثمان, Youssef Othman",
        "Yusuf Darwish, Joseph Darwisch",
        "Abdul Rahman Noori, Abdurrahman Nuri",
        "Abd al-Karim Saleh, Abdelkarim Salih",
        "عبد الرحمن قاسم, Abdulrahman Qasim",
        "عبدالله نوری, Abdullah Noori",
        "Ghassan Najjar, Gassan Nadjar",
        "Tarek Qasim, Tariq Kasim",
        "Fatima Mansour, Fatma Mansur",
        // Persian
        "رضا حسینی, Reza Hosseini",
        "Zahra Hussaini, Zahra Hosseini",
        "Fatemeh Alizadeh, Fatima Alizada",
        "علی\u200cزاده پروین, Parvin Alizada",
        "Ghulam Haidari, Gholam Heidari",
        "Parwin Rezai, Parvin Rezaei",
        // Tigrinya and Amharic
        "ሰላም ተስፋይ, Selam Tesfay",
        "Tesfai Selam, Selam Tesfay",
        "Gebre Medhin Tsega, Tsega Gebremedhin",
        "Ghebremedhin Zega, Gebremedhin Tsega",
        "ተኽለ ሃይለ, Tekle Haile",
        "Yordanos Weldu, Jordanos Woldu",
        "Isaias Zerai, Izaias Serai",
        // Cyrillic
        "Олександр Шевчук, Oleksandr Shevchuk",
        "Александр Шевчук, Alexander Schewtschuk",
        "Oleksandr Kovalenko, Alexander Kowalenko",
        "Сергій Ткачук, Serhii Tkachuk",
        "Сергей Ткачук, Serhii Tkachuk",
        "Юлія Мельник, Yuliia Melnyk",
        "Julia Melnik, Yuliia Melnyk",
        "Oleh Moroz, Oleg Moros",
        "Наталія Савченко, Natalya Savchenko",
        "Дмитро Лисенко, Dmitrij Lisenko",
        "Галина Марчук, Galina Marchuk",
        // Turkish and Kurdish
        "Ayşe Çelik, Ayse Celik",
        "Gülistan Şahin, Guelistan Sahin",
        "İSMAİL KILIÇ, ismail kılıç",
        "Hüseyin Doğan, Huseyin Dogan",
        "Cemal Aydın, Jamal Aydin",
        // Somali
        "Maxamed Cabdi, Mohamed Abdi",
        "Xasan Cumar, Hassan Omar",
        // slips
        "Selam Tefsay, Selam Tesfay",
        "Oksana Bondarenk, Oksana Bondarenko",
        // the German keyboard
        "Müller Anna, Mueller Anna",
        // one name
        "Rahela, Raheela",
        "مرسل, Mursal"
    })
    void oneNameInTwoSpellings(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isIn(NameLikeness.SAME, NameLikeness.OTHER_SPELLING);
        assertThat(NameLikeness.of(other, one)).isIn(NameLikeness.SAME, NameLikeness.OTHER_SPELLING);
        assertThat(NameSearch.soundKeys(one)).containsAnyElementsOf(NameSearch.soundKeys(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Hamid Karimi, Ahmad Karimi",
        "Hassan Amiri, Hussein Amiri",
        "Samir Haddad, Samira Haddad",
        "Farid Noori, Farida Noori",
        "Ahmad Mohammad, Ahmadi Mohammad",
        "Omar Saleh, Amir Saleh",
        "Zahra Safi, Sahar Safi",
        "Maria Rossi, Marina Rossi",
        "Amina Warsame, Amira Warsame",
        "Ali Yassin, Ola Yassin",
        "Nasir Rahimi, Basir Karimi",
        "Oleh Moroz, Olena Moroz",
        "Oksana Kravchenko, Oksana Savchenko",
        "Selam Tesfay, Semhar Tesfay",
        "محمد حداد, محمود حداد",
        "Dawit Haile, Dawit Berhane",
        "Ismail Farah, Samuel Farah",
        "Reza Ahmadi, Parwin Sharifi"
    })
    void twoNames(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isIn(NameLikeness.DIFFERENT, NameLikeness.PART);
        assertThat(NameLikeness.of(other, one)).isIn(NameLikeness.DIFFERENT, NameLikeness.PART);
    }

    @Test
    void aThirdNameInOnePassportOnlyIsNoOtherPerson() {
        assertThat(NameLikeness.of("Selam Tesfay Haile", "Tesfay Selam")).isEqualTo(NameLikeness.OTHER_SPELLING);
    }

    @Test
    void whoHasOneNameOnlyMayBeSomebodyWithTwo() {
        assertThat(NameLikeness.of("Mursal", "Mursal Noori")).isEqualTo(NameLikeness.ONE_NAME);
    }

    @Test
    void nameAndBirthDateTogetherAreAllButCertain() {
        Resemblance alike = between("Mohammed Ahmadi", day(1998, 3, 17), "Ahmadi Muhamad", day(1998, 3, 17));

        assertThat(alike.strength()).isEqualTo(Strength.STRONG);
        assertThat(alike.reasons()).containsExactly(Reason.OTHER_SPELLING, Reason.SAME_BIRTH_DATE);
    }

    @Test
    void theFirstOfJanuarySaysLessThanAnotherDay() {
        Resemblance alike = between("Selam Tesfay", day(1998, 1, 1), "Selam Tesfay", day(1998, 1, 1));
        Resemblance family = between("Semhar Tesfay", day(1998, 1, 1), "Selam Tesfay", day(1998, 1, 1));

        assertThat(alike.strength()).isEqualTo(Strength.LIKELY);
        assertThat(alike.reasons()).contains(Reason.BIRTH_BY_CONVENTION);
        assertThat(family.isWorthALook()).isFalse();
    }

    @Test
    void aYearAloneMeetsADayOfThatYear() {
        Resemblance alike = between("Selam Tesfay", year(1998), "ሰላም ተስፋይ", day(1998, 9, 2));

        assertThat(alike.strength()).isEqualTo(Strength.LIKELY);
    }

    @Test
    void swappedDayAndMonthAreSeen() {
        Resemblance alike = between("Selam Tesfay", day(1998, 3, 4), "Selam Tesfay", day(1998, 4, 3));

        assertThat(alike.reasons()).containsExactly(Reason.SAME_NAME, Reason.BIRTH_SWAPPED);
        assertThat(alike.strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void theSameNameTenYearsApartIsSomebodyElse() {
        assertThat(between("Ahmad Karimi", year(1998), "Ahmad Karimi", year(1988))
                        .isWorthALook())
                .isFalse();
    }

    @Test
    void aNameWithoutABirthDateIsWorthALookAndNoMore() {
        assertThat(between("Selam Tesfay", null, "Selam Tesfay", day(1998, 3, 17))
                        .strength())
                .isEqualTo(Strength.WEAK);
    }

    @Test
    void aFamilyNameAndABirthYearAreNothing() {
        assertThat(between("Dawit Tesfay", year(1998), "Selam Tesfay", day(1998, 3, 17))
                        .isWorthALook())
                .isFalse();
    }

    @Test
    void aTwinOrSomebodyWhoMarriedIsWorthALook() {
        assertThat(between("Dawit Tesfay", day(1998, 3, 17), "Selam Tesfay", day(1998, 3, 17))
                        .strength())
                .isEqualTo(Strength.WEAK);
    }

    @Test
    void aZemisNumberIsEnoughAndAnNumberIsNot() {
        OfficialNumbers zemis = OfficialNumbers.typed("012.345.678-9", null, "");
        OfficialNumbers same = OfficialNumbers.typed("12345678.9", null, null);
        OfficialNumbers family = OfficialNumbers.typed(null, null, "n 612 345");

        assertThat(Resemblance.between(traits("Reza Safi", null, zemis), traits("", null, same))
                        .strength())
                .isEqualTo(Strength.STRONG);
        assertThat(Resemblance.between(
                                traits("Reza Safi", null, family),
                                traits("Zahra Safi", null, OfficialNumbers.typed(null, null, "N 612 345")))
                        .strength())
                .isEqualTo(Strength.LIKELY);
        assertThat(Resemblance.between(traits("Reza Safi", null, family), traits("", null, family))
                        .strength())
                .isEqualTo(Strength.WEAK);
    }

    private static Resemblance between(
            String one, @Nullable PartialDate born, String other, @Nullable PartialDate otherBorn) {
        return Resemblance.between(
                traits(one, born, OfficialNumbers.NONE), traits(other, otherBorn, OfficialNumbers.NONE));
    }

    private static Traits traits(String names, @Nullable PartialDate born, OfficialNumbers numbers) {
        return new Traits(names, null, born, numbers);
    }

    private static PartialDate day(int year, int month, int day) {
        return new PartialDate(LocalDate.of(year, month, day), Precision.DAY);
    }

    private static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }
}
