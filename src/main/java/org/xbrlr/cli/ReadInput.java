package org.xbrlr.cli;

import java.util.List;
import java.util.Optional;
import org.xbrlr.Reading;

/**
 * What an input has come to.
 *
 * @param name the input's name
 * @param readings those of its pages; none where it could not be read
 * @param findings what is to be said of it, by line
 * @param outcome what it means for the run
 * @param defect what shows where xbrlr failed, for those who look for it
 */
record ReadInput(
        String name, List<Reading> readings, List<Finding> findings, ExitCode outcome, Optional<Throwable> defect) {
    /** Copies the lists. */
    ReadInput {
        readings = List.copyOf(readings);
        findings = List.copyOf(findings);
    }
}
