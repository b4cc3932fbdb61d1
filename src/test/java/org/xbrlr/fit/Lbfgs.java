package org.xbrlr.fit;

import java.util.ArrayList;
import java.util.List;

/** Finds the least of a smooth function of many variables (limited-memory BFGS with a halving line search). */
public final class Lbfgs {
    /** The function: fills the gradient and gives its value. */
    @FunctionalInterface
    public interface Function {
        double at(double[] x, double[] gradient);
    }

    private static final int MEMORY = 8;
    private static final int MOST_HALVINGS = 25;
    private static final double SUFFICIENT = 1e-4;
    private static final double CURVATURE = 1e-10;

    private final Function function;
    private final List<double[]> steps = new ArrayList<>();
    private final List<double[]> changes = new ArrayList<>();

    /** For one function. */
    public Lbfgs(Function function) {
        this.function = function;
    }

    /** The best point found, from the origin, until the value falls by less than the share given. */
    public double[] minimize(int size, int most, double share) {
        double[] x = new double[size];
        double[] gradient = new double[size];
        double value = function.at(x, gradient);
        for (int round = 0; round < most; round++) {
            double[] direction = direction(gradient);
            double slope = dot(direction, gradient);
            double length = 1;
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double nextValue = Double.POSITIVE_INFINITY;
            for (int halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
                for (int i = 0; i < size; i++) {
                    next[i] = x[i] - length * direction[i];
                }
                nextValue = function.at(next, nextGradient);
                if (nextValue <= value - SUFFICIENT * length * slope) {
                    break;
                }
            }
            if (nextValue >= value) {
                return x;
            }
            remember(minus(next, x), minus(nextGradient, gradient));
            boolean done = value - nextValue < share * Math.abs(value);
            x = next;
            gradient = nextGradient;
            value = nextValue;
            if (done) {
                return x;
            }
        }
        return x;
    }

    private void remember(double[] step, double[] change) {
        if (dot(step, change) < CURVATURE) {
            return;
        }
        steps.add(step);
        changes.add(change);
        if (steps.size() > MEMORY) {
            steps.remove(0);
            changes.remove(0);
        }
    }

    private double[] direction(double[] gradient) {
        double[] d = gradient.clone();
        int k = steps.size();
        if (k == 0) {
            scale(d, 1 / Math.max(1e-12, Math.sqrt(dot(d, d))));
            return d;
        }
        double[] alpha = new double[k];
        for (int i = k - 1; i >= 0; i--) {
            alpha[i] = dot(steps.get(i), d) / dot(steps.get(i), changes.get(i));
            add(-alpha[i], changes.get(i), d);
        }
        double[] lastChange = changes.get(k - 1);
        scale(d, dot(steps.get(k - 1), lastChange) / dot(lastChange, lastChange));
        for (int i = 0; i < k; i++) {
            double beta = dot(changes.get(i), d) / dot(steps.get(i), changes.get(i));
            add(alpha[i] - beta, steps.get(i), d);
        }
        return d;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double times, double[] a, double[] to) {
        for (int i = 0; i < a.length; i++) {
            to[i] += times * a[i];
        }
    }

    private static void scale(double[] a, double by) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= by;
        }
    }

    private static double[] minus(double[] a, double[] b) {
        double[] d = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            d[i] = a[i] - b[i];
        }
        return d;
    }
}
