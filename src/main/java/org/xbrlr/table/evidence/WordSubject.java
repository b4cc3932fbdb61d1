package org.xbrlr.table.evidence;

/** What the words of a row can speak for. Each word has a weight for each subject. */
public enum WordSubject {
    /** The concept is one of instants: {@code balance}, {@code outstanding}, {@code accrued}. */
    INSTANT,
    /** Plain numbers are not money: {@code shares}, {@code number}. */
    NO_CURRENCY,
    /** Numbers are money per share: {@code per}, {@code price}. */
    PER_SHARE
}
