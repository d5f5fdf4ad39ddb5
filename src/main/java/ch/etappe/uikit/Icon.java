package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The portal's pictures: concrete, drawn with one line width, in the colour of the text beside them.
 * <p><b>Accessibility:</b> hidden from screen readers, because a word always stands beside an icon.
 * Icons that point somewhere mirror in right-to-left languages.
 */
public enum Icon {
    BRAND(
            "<path d='M4 20c6 0 3-8 8-8s2-8 8-8'/><circle class='full' cx='4' cy='20' r='1.6'/><circle class='full' cx='12' cy='12' r='1.6'/><circle class='full' cx='20' cy='4' r='1.6'/>"),
    CHECK("<path d='M5 13l4 4L19 7'/>"),
    CHECK_CIRCLE("<path d='M8.5 12l2.5 2.5 4.5-5'/><circle cx='12' cy='12' r='9'/>"),
    WARNING("<path d='M12 4l9 16H3z'/><path d='M12 10v4M12 17v.1'/>"),
    STOP("<path d='M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z'/><path d='M12 8v5M12 16v.1'/>"),
    INFO("<circle cx='12' cy='12' r='9'/><path d='M12 11v5M12 8v.1'/>"),
    CIRCLE("<circle cx='12' cy='12' r='8'/>"),
    HERE("<path d='M12 21V4M12 5h7l-2 3 2 3h-7'/>", true),
    CLOCK("<circle cx='12' cy='12' r='9'/><path d='M12 7v5l3 2'/>"),
    CLOSE("<path d='M6 6l12 12M18 6L6 18'/>"),
    PLUS("<path d='M12 5v14M5 12h14'/>"),
    PEN("<path d='M4 20l1-4L16 5l3 3L8 19z'/>"),
    TRASH("<path d='M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13'/>"),
    BACK("<path d='M19 12H5M11 6l-6 6 6 6'/>", true),
    FORWARD("<path d='M5 12h14M13 6l6 6-6 6'/>", true),
    HOME("<path d='M4 11l8-7 8 7v9h-6v-6h-4v6H4z'/>"),
    PATH("<path d='M5 20c6 0 3-8 7-8s2-8 7-8'/><circle cx='5' cy='20' r='1.5'/><circle cx='19' cy='4' r='1.5'/>", true),
    BOOK("<path d='M4 5h7a2 2 0 0 1 1 1v14a2 2 0 0 0-1-1H4zM20 5h-7a2 2 0 0 0-1 1v14a2 2 0 0 1 1-1h7z'/>"),
    CHAT("<path d='M4 5h16v11H9l-5 4z'/>"),
    PLACE("<path d='M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21z'/><circle cx='12' cy='9.5' r='2.5'/>"),
    PERSON("<circle cx='12' cy='8' r='4'/><path d='M4 21c1-5 4-7 8-7s7 2 8 7'/>"),
    PEOPLE(
            "<circle cx='9' cy='8' r='3.5'/><path d='M2.5 20c.7-4.5 3-6.5 6.5-6.5s5.8 2 6.5 6.5M15.5 5a3.5 3.5 0 0 1 0 6.5M17.5 14.3c2.3.8 3.6 2.7 4 5.7'/>"),
    ID_CARD(
            "<rect x='3' y='6' width='18' height='13' rx='2'/><circle cx='9' cy='12' r='2'/><path d='M6 16c1-2 5-2 6 0M15 11h4M15 14h3'/>"),
    GLOBE("<circle cx='12' cy='12' r='9'/><path d='M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18'/>"),
    SPEAKER("<path d='M4 10v4h4l5 4V6L8 10H4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11'/>", true),
    FOLDER("<path d='M3 7h7l2 2h9v10H3z'/>"),
    CALENDAR("<rect x='4' y='5' width='16' height='15' rx='2'/><path d='M4 10h16M9 3v4M15 3v4'/>"),
    LIST("<path d='M4 6h16M4 12h16M4 18h10'/>", true),
    SHIELD("<path d='M9 12l2 2 4-5'/><path d='M12 3l7 3v6c0 4-3 7-7 9-4-2-7-5-7-9V6z'/>"),
    SEARCH("<circle cx='11' cy='11' r='6'/><path d='M16 16l4 4'/>"),
    PHONE("<path d='M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z'/>"),
    MAIL("<rect x='3' y='5' width='18' height='14' rx='2'/><path d='M4 7l8 6 8-6'/>"),
    PRINT("<path d='M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z'/>"),
    DOWNLOAD("<path d='M12 4v11M7 10l5 5 5-5M4 20h16'/>"),
    BELL("<path d='M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4'/>"),
    CHART("<path d='M4 20V4M4 20h16M9 16v-5M13 16V7M17 16v-3'/>"),
    BUILDING("<path d='M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3'/>"),
    SETTINGS("<path d='M4 7h9M17 7h3M4 17h3M11 17h9'/><circle cx='15' cy='7' r='2'/><circle cx='9' cy='17' r='2'/>"),
    KEY("<circle cx='8' cy='15' r='4'/><path d='M11 12l8-8M16 7l3 3'/>"),
    EYE(
            "<path d='M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12z'/><circle cx='12' cy='12' r='2.5'/>"),
    LEAVE("<path d='M14 4H5v16h9M10 12h11M17 8l4 4-4 4'/>", true),
    MENU("<path d='M4 7h16M4 12h16M4 17h16'/>"),
    MONEY(
            "<rect x='3' y='6' width='18' height='12' rx='2'/><circle cx='12' cy='12' r='2.5'/><path d='M6.5 12v.1M17.5 12v.1'/>"),
    BUS(
            "<rect x='5' y='4' width='14' height='13' rx='2'/><path d='M5 11h14M8 17v2.5M16 17v2.5M8.5 14v.1M15.5 14v.1'/>"),
    CHILD("<circle cx='12' cy='6' r='2.5'/><path d='M6 11c4 2 8 2 12 0M12 12v4M12 16l-3 5M12 16l3 5'/>"),
    WORK("<rect x='3' y='8' width='18' height='11' rx='2'/><path d='M9 8V5h6v3M3 13h18'/>"),
    HEALTH("<rect x='4' y='4' width='16' height='16' rx='3'/><path d='M12 8v8M8 12h8'/>"),
    DOCUMENT("<path d='M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6'/>"),
    CAMERA("<path d='M4 8h3l2-3h6l2 3h3v11H4z'/><circle cx='12' cy='13' r='3.5'/>"),
    LINK("<path d='M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1'/>");

    private final String lines;
    private final boolean turns;

    Icon(String lines) {
        this(lines, false);
    }

    Icon(String lines, boolean turns) {
        this.lines = lines.replace('\'', '"');
        this.turns = turns;
    }

    /** A new picture for one place on a screen. */
    public Component create() {
        Span icon = new Span();
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.getElement().setProperty("innerHTML", svg());
        return icon;
    }

    /** The picture as SVG text, for templates. */
    public String svg() {
        return "<svg class=\"%s\" viewBox=\"0 0 24 24\" focusable=\"false\" aria-hidden=\"true\">%s</svg>"
                .formatted(turns ? "i turn" : "i", lines);
    }

    /**
     * Finds an icon by its name in lower case with hyphens, as {@code @Menu(icon = "check-circle")} has it.
     */
    public static Optional<Icon> named(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(values()).filter(icon -> icon.name().equals(constant)).findFirst();
    }
}
