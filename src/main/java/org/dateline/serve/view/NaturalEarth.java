package org.dateline.serve.view;

/**
 * The Natural Earth projection, by the polynomials of Šavrič, Jenny, Patterson, Petrovič and Hurni, "A Polynomial Equation for the
 * Natural Earth Projection", Cartography and Geographic Information Science 38(4), 2011. The drawing is {@value #WIDTH} units wide.
 */
final class NaturalEarth {
    /** The width of the whole world, in units of the drawing. */
    static final int WIDTH = 10_000;

    private static final double SCALE = WIDTH / (2 * Math.PI * 0.870700);

    /** The height of the whole world, in units of the drawing. */
    static final int HEIGHT = (int) Math.ceil(2 * SCALE * up(Math.PI / 2));

    private NaturalEarth() {}

    /** A place in the drawing, from its left upper corner. */
    record Place(double x, double y) {}

    /**
     * Where a point of the earth is drawn.
     *
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     */
    static Place project(double latitude, double longitude) {
        double phi = Math.toRadians(Math.max(-90, Math.min(90, latitude)));
        double x = Math.toRadians(longitude) * across(phi);
        return new Place(WIDTH / 2.0 + SCALE * x, HEIGHT / 2.0 - SCALE * up(phi));
    }

    private static double across(double phi) {
        double two = phi * phi;
        double four = two * two;
        return 0.870700 - 0.131979 * two + four * (-0.013791 + four * two * (0.003971 - 0.001529 * two));
    }

    private static double up(double phi) {
        double two = phi * phi;
        double four = two * two;
        return phi * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four)));
    }
}
