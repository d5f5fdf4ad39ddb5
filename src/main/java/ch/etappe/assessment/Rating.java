package ch.etappe.assessment;

import java.util.Locale;

/** How far a dimension carries today. The names are stored and are message keys; rename only with a migration. */
public enum Rating {
    MUCH_SUPPORT(1),
    SOME_SUPPORT(2),
    GOOD(3),
    STRENGTH(4),
    /** Does not concern this person; a decision too, unlike a missing rating. */
    NOT_APPLICABLE(0);

    /** The highest level. */
    public static final int MOST = 4;

    private final int level;

    Rating(int level) {
        this.level = level;
    }

    /** 1 to {@value #MOST}; 0 where it does not apply. */
    public int level() {
        return level;
    }

    public boolean isRated() {
        return this != NOT_APPLICABLE;
    }

    public String key() {
        return "assessment.rating." + word();
    }

    /** In the plain words of the phone. */
    public String plainKey() {
        return "assessment.me.rating." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
