package ch.etappe.document;

import ch.etappe.kernel.Refusal;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Paints a picture anew: what was seen stays, all else goes, the place and the camera and whatever hung on behind. Turned
 * as the camera says, and not larger than a page needs.
 */
final class Picture {

    /** A bomb of a few bytes can unfold to billions; the largest phone cameras have 200 million. */
    private static final long MOST_PIXELS = 220_000_000;

    /** Enough for the small print of a page. */
    private static final int LONGEST_SIDE = 4096;

    private static final float QUALITY = 0.85f;

    /** A picture in memory has up to 70 MB while it is turned. */
    private static final Semaphore TWO_AT_ONCE = new Semaphore(2);

    private Picture() {}

    /** @throws Refusal {@code document.me.refusal.picture} if it cannot be read */
    static void writeAnew(Path from, Path to, DocumentFormat format) throws IOException {
        TWO_AT_ONCE.acquireUninterruptibly();
        try {
            BufferedImage seen = read(from, format);
            write(format == DocumentFormat.JPEG ? turned(seen, Orientation.of(from)) : seen, to, format);
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new Refusal("document.me.refusal.picture"); // what Java's readers say to broken pictures
        } finally {
            TWO_AT_ONCE.release();
        }
    }

    private static BufferedImage read(Path from, DocumentFormat format) throws IOException {
        ImageReader reader = first(ImageIO.getImageReadersByMIMEType(format.mediaType()));
        try (ImageInputStream content = ImageIO.createImageInputStream(from.toFile())) {
            reader.setInput(content, true, true); // without its metadata, which may be a bomb of its own
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
                throw new Refusal("document.me.refusal.picture");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE;
            param.setSourceSubsampling(step, step, 0, 0);
            return plain(reader.read(0, param));
        } finally {
            reader.dispose();
        }
    }

    /** In a form that every writer and every turn can work with. */
    private static BufferedImage plain(BufferedImage image) {
        boolean known = image.getType() == BufferedImage.TYPE_3BYTE_BGR
                || image.getType() == BufferedImage.TYPE_BYTE_GRAY
                || image.getType() == BufferedImage.TYPE_4BYTE_ABGR;
        if (known) {
            return image;
        }
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage plain = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                clear ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return plain;
    }

    private static BufferedImage turned(BufferedImage image, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lies = orientation.swapsSides();
        BufferedImage turned = new BufferedImage(lies ? height : width, lies ? width : height, image.getType());
        AffineTransform way = orientation.transform(width, height);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(image, way, null);
        canvas.dispose();
        return turned;
    }

    private static void write(BufferedImage image, Path to, DocumentFormat format) throws IOException {
        ImageWriter writer = first(ImageIO.getImageWritersByMIMEType(format.mediaType()));
        try (ImageOutputStream content = ImageIO.createImageOutputStream(to.toFile())) {
            writer.setOutput(content);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format == DocumentFormat.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static <T> T first(Iterator<T> found) {
        return found.next();
    }
}
