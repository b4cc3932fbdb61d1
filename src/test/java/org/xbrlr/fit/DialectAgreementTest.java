package org.xbrlr.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xbrlr.text.Dialect;

/** Real pages flattened in every dialect: what the text keeps is read, and what is called certain is right. */
class DialectAgreementTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");
    private static final Set<Dialect> KEEPS_COLUMNS =
            EnumSet.of(Dialect.E, Dialect.F, Dialect.G, Dialect.J, Dialect.K, Dialect.M);
    /** All of them take minutes; {@code DialectAgreement.main} reads all. */
    private static final int EVERY = 15;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H")
    void realPagesAreReadInEveryDialect(Dialect dialect) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus of real pages is not there");
        DialectAgreement agreement = DialectAgreement.of(CORPUS, dialect, EVERY);
        assertThat(share(agreement, "dialect found")).isGreaterThan(dialect == Dialect.L ? 0.9 : 0.99);
        assertThat(share(agreement, "cells: column, if certain")).isEqualTo(1);
        assertThat(share(agreement, "cells: column")).isGreaterThan(KEEPS_COLUMNS.contains(dialect) ? 0.999 : 0.85);
        assertThat(share(agreement, "cells found")).isGreaterThan(dialect == Dialect.L ? 0.8 : 0.95);
    }

    private static double share(DialectAgreement agreement, String what) {
        int[] count = agreement.counts.getOrDefault(what, new int[] {0, 1});
        return (double) count[0] / count[1];
    }
}
