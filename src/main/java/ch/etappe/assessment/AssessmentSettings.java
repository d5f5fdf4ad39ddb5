package ch.etappe.assessment;

import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What no law fixes here. The ages are those of the federal Potenzialabklärung (CHSS, 23.12.2019), the years those of
 * the impact goals of the Integration Agenda, all counted from the entry.
 */
@Configuration
class AssessmentSettings {

    static final Setting FROM_AGE = new Setting("assessment.setting.from-age", Unit.YEARS, 16, 0, 99);
    static final Setting TO_AGE = new Setting("assessment.setting.to-age", Unit.YEARS, 50, 0, 120);
    static final Setting LANGUAGE_YEARS = new Setting("assessment.setting.language-years", Unit.YEARS, 3, 1, 10);
    static final Setting TRAINING_YEARS = new Setting("assessment.setting.training-years", Unit.YEARS, 5, 1, 10);
    static final Setting WORK_YEARS = new Setting("assessment.setting.work-years", Unit.YEARS, 7, 1, 15);
    static final Setting AHEAD_DAYS = new Setting("assessment.setting.ahead-days", Unit.DAYS, 90, 0, 730);
    /** Whether the language goal asks for a written level too; the source does not say. */
    static final Setting WRITTEN_TOO = new Setting("assessment.setting.written-too", Unit.SWITCH, 0, 0, 1);

    @Bean
    Setting assessmentFromAge() {
        return FROM_AGE;
    }

    @Bean
    Setting assessmentToAge() {
        return TO_AGE;
    }

    @Bean
    Setting languageEvidenceYears() {
        return LANGUAGE_YEARS;
    }

    @Bean
    Setting trainingEvidenceYears() {
        return TRAINING_YEARS;
    }

    @Bean
    Setting workEvidenceYears() {
        return WORK_YEARS;
    }

    @Bean
    Setting evidenceAheadDays() {
        return AHEAD_DAYS;
    }

    @Bean
    Setting writtenLanguageCounts() {
        return WRITTEN_TOO;
    }
}
