package ch.etappe.document.ui;

/** How large a file is, as people say it. */
final class FileSize {

    private FileSize() {}

    /** {@code 340 kB} or {@code 4 MB}; never 0. */
    static String of(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
        return kilobytes < 1000 ? kilobytes + " kB" : Math.round(kilobytes / 1000.0) + " MB";
    }
}
