package ch.etappe.document;

import ch.etappe.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A text or table of an office program, which is an archive by a certain plan: of sensible size when unpacked, without
 * macros, embedded programs or parts that are fetched from elsewhere.
 */
final class OfficeCheck {

    private static final int MOST_ENTRIES = 3000;
    private static final long MOST_UNPACKED = 150L << 20;
    private static final long WORTH_COMPARING = 1L << 20;
    private static final int MOST_TIMES = 200;
    private static final int LONGEST_PART = 1 << 20;

    private static final String OOXML = "[Content_Types].xml";
    private static final String ODF = "mimetype";
    private static final Pattern RELATIONSHIP = Pattern.compile("<\\w*:?Relationship\\s[^>]*>");
    private static final Pattern FETCHED = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern LINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");
    private static final Pattern PROGRAM = Pattern.compile(
            "vbaproject|vbadata|activex|oleobject|/macrosheets/|^basic/|^scripts/|\\.(exe|dll|js|vbs|class|jar)$");

    private OfficeCheck() {}

    /** @throws Refusal {@code document.me.refusal.unsafe} or, for another archive, {@code document.me.refusal.type} */
    static DocumentFormat require(Path file) throws IOException {
        requireEndAtEnd(file);
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            DocumentFormat format = format(archive);
            Set<String> names = new HashSet<>();
            long[] unpacked = {0};
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw unsafe();
                }
                requireHarmless(archive, entry, unpacked);
            }
            return format;
        } catch (ZipException e) {
            throw unsafe();
        }
    }

    private static DocumentFormat format(ZipFile archive) throws IOException {
        String types = part(archive, OOXML);
        if (types.contains("macroEnabled")) {
            throw unsafe();
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return DocumentFormat.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return DocumentFormat.XLSX;
        }
        if (types.isEmpty() && part(archive, ODF).strip().equals(DocumentFormat.ODT.mediaType())) {
            return DocumentFormat.ODT;
        }
        throw new Refusal("document.me.refusal.type");
    }

    /** Unpacks without keeping: what the directory says about sizes may be a lie. */
    private static void requireHarmless(ZipFile archive, ZipEntry entry, long[] unpacked) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        if (name.startsWith("/")
                || name.contains("../")
                || PROGRAM.matcher(name).find()) {
            throw unsafe();
        }
        long size = 0;
        byte[] piece = new byte[16_384];
        try (InputStream content = archive.getInputStream(entry)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                unpacked[0] += read;
                boolean swells = size > WORTH_COMPARING && size / Math.max(1, entry.getCompressedSize()) > MOST_TIMES;
                if (swells || unpacked[0] > MOST_UNPACKED) {
                    throw unsafe();
                }
            }
        }
        if (name.endsWith(".rels") && fetchesParts(part(archive, entry.getName()))) {
            throw unsafe();
        }
    }

    private static boolean fetchesParts(String relationships) {
        return !relationships.stripLeading().startsWith("<") // another encoding could hide what follows
                || RELATIONSHIP
                        .matcher(relationships)
                        .results()
                        .map(hit -> hit.group())
                        .anyMatch(one -> FETCHED.matcher(one).find()
                                && !LINK.matcher(one).find());
    }

    private static String part(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream content = archive.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(LONGEST_PART + 1);
            if (bytes.length > LONGEST_PART) {
                throw unsafe();
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
    }

    /** Nothing hangs on behind the archive, and its directory has no comment in which something could. */
    private static void requireEndAtEnd(Path file) throws IOException {
        int length = 22;
        byte[] end = new byte[length];
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            if (content.length() < length) {
                throw unsafe();
            }
            content.seek(content.length() - length);
            content.readFully(end);
        }
        if (!new String(end, StandardCharsets.ISO_8859_1).startsWith("PK\u0005\u0006")) {
            throw unsafe();
        }
    }

    private static Refusal unsafe() {
        return new Refusal("document.me.refusal.unsafe");
    }
}
