package org.xbrlr.cli;

import org.xbrlr.batch.Tally;

/**
 * What became of one input of a batch.
 *
 * @param input its findings and outcome; the readings are gone
 * @param tally what came out of it, counted
 * @param text its facts, for the sink
 * @param skipped whether its facts were there already
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
record Converted(ReadInput input, Tally tally, byte[] text, boolean skipped) {}
