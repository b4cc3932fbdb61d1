package org.xbrlr.cli;

/** Whether to show how far a run has come. */
enum ProgressMode {
    ALWAYS,
    NEVER,
    /** Where standard error is a terminal and messages are wanted. */
    AUTO
}
