package ch.etappe.document;

import java.util.List;
import java.util.Locale;

/** The kinds of files that are kept, each recognised by its content. The names are stored. */
public enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private final String mediaType;
    private final List<String> endings;

    DocumentFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return endings.getFirst();
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    boolean mayEndWith(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }
}
