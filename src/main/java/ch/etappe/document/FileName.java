package ch.etappe.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names that came from elsewhere harmless: for lists, for headers, for any disk. */
final class FileName {

    private static final String UNNAMED = "Dokument";

    /**
     * Control characters, and those that turn or hide what stands beside them: {@code gpj.exe} must not look like a
     * picture. The two joiners stay, Persian and Kurdish words need them.
     */
    private static final Pattern INVISIBLE = Pattern.compile("[[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]&&[^\\u200c\\u200d]]");

    private static final Pattern NOT_FOR_DISKS = Pattern.compile("[\\\\/:*?\"<>|]+");

    private FileName() {}

    /** What a person may read: one line, without what cannot be seen, not too long. */
    static String readable(String typed, int longest) {
        String line =
                INVISIBLE.matcher(typed.replaceAll("\\s+", " ")).replaceAll("").strip();
        return line.length() <= longest ? line : line.substring(0, longest).strip();
    }

    /** A title from the name of a file: without folders and ending. */
    static String title(String uploaded) {
        String name = uploaded.substring(Math.max(uploaded.lastIndexOf('/'), uploaded.lastIndexOf('\\')) + 1);
        String title = readable(name.replaceFirst("\\.[A-Za-z0-9]{1,5}\\s*$", ""), DocumentForm.LONGEST);
        return title.isBlank() ? UNNAMED : title;
    }

    /** What stands after the last dot, in lower case; empty if there is none. */
    static String ending(String uploaded) {
        String name = INVISIBLE.matcher(uploaded).replaceAll("").strip();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** A name to store a document under, on any system. */
    static String forDownload(String title, DocumentFormat format) {
        String name = NOT_FOR_DISKS.matcher(readable(title, 80)).replaceAll("-").replaceAll("^[.\\s-]+|[.\\s]+$", "");
        return (name.isBlank() ? UNNAMED : name) + "." + format.ending();
    }
}
