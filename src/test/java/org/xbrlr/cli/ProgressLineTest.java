package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xbrlr.input.Extent;
import org.xbrlr.input.SoFar;

class ProgressLineTest {
    private static final Optional<Extent> EXTENT = Optional.of(new Extent(100_000, 400_000_000));

    @Test
    void theTotalIsShownWhereEveryFileIsAPage() {
        assertThat(ProgressLine.text(25_000, new SoFar(25_100, 25_100, 0), EXTENT, 10))
                .isEqualTo("25,000 of 100,000 pages, 2,500/s, 0:30 left");
        assertThat(ProgressLine.text(100, new SoFar(200, 200, 0), EXTENT, 10))
                .isEqualTo("100 of 100,000 pages, 10/s, 2:46:30 left");
    }

    @Test
    void ofFilesWithManyPagesTheirSizeTellsHowMuchIsLeft() {
        assertThat(ProgressLine.text(25_000, new SoFar(1, 25_100, 100_000_000), EXTENT, 10))
                .isEqualTo("25,000 pages, 25 %, 2,500/s, 0:30 left");
    }

    @Test
    void whereNothingIsKnownNothingIsPromised() {
        assertThat(ProgressLine.text(25_000, new SoFar(1, 25_100, 100_000_000), Optional.empty(), 10))
                .isEqualTo("25,000 pages, 2,500/s");
        assertThat(ProgressLine.text(0, new SoFar(0, 0, 0), EXTENT, 0)).isEqualTo("0 of 100,000 pages, 0/s");
    }
}
