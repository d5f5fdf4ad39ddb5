package ch.etappe.document;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held. Source: CIPA DC-008 (Exif 2.32), tag 0x0112, values 1 to 8 in this order.
 */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    MIRRORED_LEFT,
    RIGHT,
    MIRRORED_RIGHT,
    LEFT;

    private static final int SEARCHED = 65_536;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;

    /** Upright where the file does not say, or says nonsense. */
    static Orientation of(Path jpeg) throws IOException {
        try (InputStream content = Files.newInputStream(jpeg)) {
            return find(ByteBuffer.wrap(content.readNBytes(SEARCHED)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer file) {
        int at = 2;
        while (at + 10 < file.limit() && (file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && file.getInt(at + 4) == EXIF) {
                return inTiff(file.slice(at + 10, Math.min(length - 8, file.limit() - at - 10)));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return ordinal() >= MIRRORED_LEFT.ordinal();
    }

    /**
     * The way from the stored picture to the upright one.
     *
     * @param w width of the stored picture
     * @param h height of the stored picture
     */
    AffineTransform transform(int w, int h) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, w, h);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, h);
            case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, h, 0);
            case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, h, w);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    }
}
