package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.CataloguePlace;
import ch.etappe.i18n.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The canton as a picture of our own: each municipality a disc, so that together they make its shape, and on top the
 * places that have offers. Asks no foreign service, so nobody learns who looks where.
 *
 * @param width of the picture, in its own units
 * @param ground the municipalities
 * @param marks the places with offers
 */
public record CantonMap(int width, int height, List<Disc> ground, List<Mark> marks) {

    private static final double WEST = 7.30;
    private static final double EAST = 8.12;
    private static final double SOUTH = 47.05;
    private static final double NORTH = 47.53;
    private static final int WIDTH = 620;

    /** A degree of latitude is longer than one of longitude here. */
    private static final double STRETCH = 1 / Math.cos(Math.toRadians((SOUTH + NORTH) / 2));

    private static final int HEIGHT = (int) Math.round(WIDTH * (NORTH - SOUTH) / (EAST - WEST) * STRETCH);
    private static final int LEAST = 5;
    private static final int MOST = 13;

    static CantonMap of(List<CataloguePlace> places, Language reader) {
        List<CataloguePlace> visible = places.stream()
                .filter(place -> place.longitude() > WEST && place.longitude() < EAST)
                .filter(place -> place.latitude() > SOUTH && place.latitude() < NORTH)
                .toList();
        List<Mark> marks = new ArrayList<>();
        visible.stream().filter(place -> place.offers() > 0).forEach(place -> marks.add(mark(place, marks, reader)));
        return new CantonMap(
                WIDTH,
                HEIGHT,
                visible.stream()
                        .filter(CataloguePlace::here)
                        .map(place -> new Disc(x(place), y(place)))
                        .toList(),
                marks);
    }

    private static Mark mark(CataloguePlace place, List<Mark> before, Language reader) {
        int size = Math.clamp(LEAST + place.offers() / 3, LEAST, MOST);
        String path = Address.of("/offers")
                .with("place", place.town())
                .with("km", "5")
                .in(reader);
        List<Label> possible = Label.around(x(place), y(place), size, place.town());
        Label label = possible.stream()
                .filter(Label::isInside)
                .filter(each -> before.stream().noneMatch(other -> other.label().meets(each)))
                .findFirst()
                .orElse(possible.getFirst());
        return new Mark(place.town(), place.offers(), path, x(place), y(place), size, label);
    }

    private static int x(CataloguePlace place) {
        return (int) Math.round((place.longitude() - WEST) / (EAST - WEST) * WIDTH);
    }

    private static int y(CataloguePlace place) {
        return (int) Math.round((NORTH - place.latitude()) / (NORTH - SOUTH) * HEIGHT);
    }

    /** The middle of a municipality. */
    public record Disc(int x, int y) {}

    /**
     * A place with offers.
     *
     * @param size radius
     */
    public record Mark(String town, int offers, String path, int x, int y, int size, Label label) {}

    /**
     * Where a name is written.
     *
     * @param anchor which end of the name stands at x: {@code start}, {@code middle} or {@code end}
     * @param y of the line that the letters stand on
     * @param width about how long it is
     */
    public record Label(int x, int y, String anchor, int width) {

        private static final int LETTER = 12;
        private static final int HEIGHT = 22;
        private static final int GAP = 4;
        private static final int HALF = 7;

        /** After the mark, before it, below, above: the first is the best. */
        static List<Label> around(int x, int y, int size, String name) {
            int width = name.length() * LETTER;
            return List.of(
                    new Label(x + size + GAP, y + HALF, "start", width),
                    new Label(x - size - GAP, y + HALF, "end", width),
                    new Label(x, y + size + HEIGHT - GAP, "middle", width),
                    new Label(x, y - size - GAP, "middle", width),
                    new Label(x, y + size + HEIGHT - GAP, "start", width),
                    new Label(x, y - size - GAP, "end", width));
        }

        boolean isInside() {
            return left() >= 0 && left() + width <= WIDTH;
        }

        boolean meets(Label other) {
            return left() < other.left() + other.width
                    && other.left() < left() + width
                    && Math.abs(y - other.y) < HEIGHT;
        }

        private int left() {
            return switch (anchor) {
                case "start" -> x;
                case "end" -> x - width;
                default -> x - width / 2;
            };
        }
    }
}
