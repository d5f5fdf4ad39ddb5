package ch.etappe.sample;

/**
 * What an offer of a kind costs, in Rappen. What the person pays a lesson of German is so in the canton (so.ch, Deutsch-
 * Integrationskurse); everything else is invented.
 *
 * @param approval whether costs have to be approved before somebody attends
 * @param cantonal whether by the canton
 */
record SamplePrice(String unit, int participant, int publicShare, boolean approval, boolean cantonal) {

    static SamplePrice of(String category) {
        return switch (category) {
            case "LANGUAGE_ALPHA" -> lesson(300, false);
            case "LANGUAGE_INTENSIVE" -> lesson(700, false);
            case "LANGUAGE_EVENING", "CERT_PREP" -> lesson(700, true);
            case "LANGUAGE_PARENT" -> lesson(0, false);
            case "EARLY_LANGUAGE" -> new SamplePrice("MONTH", 0, 18_000, false, false);
            case "JOB_COACHING", "SUPPORTED_EMPLOYMENT" -> new SamplePrice("COURSE", 0, 320_000, true, false);
            case "QUALIFICATION", "OCCUPATION_STABILISATION" -> new SamplePrice("MONTH", 0, 120_000, true, false);
            case "PRE_APPRENTICESHIP", "BRIDGE_YEAR" -> new SamplePrice("MONTH", 0, 130_000, true, true);
            default -> new SamplePrice("FREE", 0, 0, false, false);
        };
    }

    private static SamplePrice lesson(int participant, boolean approval) {
        return new SamplePrice("LESSON", participant, 1_050, approval, false);
    }
}
