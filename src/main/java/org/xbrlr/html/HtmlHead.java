package org.xbrlr.html;

import java.util.Optional;
import org.xbrlr.page.AlignedPage;
import org.xbrlr.page.GroupHead;

/**
 * A column as the head of the table shows it.
 *
 * @param head its own lines
 * @param group the head above it
 */
record HtmlHead(AlignedPage.Head head, Optional<GroupHead> group) {}
