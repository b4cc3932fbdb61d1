package org.xbrlr.table;

/** Whether a fact or a column speaks of a stretch of time, of one moment, or of all time (XBRL OIM). */
public enum PeriodType {
    DURATION,
    INSTANT,
    FOREVER
}
