package org.xbrlr.table.rows;

import java.util.List;

/**
 * The lines that {@link RowModelReader} reads, as {@code org.xbrlr.fit.RowModelFit} wrote them.
 *
 * <p>They stand in a class, and for its length in one of their own: a class comes from the archive that the launcher makes, and for a
 * resource Java would open the jar, which takes a twentieth of a short run.
 */
final class ShippedRowModel {
    static final List<String> LINES = List.of("""
# Tells labels from values and kinds of rows apart: the weights of org.xbrlr.table.rows.RowModel.
# Fitted by org.xbrlr.fit.RowModelFit on 1358 pages of 23 companies: R pages of the SEC, whose contents are in the public domain,
# as published and as drawn again from their XBRL. Words of fewer than five companies and labels of
# fewer than three have no weight. Not edited by hand.
page	any	1.21	1.09	-2.30	2.15	-2.15
page	columns many	0.06	0.19	-0.24	0.03	-0.03
page	columns one	0.60	0.38	-0.97	0.82	-0.82
page	columns some	0.25	0.26	-0.50	0.62	-0.62
page	columns two	0.31	0.27	-0.58	0.68	-0.68
page	definitions lost	0.43	0.36	-0.80	0.72	-0.72
page	definitions no pairs	0.24	0.37	-0.61	0.79	-0.79
page	definitions pairs	0.54	0.36	-0.90	0.64	-0.64
page	kind BALANCE	0.01	0.00	-0.01	0.18	-0.18
page	kind COVER	0.09	-0.06	-0.03	0.00	0.00
page	kind DETAILS	0.64	0.40	-1.05	0.68	-0.68
page	kind EQUITY	0.00	0.20	-0.20	0.17	-0.17
page	kind INCOME	-0.07	-0.06	0.13	0.20	-0.20
page	kind OTHER	0.13	-0.05	-0.09	0.10	-0.10
page	kind PARENTHETICAL	0.09	0.25	-0.34	0.19	-0.19
page	kind TEXT	0.31	0.41	-0.71	0.59	-0.59
step	many	ABSTRACT	0.00	0.00	-0.04	-0.06	0.00	0.00	0.00
step	many	MEMBER	0.11	0.00	-0.08	-0.03	0.00	0.00	0.00
step	many	ITEM	0.00	0.00	0.00	0.00	-0.09	0.00	0.00
step	many	NIL	-0.09	-0.05	0.00	0.23	0.00	0.00	-0.27
step	many	OPEN	-0.19	0.06	-0.01	-0.29	0.00	0.46	0.25
step	one	ABSTRACT	0.00	0.00	0.09	-0.32	0.00	0.00	0.00
step	one	MEMBER	0.33	0.00	-0.15	-0.06	0.00	0.00	0.00
step	one	ITEM	0.00	0.00	0.00	0.00	0.47	0.00	0.00
step	one	NIL	-0.25	-0.02	-0.10	-0.05	0.00	0.00	-0.18
step	one	FULL	-0.54	0.30	0.54	-0.02	0.00	-0.23	0.18
step	one	TOP	0.22	-0.15	0.07	-0.14	0.00	0.00	0.00
step	some	ABSTRACT	0.00	0.00	-0.11	-0.05	0.00	0.00	0.00
step	some	MEMBER	0.05	0.00	-0.21	-0.02	0.00	0.00	0.00
step	some	ITEM	0.00	0.00	0.00	0.00	0.11	0.00	0.00
step	some	NIL	-0.15	-0.12	-0.16	-0.02	0.00	0.00	-0.07
step	some	OPEN	-0.74	-0.17	0.23	0.11	0.00	0.64	-0.02
step	some	FULL	0.64	0.11	0.33	-0.47	0.00	0.00	0.09
step	some	TOP	0.04	0.01	0.02	-0.07	0.00	0.00	0.00
step	two	ABSTRACT	0.00	0.00	-0.29	-0.09	0.00	0.00	0.00
step	two	MEMBER	-0.07	0.00	-0.07	-0.10	0.00	0.00	0.00
step	two	ITEM	0.00	0.00	0.00	0.00	0.13	0.00	0.00
step	two	NIL	0.05	-0.15	-0.17	0.20	0.00	0.00	-0.09
step	two	OPEN	-0.37	-0.25	0.45	-0.25	0.00	0.61	-0.05
step	two	FULL	-0.21	0.25	0.24	0.19	0.00	-0.08	0.14
step	two	TOP	0.23	-0.11	-0.02	-0.10	0.00	0.00	0.00
cell	any		-0.86	-0.29	0.61	-1.47	0.61	1.41
cell	bar	DOTNET	-0.33	-0.81	0.09	0.51	-0.08	0.61
cell	bar	DOTNET bare	-0.12	0.48	-0.03	-0.40	0.15	-0.09
cell	bar	PYTHON	-0.42	0.04	0.54	-1.57	0.53	0.89
cell	case	capitals	-0.13	-0.06	-0.31	-0.38	0.68	0.21
cell	case	lower start	-0.50	-0.05	-0.13	-0.05	0.51	0.22
cell	columns, form	many DAY	-0.02	0.00	-0.06	0.00	-0.06	0.14
cell	columns, form	many INTEGER	-0.02	-0.05	-0.03	-0.02	0.00	0.13
cell	columns, form	many MONEY	-0.05	-0.04	-0.14	-0.03	0.03	0.23
cell	columns, form	many NUMBER	-0.05	-0.02	-0.13	-0.03	0.08	0.15
cell	columns, form	many TEXT	0.10	0.12	0.30	-0.09	-0.17	-0.27
cell	columns, form	one BLOCK	-0.03	0.00	0.00	-0.04	0.07	0.00
cell	columns, form	one PERCENT	-0.07	-0.01	-0.01	-0.01	0.09	0.00
cell	columns, form	one TEXT	-0.07	-0.02	0.39	-0.38	0.21	-0.13
cell	columns, form	one YEARS	-0.01	0.17	0.11	-0.15	-0.04	-0.09
cell	columns, form	some DURATION	-0.04	-0.03	-0.06	-0.03	-0.01	0.17
cell	columns, form	some INTEGER	-0.07	-0.04	-0.18	-0.12	0.18	0.23
cell	columns, form	some MONEY	-0.06	-0.10	-0.20	-0.11	0.19	0.28
cell	columns, form	some NUMBER	-0.07	-0.11	-0.14	-0.12	-0.03	0.47
cell	columns, form	some PERCENT	-0.03	-0.02	-0.10	-0.04	-0.05	0.25
cell	columns, form	some TEXT	0.17	0.13	0.31	-0.09	-0.03	-0.49
cell	columns, form	some YEARS	-0.04	0.00	0.49	-0.02	-0.24	-0.19
cell	columns, form	two DURATION	-0.03	0.00	-0.03	-0.01	0.00	0.07
cell	columns, form	two INTEGER	-0.15	-0.09	-0.06	-0.09	0.25	0.14
cell	columns, form	two MONEY	-0.08	-0.09	-0.02	-0.07	0.03	0.22
cell	columns, form	two NUMBER	-0.19	-0.12	-0.07	-0.12	0.30	0.21
cell	columns, form	two PERCENT	-0.03	0.00	-0.02	-0.02	0.00	0.07
cell	columns, form	two TEXT	0.17	0.06	-0.13	0.17	-0.22	-0.05
cell	columns, form	two YEARS	0.00	0.00	0.46	0.00	-0.25	-0.20
cell	combination		-0.02	0.51	-0.37	-0.05	-0.02	-0.05
cell	combination of known		-0.02	0.50	-0.36	-0.04	-0.02	-0.05
cell	convention before previous	HEADING	-0.04	-0.01	0.00	-0.03	0.09	0.00
cell	convention before previous	TEXT_ITEM	-0.06	-0.02	-0.24	-0.10	-0.08	0.50
cell	count	1	-0.21	0.62	0.33	-0.16	0.32	-0.90
cell	count	2	0.07	-0.02	0.13	-0.28	0.05	0.06
cell	count	3	0.51	-0.32	0.42	0.05	-0.57	-0.08
cell	definitions	lost	-0.11	-0.09	0.35	-0.29	0.15	-0.01
cell	definitions	no pairs	0.49	-0.10	0.05	0.31	-0.13	-0.62
cell	definitions	pairs	-0.01	0.48	0.47	-0.42	-0.22	-0.30
cell	different after	0 of 2	-0.02	0.00	0.13	0.00	-0.03	-0.07
cell	different after	0 of 3	-0.08	-0.01	0.34	-0.01	-0.02	-0.22
cell	different after	1 of 2	0.14	-0.03	-0.07	-0.18	0.21	-0.06
cell	different after	1 of 3	0.23	-0.19	0.10	0.04	-0.23	0.04
cell	different after	2 of 2	-0.05	0.02	0.07	-0.10	-0.13	0.19
cell	different after	2 of 3	0.13	-0.03	-0.10	0.10	-0.22	0.12
cell	different after	3 of 3	0.22	-0.08	0.08	-0.08	-0.10	-0.02
cell	different before	1 of 2	0.17	-0.12	0.07	-0.08	0.03	-0.08
cell	different before	1 of 3	-0.01	-0.25	0.31	0.05	0.10	-0.20
cell	different before	2 of 2	-0.10	0.10	0.05	-0.20	0.02	0.13
cell	different before	2 of 3	-0.04	-0.09	0.09	0.10	-0.24	0.17
cell	different before	3 of 3	0.56	0.02	0.02	-0.11	-0.43	-0.05
cell	elsewhere before values	always	0.01	-0.08	0.55	-0.14	-0.05	-0.29
cell	elsewhere before values	never	0.67	-0.14	0.01	-0.43	-0.33	0.22
cell	elsewhere before values	sometimes	-0.10	-0.12	-0.01	0.33	-0.14	0.04
cell	ending	colon	1.81	-0.15	-0.06	-0.86	-0.45	-0.28
cell	ending	period	-0.26	0.15	-0.07	-0.21	0.41	-0.01
cell	first next word	accounts	0.07	0.00	0.00	-0.07	0.00	0.00
cell	first next word	beginning	-0.14	-0.01	0.00	0.16	-0.01	0.00
cell	first next word	common	0.01	0.06	-0.01	-0.02	-0.02	-0.01
cell	first next word	convertible	-0.03	-0.05	0.00	0.07	0.01	0.00
cell	first next word	number	-0.06	0.02	-0.02	0.04	-0.01	0.02
cell	first next word	preferred	0.09	0.01	-0.02	-0.07	0.01	-0.03
cell	first next word	title	0.01	0.06	-0.02	0.00	-0.01	-0.02
cell	first previous word	class	0.05	0.00	0.01	0.00	-0.06	0.00
cell	first previous word	commitments	0.07	0.00	0.02	-0.06	-0.02	0.00
cell	first previous word	convertible	-0.04	-0.02	-0.01	0.06	0.00	0.01
cell	first previous word	entity	-0.02	0.00	-0.01	0.00	0.06	-0.02
cell	first previous word	minimum	0.00	0.00	0.05	0.00	-0.05	0.00
cell	first word	amount	-0.09	0.00	0.00	0.10	0.00	0.00
cell	first word	class	0.00	0.10	-0.06	-0.04	0.01	-0.01
cell	first word	commitments	-0.18	-0.06	-0.02	0.27	0.00	0.00
cell	first word	convertible	-0.07	-0.06	0.01	0.13	0.00	0.00
cell	first word	entity	0.00	-0.02	0.06	0.00	-0.03	-0.02
cell	first word	minimum	0.07	0.01	-0.05	0.00	0.00	-0.02
cell	first word	non	0.07	0.01	0.00	-0.05	0.00	-0.02
cell	first word	number	0.05	-0.02	0.02	-0.03	-0.02	-0.01
cell	first word	other	0.05	-0.01	0.00	-0.05	0.00	0.00
cell	first word	risk	0.07	0.00	0.00	0.00	-0.07	0.00
cell	first word	weighted	-0.03	-0.05	0.00	0.09	-0.01	0.00
cell	form	BLOCK	-0.03	0.00	0.00	-0.04	0.07	0.00
cell	form	BOOL	-0.03	-0.01	0.00	-0.01	0.08	-0.03
cell	form	DAY	-0.05	0.00	-0.06	-0.02	-0.04	0.17
cell	form	DIGITS	-0.04	0.00	0.00	-0.02	0.06	0.01
cell	form	DURATION	-0.10	-0.03	-0.10	-0.05	0.01	0.27
cell	form	INTEGER	-0.26	-0.18	-0.27	-0.23	0.44	0.50
cell	form	MONEY	-0.19	-0.23	-0.35	-0.20	0.26	0.72
cell	form	NUMBER	-0.33	-0.25	-0.35	-0.27	0.38	0.82
cell	form	PERCENT	-0.16	-0.03	-0.16	-0.07	0.06	0.36
cell	form	TEXT	0.37	0.29	0.87	-0.39	-0.20	-0.93
cell	form	YEARS	-0.05	0.17	1.06	-0.17	-0.53	-0.48
cell	form, next	BOOL TEXT	-0.03	-0.01	0.00	-0.01	0.08	-0.03
cell	form, next	DAY DAY	0.00	0.00	-0.06	0.00	-0.04	0.10
cell	form, next	DAY TEXT	-0.05	0.00	0.00	-0.02	-0.01	0.07
cell	form, next	DIGITS TEXT	-0.04	0.00	0.00	-0.02	0.06	0.01
cell	form, next	DURATION DURATION	0.00	0.00	-0.07	0.00	0.02	0.06
cell	form, next	DURATION TEXT	-0.10	-0.03	-0.03	-0.04	-0.01	0.20
cell	form, next	INTEGER INTEGER	0.00	0.00	-0.17	0.00	0.03	0.15
cell	form, next	INTEGER NUMBER	0.00	0.00	-0.06	0.00	-0.02	0.09
cell	form, next	INTEGER TEXT	-0.24	-0.18	-0.01	-0.21	0.22	0.42
cell	form, next	INTEGER YEARS	-0.02	0.00	-0.03	-0.01	0.22	-0.17
cell	form, next	MONEY MONEY	0.00	0.00	-0.27	-0.01	0.00	0.28
cell	form, next	MONEY NUMBER	0.00	0.00	-0.05	0.00	-0.01	0.06
cell	form, next	MONEY TEXT	-0.19	-0.23	-0.01	-0.12	0.04	0.51
cell	form, next	MONEY YEARS	0.00	0.00	0.00	0.00	0.26	-0.26
cell	form, next	MONEY end	0.00	0.00	0.00	-0.08	-0.04	0.12
cell	form, next	NUMBER INTEGER	0.00	0.00	-0.08	0.00	-0.01	0.09
cell	form, next	NUMBER NUMBER	0.00	0.00	-0.18	-0.01	0.05	0.14
cell	form, next	NUMBER TEXT	-0.29	-0.25	-0.01	-0.23	0.20	0.58
cell	form, next	NUMBER YEARS	-0.03	0.00	-0.05	-0.01	0.15	-0.05
cell	form, next	PERCENT PERCENT	0.00	0.00	-0.14	0.00	-0.03	0.18
cell	form, next	PERCENT TEXT	-0.10	-0.03	-0.01	-0.06	0.01	0.19
cell	form, next	PERCENT YEARS	-0.05	0.00	-0.01	0.00	0.07	0.00
cell	form, next	TEXT BLOCK	-0.03	-0.03	0.07	-0.01	0.00	0.00
cell	form, next	TEXT BOOL	-0.01	-0.03	0.08	0.00	-0.02	-0.03
cell	form, next	TEXT DIGITS	0.00	-0.01	0.06	0.00	-0.02	-0.02
cell	form, next	TEXT DURATION	-0.02	-0.01	0.08	0.00	-0.01	-0.04
cell	form, next	TEXT INTEGER	-0.04	-0.01	0.13	-0.01	-0.03	-0.05
cell	form, next	TEXT MONEY	-0.09	-0.01	0.31	-0.01	-0.02	-0.17
cell	form, next	TEXT NUMBER	-0.04	-0.01	0.45	-0.02	-0.15	-0.25
cell	form, next	TEXT PERCENT	-0.01	-0.01	0.12	0.00	0.00	-0.08
cell	form, next	TEXT TEXT	0.13	0.40	-0.11	0.14	-0.05	-0.51
cell	form, next	TEXT YEARS	0.49	0.00	-0.38	-0.01	0.00	-0.10
cell	form, next	TEXT end	0.00	0.00	0.00	-0.47	0.11	0.36
cell	form, next	YEARS INTEGER	0.00	0.00	0.57	0.00	-0.19	-0.37
cell	form, next	YEARS MONEY	0.00	0.00	0.26	0.00	-0.26	0.00
cell	form, next	YEARS NUMBER	0.00	0.00	0.22	0.00	-0.07	-0.14
cell	form, next	YEARS PERCENT	0.00	-0.06	0.08	-0.01	-0.01	0.00
cell	form, next	YEARS TEXT	-0.04	0.23	0.00	-0.16	-0.07	0.03
cell	form, next	YEARS YEARS	0.00	0.00	-0.06	0.00	0.06	0.00
cell	in title		0.51	-0.07	-0.05	-0.19	-0.20	-0.01
cell	labels below known	all one head	0.05	-0.11	-0.01	0.12	-0.02	-0.03
cell	labels below known	all two heads	0.04	0.22	-0.03	-0.08	0.00	-0.14
cell	labels below known	none one head	1.30	-0.73	-0.14	-0.24	-0.01	-0.18
cell	labels below known	none two heads	0.18	-0.07	0.04	-0.09	-0.01	-0.05
cell	labels below known	some one head	-0.53	0.55	0.00	0.09	-0.01	-0.11
cell	labels below known	some two heads	-0.19	-0.21	-0.02	0.49	0.00	-0.07
cell	labels below known	the one one head	-0.10	0.33	-0.02	-0.12	0.00	-0.09
cell	labels below known	the one two heads	-0.01	0.35	0.01	-0.21	0.00	-0.13
cell	last next word	0	0.11	-0.04	-0.01	-0.03	-0.02	0.00
cell	last next word	debt	-0.10	0.00	0.00	0.09	0.01	0.00
cell	last next word	items	0.00	0.09	-0.01	-0.03	-0.01	-0.04
cell	last next word	outstanding	0.09	-0.13	-0.02	0.06	0.00	0.00
cell	last next word	payable	0.05	0.00	0.00	-0.05	0.00	0.00
cell	last next word	share	-0.10	0.01	0.01	0.12	-0.02	-0.01
cell	last next word	stock	-0.04	0.01	-0.03	0.08	-0.02	-0.01
cell	last previous word	contingencies	0.06	0.00	0.02	-0.06	-0.02	0.00
cell	last previous word	issued	-0.04	-0.02	0.00	0.06	-0.01	0.00
cell	last previous word	shares	0.05	0.00	0.00	0.04	-0.09	0.00
cell	last previous word	type	-0.01	0.00	-0.04	0.00	0.06	0.00
cell	last word	0	-0.09	0.06	-0.05	0.04	-0.01	0.05
cell	last word	activities	0.08	0.00	0.00	-0.04	0.00	-0.03
cell	last word	contingencies	-0.09	-0.06	-0.02	0.17	0.00	0.00
cell	last word	deficit	0.08	0.00	0.00	-0.06	0.00	-0.02
cell	last word	equity	0.09	-0.02	-0.01	-0.06	0.00	0.00
cell	last word	inc	-0.06	0.06	0.00	0.00	0.00	0.00
cell	last word	issued	-0.03	-0.04	0.00	0.08	0.00	0.00
cell	last word	liabilities	0.11	0.01	0.00	-0.10	0.00	-0.01
cell	last word	member	0.00	0.08	-0.02	0.00	-0.03	-0.03
cell	last word	outstanding	-0.05	-0.02	0.00	0.09	-0.02	0.00
cell	last word	price	-0.08	-0.03	0.00	0.12	0.00	-0.01
cell	last word	shares	0.04	0.06	-0.08	0.00	-0.01	-0.01
cell	last word	stock	0.01	0.07	-0.01	-0.02	-0.03	-0.03
cell	last word	type	0.00	-0.01	0.06	-0.04	0.00	0.00
cell	last word	value	0.06	-0.03	0.00	-0.03	0.00	0.00
cell	last word	year	0.05	0.00	-0.03	0.00	0.00	-0.02
cell	last word before previous	enumeration	-0.01	0.00	-0.02	-0.02	-0.01	0.05
cell	last word before previous	type	-0.06	-0.01	0.02	0.09	-0.04	-0.01
cell	length	more	-0.33	0.00	0.07	-0.03	0.29	0.00
cell	length	up to 1	0.02	0.11	-0.45	-0.38	0.28	0.42
cell	length	up to 12	-0.09	-0.19	0.42	-0.10	0.10	-0.13
cell	length	up to 2	0.69	0.33	-0.03	-0.86	0.01	-0.14
cell	length	up to 3	0.20	-0.25	0.48	0.55	-0.59	-0.39
cell	length	up to 30	-0.17	0.15	-0.07	0.02	0.11	-0.04
cell	length	up to 6	0.04	0.16	0.45	0.40	-0.41	-0.65
cell	length, columns	more many	-0.08	0.00	0.00	0.00	0.09	0.00
cell	length, columns	more one	-0.24	-0.01	-0.02	-0.01	0.28	0.00
cell	length, columns	more two	0.00	0.00	0.10	-0.01	-0.09	0.00
cell	length, columns	up to 1 many	-0.02	0.00	-0.15	-0.03	0.00	0.21
cell	length, columns	up to 1 one	0.09	-0.03	-0.04	-0.09	0.09	-0.02
cell	length, columns	up to 1 some	-0.06	-0.04	-0.09	-0.11	0.06	0.24
cell	length, columns	up to 1 two	0.01	0.18	-0.16	-0.16	0.13	0.00
cell	length, columns	up to 12 many	0.08	0.04	0.06	-0.06	0.00	-0.12
cell	length, columns	up to 12 one	0.12	-0.17	0.23	-0.22	0.04	0.00
cell	length, columns	up to 12 some	0.00	0.05	0.09	-0.05	-0.04	-0.06
cell	length, columns	up to 12 two	-0.28	-0.12	0.03	0.23	0.10	0.05
cell	length, columns	up to 2 many	-0.04	0.15	0.16	-0.27	-0.10	0.11
cell	length, columns	up to 2 one	0.02	0.11	-0.18	-0.05	0.17	-0.07
cell	length, columns	up to 2 some	0.06	0.03	0.13	-0.05	-0.06	-0.12
cell	length, columns	up to 2 two	0.65	0.04	-0.14	-0.49	0.01	-0.06
cell	length, columns	up to 3 many	0.22	-0.06	0.14	-0.06	-0.04	-0.18
cell	length, columns	up to 3 one	-0.11	-0.07	0.30	0.33	-0.42	-0.03
cell	length, columns	up to 3 some	0.29	-0.11	0.20	-0.24	-0.01	-0.14
cell	length, columns	up to 3 two	-0.19	-0.01	-0.16	0.52	-0.13	-0.03
cell	length, columns	up to 30 one	-0.02	0.14	-0.10	-0.11	0.09	0.00
cell	length, columns	up to 30 some	-0.07	-0.02	0.00	-0.01	0.10	-0.01
cell	length, columns	up to 30 two	-0.08	0.01	0.00	0.14	-0.07	0.00
cell	length, columns	up to 6 many	-0.04	-0.02	0.08	0.34	-0.11	-0.25
cell	length, columns	up to 6 one	0.07	0.00	0.19	-0.23	-0.03	0.00
cell	length, columns	up to 6 some	-0.05	0.21	-0.02	0.35	-0.10	-0.40
cell	length, columns	up to 6 two	0.07	-0.04	0.20	-0.06	-0.17	0.00
cell	lone head, definitions	lost	0.02	-0.11	0.12	0.00	0.00	-0.02
cell	lone head, definitions	no pairs	0.16	0.12	-0.09	-0.08	-0.04	-0.08
cell	lone head, definitions	pairs	0.43	0.02	-0.06	-0.08	-0.01	-0.30
cell	marks		-0.06	0.00	0.00	-0.01	0.06	0.01
cell	next convention	BLOCK_ITEM	0.20	-0.26	0.00	-0.01	0.07	0.00
cell	next convention	HEADING	0.00	0.43	-0.03	-0.14	-0.06	-0.19
cell	next convention	ITEM	0.04	-0.01	0.00	0.13	-0.15	-0.01
cell	next convention	MEMBER	0.00	0.00	-0.15	-0.02	-0.01	0.18
cell	next convention	TEXT_ITEM	0.09	0.00	0.00	-0.03	-0.01	-0.05
cell	next count	1 after 1	0.00	-1.36	0.41	0.45	0.48	0.03
cell	next count	2 after 1	0.39	-0.08	0.03	-0.10	-0.18	-0.07
cell	next count	2 after 2	-0.63	0.33	0.02	0.46	0.05	-0.23
cell	next count	3 after 1	0.40	-0.06	0.10	-0.06	-0.38	0.00
cell	next count	3 after 2	-0.12	0.42	-0.24	-0.12	0.11	-0.04
cell	next count	3 after 3	0.09	1.15	-0.43	-0.49	-0.12	-0.20
cell	next same		0.07	-0.10	-0.20	-0.04	0.13	0.14
cell	next two	BOOL TEXT	0.00	-0.03	0.08	0.00	-0.01	-0.03
cell	next two	DIGITS TEXT	0.00	-0.01	0.06	0.00	-0.02	-0.02
cell	next two	INTEGER TEXT	0.00	-0.01	0.22	-0.01	-0.03	-0.17
cell	next two	INTEGER YEARS	0.00	0.00	0.22	0.00	-0.17	-0.04
cell	next two	MONEY MONEY	-0.09	0.00	0.00	-0.01	0.03	0.07
cell	next two	MONEY YEARS	0.00	0.00	0.26	0.00	-0.26	0.00
cell	next two	MONEY end	0.00	0.00	-0.04	0.00	-0.01	0.05
cell	next two	NUMBER NUMBER	-0.02	0.00	0.05	-0.01	-0.02	0.01
cell	next two	NUMBER TEXT	-0.01	-0.01	0.20	-0.01	-0.13	-0.04
cell	next two	NUMBER YEARS	0.00	0.00	0.15	0.00	-0.05	-0.10
cell	next two	PERCENT PERCENT	-0.01	0.00	-0.03	0.00	-0.01	0.06
cell	next two	PERCENT YEARS	0.00	-0.05	0.07	0.00	-0.01	0.00
cell	next two	TEXT BLOCK	-0.18	0.03	0.00	-0.11	0.26	0.00
cell	next two	TEXT BOOL	0.23	-0.03	-0.02	-0.01	-0.16	-0.02
cell	next two	TEXT DAY	-0.06	0.00	0.00	-0.02	-0.02	0.10
cell	next two	TEXT DIGITS	-0.05	0.00	-0.02	-0.02	0.10	-0.01
cell	next two	TEXT DURATION	0.05	-0.05	-0.01	-0.06	-0.01	0.07
cell	next two	TEXT INTEGER	-0.05	-0.10	-0.03	-0.04	0.16	0.05
cell	next two	TEXT MONEY	-0.20	-0.25	-0.02	-0.14	0.13	0.49
cell	next two	TEXT NUMBER	-0.03	-0.07	-0.15	-0.13	-0.12	0.49
cell	next two	TEXT PERCENT	-0.05	-0.03	0.00	-0.07	-0.04	0.20
cell	next two	TEXT TEXT	-0.48	0.36	-0.05	-0.10	0.18	0.10
cell	next two	TEXT end	-0.16	0.00	0.11	-0.03	0.09	0.00
cell	next two	YEARS INTEGER	0.13	0.00	-0.19	-0.01	0.49	-0.42
cell	next two	YEARS MONEY	0.37	0.00	-0.26	-0.01	0.00	-0.10
cell	next two	YEARS NUMBER	0.00	0.00	-0.07	-0.02	0.15	-0.06
cell	next two	YEARS PERCENT	-0.06	0.00	-0.01	0.00	0.07	0.00
cell	next two	YEARS TEXT	0.00	0.00	-0.07	0.00	0.07	0.00
cell	next two	YEARS YEARS	-0.06	0.00	0.06	0.00	0.00	0.00
cell	next two	end end	0.00	0.00	0.00	-0.61	0.11	0.50
cell	next word	$0	0.08	-0.02	0.00	-0.03	-0.03	0.00
cell	next word	0	0.19	-0.03	0.02	-0.09	-0.08	-0.02
cell	next word	a	-0.08	-0.04	0.00	0.14	-0.02	-0.01
cell	next word	accounts	0.07	0.00	0.00	-0.07	0.00	0.00
cell	next word	acquired	-0.10	0.11	0.00	-0.01	0.00	0.00
cell	next word	and	0.10	-0.03	0.03	-0.08	-0.01	-0.01
cell	next word	assets	-0.10	0.14	0.00	-0.04	0.00	0.00
cell	next word	at	0.11	-0.03	0.02	-0.07	-0.03	0.00
cell	next word	balance	0.07	-0.02	0.00	-0.01	-0.03	-0.02
cell	next word	beginning	-0.08	-0.01	0.00	0.10	-0.01	0.00
cell	next word	common	-0.01	0.02	0.00	0.06	-0.05	-0.01
cell	next word	convertible	-0.02	-0.05	0.00	0.07	0.01	0.00
cell	next word	debt	-0.11	0.01	0.00	0.08	0.02	-0.01
cell	next word	december	0.07	-0.04	0.02	-0.03	-0.02	0.00
cell	next word	fee	0.06	0.00	0.00	0.00	-0.05	0.00
cell	next word	in	-0.17	0.03	0.03	0.16	-0.02	-0.03
cell	next word	intangible	-0.06	0.07	0.00	-0.01	0.00	0.00
cell	next word	items	0.00	0.09	-0.01	-0.03	-0.01	-0.04
cell	next word	liabilities	-0.04	0.06	0.00	-0.04	0.00	0.02
cell	next word	line	0.00	0.09	-0.01	-0.03	-0.01	-0.04
cell	next word	net	0.02	0.00	0.02	-0.05	0.01	0.00
cell	next word	number	-0.06	0.04	-0.02	0.03	-0.01	0.02
cell	next word	of	-0.14	0.04	-0.02	0.12	0.01	-0.01
cell	next word	offering	0.01	0.06	-0.10	0.00	0.03	0.00
cell	next word	outstanding	0.17	-0.14	-0.02	0.01	-0.02	0.00
cell	next word	paid	0.06	0.00	0.00	-0.01	-0.05	0.00
cell	next word	par	0.11	-0.01	0.00	-0.06	-0.04	0.00
cell	next word	payable	0.08	0.00	0.00	-0.07	0.00	0.00
cell	next word	per	-0.10	0.01	0.02	0.10	-0.02	-0.01
cell	next word	period	-0.10	0.01	0.00	0.10	-0.01	0.00
cell	next word	preferred	0.07	-0.03	-0.02	0.01	0.01	-0.03
cell	next word	property	0.05	0.00	0.00	-0.04	0.00	0.00
cell	next word	share	-0.09	0.01	0.00	0.10	-0.01	-0.01
cell	next word	short	-0.09	0.00	0.00	0.10	0.00	0.00
cell	next word	stock	0.03	0.03	-0.05	0.06	-0.03	-0.04
cell	next word	term	-0.10	0.00	0.00	0.09	0.00	0.01
cell	next word	the	0.04	-0.06	0.07	-0.02	-0.02	-0.02
cell	next word	title	-0.01	0.06	-0.02	0.00	0.00	-0.02
cell	next word	value	0.11	0.03	-0.03	-0.07	-0.03	-0.01
cell	next word, first two	accounts payable	0.07	0.00	0.00	-0.07	0.00	0.00
cell	next word, first two	common stock	0.01	0.06	-0.01	-0.02	-0.02	-0.01
cell	next word, first two	intangible assets	-0.06	0.06	0.00	0.00	0.00	0.00
cell	next word, first two	number of	-0.06	0.02	-0.02	0.04	-0.01	0.02
cell	next word, first two	preferred stock	0.09	0.01	-0.02	-0.07	0.01	-0.03
cell	next word, first two	short term	-0.09	0.00	0.00	0.10	0.00	0.00
cell	next word, first two	title of	0.01	0.06	-0.02	0.00	-0.02	-0.02
cell	next word, whole	accounts payable	0.05	0.00	0.00	-0.05	0.00	0.00
cell	next word, whole	title of 0 b security	0.01	0.06	-0.02	0.00	-0.02	-0.02
cell	page	BALANCE other	-0.16	-0.12	-0.03	-0.08	0.10	0.28
cell	page	BALANCE text	-0.09	-0.12	-0.07	0.49	-0.19	-0.03
cell	page	CASHFLOW other	-0.07	-0.03	-0.09	-0.07	0.03	0.24
cell	page	CASHFLOW text	0.46	0.15	-0.06	-0.30	-0.18	-0.07
cell	page	COVER other	-0.03	0.00	0.00	-0.02	0.19	-0.14
cell	page	COVER text	-0.03	0.04	0.37	-0.13	0.17	-0.42
cell	page	DETAILS other	-0.65	-0.05	0.18	-0.63	0.45	0.70
cell	page	DETAILS text	0.17	0.25	0.30	-0.53	0.04	-0.22
cell	page	EQUITY other	-0.05	-0.08	-0.19	-0.06	-0.04	0.42
cell	page	EQUITY text	-0.05	-0.02	0.02	0.34	-0.12	-0.16
cell	page	INCOME other	-0.09	-0.16	-0.17	-0.09	-0.08	0.59
cell	page	INCOME text	0.38	-0.14	0.08	-0.30	-0.01	0.00
cell	page	OTHER other	-0.08	-0.07	0.07	-0.02	0.11	0.00
cell	page	OTHER text	-0.26	0.00	-0.01	0.37	-0.05	-0.05
cell	page	PARENTHETICAL other	-0.07	-0.07	-0.03	-0.07	-0.01	0.26
cell	page	PARENTHETICAL text	-0.13	0.11	0.03	-0.06	0.02	0.03
cell	page	TEXT other	-0.03	0.00	0.00	-0.04	0.07	0.00
cell	page	TEXT text	-0.08	0.03	0.20	-0.28	0.13	0.00
cell	part of combination		0.12	0.20	-0.14	-0.02	-0.13	-0.03
cell	previous	BLOCK	-0.28	0.26	0.05	-0.03	0.00	0.00
cell	previous	BOOL	-0.01	-0.06	0.10	-0.01	0.00	-0.03
cell	previous	CODED	0.00	0.05	-0.04	-0.27	0.00	0.27
cell	previous	DAY	-0.04	-0.01	-0.04	-0.02	-0.06	0.16
cell	previous	DIGITS	-0.04	0.00	0.06	-0.03	0.00	0.02
cell	previous	DURATION	0.35	-0.01	-0.22	-0.12	-0.10	0.09
cell	previous	INTEGER	-0.08	-0.10	-0.02	-0.20	-0.27	0.67
cell	previous	MONEY	-0.04	-0.10	0.30	-0.28	-0.35	0.47
cell	previous	NUMBER	-0.23	-0.15	-0.04	0.10	-0.35	0.68
cell	previous	PERCENT	-0.21	-0.03	0.14	-0.14	-0.16	0.40
cell	previous	TEXT	-0.64	0.10	0.32	-0.08	0.87	-0.57
cell	previous	YEARS	-0.17	0.00	-0.09	-0.05	1.06	-0.74
cell	previous	top	0.53	-0.26	0.07	-0.35	0.00	0.00
cell	previous combination		0.39	0.00	-0.02	-0.01	-0.37	0.00
cell	previous convention	HEADING	0.00	0.00	0.10	-0.09	-0.01	0.00
cell	previous convention	MEMBER	0.06	0.00	-0.02	0.00	-0.03	-0.01
cell	previous convention	TEXT_ITEM	-0.02	-0.01	-0.08	-0.03	0.13	0.00
cell	previous count	1 before 0	-0.07	-0.01	0.39	-0.05	-0.07	-0.18
cell	previous count	1 before 1	-0.09	0.03	0.29	-0.02	-0.17	-0.05
cell	previous count	2 before 0	0.00	0.00	-0.02	0.00	0.06	-0.04
cell	previous count	2 before 1	0.03	0.15	-0.06	-0.03	-0.07	-0.01
cell	previous count	2 before 2	-0.03	-0.02	-0.12	-0.05	0.07	0.14
cell	previous count	3 before 0	-0.01	0.00	-0.07	0.00	0.09	-0.01
cell	previous count	3 before 1	-0.31	-0.02	0.01	0.16	0.10	0.06
cell	previous count	3 before 2	-0.04	0.07	-0.09	-0.02	-0.10	0.19
cell	previous count	3 before 3	-0.09	-0.09	0.13	-0.03	0.08	0.00
cell	previous two	BOOL TEXT	-0.05	0.00	-0.01	-0.01	0.10	-0.03
cell	previous two	DAY DAY	-0.02	0.00	-0.04	0.00	-0.06	0.12
cell	previous two	DIGITS TEXT	-0.02	0.00	-0.02	-0.01	0.06	-0.01
cell	previous two	DURATION DURATION	0.02	0.00	0.02	-0.06	-0.08	0.09
cell	previous two	DURATION TEXT	-0.01	0.00	0.24	0.00	-0.14	-0.08
cell	previous two	INTEGER INTEGER	-0.11	0.01	-0.08	0.07	-0.13	0.24
cell	previous two	INTEGER NUMBER	0.07	-0.02	0.01	-0.11	-0.04	0.09
cell	previous two	INTEGER TEXT	-0.15	0.00	-0.03	0.21	0.07	-0.09
cell	previous two	INTEGER YEARS	-0.02	0.00	-0.02	-0.01	0.09	-0.04
cell	previous two	MONEY MONEY	0.03	-0.04	-0.01	-0.09	-0.21	0.32
cell	previous two	MONEY NUMBER	-0.01	-0.08	0.09	-0.01	-0.06	0.08
cell	previous two	MONEY TEXT	-0.15	-0.03	-0.07	0.12	0.23	-0.11
cell	previous two	MONEY YEARS	-0.02	0.00	-0.01	0.00	0.35	-0.32
cell	previous two	NUMBER INTEGER	-0.01	-0.01	-0.01	-0.03	-0.06	0.13
cell	previous two	NUMBER MONEY	0.00	0.00	-0.03	-0.01	-0.03	0.08
cell	previous two	NUMBER NUMBER	-0.42	0.08	-0.15	0.36	-0.16	0.27
cell	previous two	NUMBER TEXT	0.23	-0.10	0.21	-0.09	0.04	-0.29
cell	previous two	NUMBER YEARS	-0.03	0.00	-0.04	-0.01	0.17	-0.10
cell	previous two	PERCENT PERCENT	-0.09	0.03	0.03	-0.05	-0.14	0.22
cell	previous two	PERCENT TEXT	-0.04	0.00	-0.11	-0.03	0.21	-0.02
cell	previous two	PERCENT YEARS	-0.06	0.00	-0.01	0.00	0.07	0.00
cell	previous two	TEXT BLOCK	-0.28	0.26	0.05	-0.03	0.00	0.00
cell	previous two	TEXT BOOL	-0.01	-0.06	0.10	-0.01	0.00	-0.03
cell	previous two	TEXT CODED	0.00	0.00	0.00	-0.27	0.00	0.27
cell	previous two	TEXT DIGITS	-0.04	0.00	0.06	-0.02	0.00	0.02
cell	previous two	TEXT DURATION	0.32	-0.01	-0.23	-0.06	-0.02	0.00
cell	previous two	TEXT INTEGER	0.05	-0.08	-0.04	-0.21	-0.05	0.33
cell	previous two	TEXT MONEY	-0.06	-0.06	0.01	-0.18	-0.09	0.39
cell	previous two	TEXT NUMBER	0.12	-0.14	-0.16	-0.15	-0.04	0.36
cell	previous two	TEXT PERCENT	-0.12	0.00	0.03	-0.09	-0.01	0.18
cell	previous two	TEXT TEXT	-0.64	0.24	0.01	0.13	0.18	0.08
cell	previous two	TEXT YEARS	-0.05	0.00	-0.01	-0.02	0.38	-0.29
cell	previous two	YEARS INTEGER	0.00	0.00	0.09	0.00	-0.03	-0.06
cell	previous two	YEARS MONEY	0.00	0.00	0.33	0.00	0.00	-0.33
cell	previous two	YEARS NUMBER	0.00	0.00	0.17	0.00	-0.05	-0.12
cell	previous two	YEARS PERCENT	0.00	-0.06	0.07	0.00	-0.01	0.00
cell	previous two	top TEXT	0.22	-0.01	0.10	-0.38	0.07	0.00
cell	previous two	top top	0.53	-0.26	0.07	-0.35	0.00	0.00
cell	previous word	0	0.06	0.04	-0.04	-0.01	-0.06	0.00
cell	previous word	a	0.02	0.03	0.03	-0.01	-0.06	-0.02
cell	previous word	and	0.05	0.03	0.01	-0.09	-0.03	0.03
cell	previous word	by	0.00	0.00	0.06	0.00	-0.05	0.00
cell	previous word	capital	0.07	0.00	0.00	0.00	-0.06	0.00
cell	previous word	class	0.07	0.00	0.02	0.00	-0.08	-0.01
cell	previous word	commitments	0.07	0.00	0.02	-0.06	-0.02	0.00
cell	previous word	contingencies	0.07	0.00	0.02	-0.06	-0.02	0.00
cell	previous word	convertible	-0.04	-0.02	-0.01	0.06	0.00	0.01
cell	previous word	inc	0.07	0.00	0.00	0.00	-0.07	0.00
cell	previous word	issued	-0.04	-0.02	0.00	0.06	0.00	0.00
cell	previous word	minimum	0.00	0.00	0.05	-0.02	-0.03	0.00
cell	previous word	of	-0.09	-0.04	-0.01	-0.03	0.16	0.00
cell	previous word	payments	0.00	0.00	0.05	-0.02	-0.03	0.00
cell	previous word	preferred	-0.03	-0.03	0.00	0.06	0.00	0.00
cell	previous word	security	-0.02	-0.02	-0.02	0.00	0.06	0.00
cell	previous word	shares	0.02	-0.02	0.00	0.09	-0.10	0.01
cell	previous word	stock	-0.02	-0.03	0.01	0.07	-0.01	-0.02
cell	previous word, first two	commitments and	0.07	0.00	0.02	-0.06	-0.02	0.00
cell	previous word, whole	commitments and contingencies	0.06	0.00	0.02	-0.06	-0.02	0.00
cell	previous, form, next	BLOCK TEXT TEXT	-0.28	0.29	0.02	-0.03	0.00	0.00
cell	previous, form, next	DAY DAY DAY	0.00	0.00	-0.06	0.00	-0.04	0.10
cell	previous, form, next	DAY DAY TEXT	-0.04	0.00	0.00	-0.01	-0.02	0.08
cell	previous, form, next	DURATION DURATION DURATION	0.00	0.00	-0.05	0.00	-0.01	0.06
cell	previous, form, next	DURATION DURATION TEXT	-0.09	-0.03	-0.02	-0.04	-0.06	0.24
cell	previous, form, next	DURATION TEXT TEXT	0.12	0.03	-0.01	-0.07	-0.03	-0.04
cell	previous, form, next	INTEGER INTEGER INTEGER	0.00	0.00	-0.10	0.00	-0.03	0.14
cell	previous, form, next	INTEGER INTEGER TEXT	-0.15	-0.14	0.00	-0.13	-0.13	0.55
cell	previous, form, next	INTEGER NUMBER TEXT	-0.03	-0.02	0.00	-0.02	-0.03	0.10
cell	previous, form, next	INTEGER TEXT TEXT	0.14	-0.09	-0.06	0.06	0.00	-0.05
cell	previous, form, next	INTEGER YEARS INTEGER	0.00	0.00	0.08	0.00	-0.02	-0.05
cell	previous, form, next	INTEGER YEARS TEXT	0.00	0.16	0.00	-0.10	0.00	-0.07
cell	previous, form, next	MONEY MONEY MONEY	0.00	0.00	-0.18	0.00	-0.15	0.34
cell	previous, form, next	MONEY MONEY TEXT	-0.16	-0.22	-0.01	-0.09	-0.06	0.55
cell	previous, form, next	MONEY MONEY end	0.00	0.00	0.00	-0.08	-0.05	0.13
cell	previous, form, next	MONEY NUMBER NUMBER	0.00	0.00	-0.03	0.00	-0.02	0.06
cell	previous, form, next	MONEY TEXT TEXT	0.17	0.14	0.11	-0.09	-0.01	-0.32
cell	previous, form, next	MONEY YEARS INTEGER	0.00	0.00	0.32	0.00	0.00	-0.32
cell	previous, form, next	NUMBER INTEGER NUMBER	0.00	0.00	-0.04	0.00	-0.03	0.06
cell	previous, form, next	NUMBER INTEGER TEXT	-0.06	-0.04	0.00	-0.07	-0.05	0.22
cell	previous, form, next	NUMBER MONEY TEXT	-0.02	-0.01	0.00	-0.01	-0.02	0.06
cell	previous, form, next	NUMBER NUMBER NUMBER	0.00	0.00	-0.11	0.00	-0.08	0.20
cell	previous, form, next	NUMBER NUMBER TEXT	-0.22	-0.23	-0.01	-0.20	-0.08	0.73
cell	previous, form, next	NUMBER TEXT MONEY	-0.01	0.00	0.10	0.00	0.00	-0.09
cell	previous, form, next	NUMBER TEXT NUMBER	-0.02	0.00	0.21	-0.01	0.00	-0.17
cell	previous, form, next	NUMBER TEXT TEXT	-0.05	0.07	-0.15	0.47	-0.01	-0.32
cell	previous, form, next	NUMBER TEXT YEARS	0.18	0.00	-0.18	-0.01	0.00	0.00
cell	previous, form, next	NUMBER YEARS NUMBER	0.00	0.00	0.16	0.00	-0.04	-0.11
cell	previous, form, next	PERCENT PERCENT PERCENT	0.00	0.00	-0.13	0.00	-0.05	0.18
cell	previous, form, next	PERCENT PERCENT TEXT	-0.08	-0.03	-0.01	-0.05	-0.06	0.24
cell	previous, form, next	PERCENT TEXT TEXT	-0.05	0.06	0.10	-0.07	-0.01	-0.03
cell	previous, form, next	PERCENT TEXT YEARS	-0.06	0.00	0.06	0.00	0.00	0.00
cell	previous, form, next	PERCENT YEARS PERCENT	0.00	-0.05	0.07	0.00	-0.01	0.00
cell	previous, form, next	TEXT BOOL TEXT	-0.03	-0.01	0.00	-0.01	0.08	-0.03
cell	previous, form, next	TEXT DIGITS TEXT	-0.01	0.00	0.00	0.00	0.06	-0.04
cell	previous, form, next	TEXT DURATION TEXT	-0.01	0.00	0.00	0.00	0.05	-0.04
cell	previous, form, next	TEXT INTEGER INTEGER	0.00	0.00	-0.04	0.00	0.07	-0.03
cell	previous, form, next	TEXT INTEGER TEXT	0.00	0.00	0.00	0.00	0.05	-0.04
cell	previous, form, next	TEXT MONEY MONEY	0.00	0.00	-0.09	0.00	0.15	-0.06
cell	previous, form, next	TEXT MONEY TEXT	-0.01	0.00	0.00	-0.01	0.13	-0.11
cell	previous, form, next	TEXT NUMBER NUMBER	0.00	0.00	-0.03	-0.01	0.18	-0.14
cell	previous, form, next	TEXT NUMBER TEXT	-0.01	0.00	0.00	-0.01	0.25	-0.23
cell	previous, form, next	TEXT PERCENT TEXT	-0.01	0.00	0.00	0.00	0.07	-0.05
cell	previous, form, next	TEXT TEXT NUMBER	0.00	0.00	0.16	0.00	-0.15	-0.01
cell	previous, form, next	TEXT TEXT TEXT	-0.51	0.13	-0.18	0.24	0.04	0.29
cell	previous, form, next	TEXT TEXT end	0.00	0.00	0.00	-0.20	0.11	0.09
cell	previous, form, next	TEXT YEARS INTEGER	0.00	0.00	0.15	0.00	-0.15	0.00
cell	previous, form, next	TEXT YEARS MONEY	0.00	0.00	0.26	0.00	-0.26	0.00
cell	previous, form, next	TEXT YEARS YEARS	0.00	0.00	-0.06	0.00	0.06	0.00
cell	previous, form, next	YEARS INTEGER TEXT	-0.01	0.00	0.00	0.00	0.35	-0.33
cell	previous, form, next	YEARS INTEGER YEARS	-0.02	0.00	-0.03	-0.01	0.22	-0.17
cell	previous, form, next	YEARS MONEY YEARS	0.00	0.00	0.00	0.00	0.26	-0.26
cell	previous, form, next	YEARS NUMBER TEXT	-0.01	0.00	0.00	0.00	0.07	-0.06
cell	previous, form, next	YEARS NUMBER YEARS	-0.03	0.00	-0.05	-0.01	0.15	-0.05
cell	previous, form, next	YEARS PERCENT YEARS	-0.05	0.00	-0.01	0.00	0.07	0.00
cell	previous, form, next	YEARS YEARS TEXT	-0.04	0.00	0.00	-0.02	-0.06	0.12
cell	previous, form, next	top TEXT MONEY	-0.08	0.00	0.08	0.00	0.00	0.00
cell	previous, form, next	top TEXT TEXT	0.61	-0.25	-0.01	-0.34	0.00	0.00
cell	run	-0 +1	0.25	-0.10	0.62	-0.31	-0.01	-0.45
cell	run	-0 +2	0.61	0.03	-0.03	-0.16	-0.05	-0.41
cell	run	-0 +3	-0.15	0.21	0.01	0.19	-0.03	-0.23
cell	run	-0 +4	0.18	0.03	0.09	-0.12	0.00	-0.17
cell	run	-1 +1	-0.01	0.00	0.19	-0.15	-0.03	0.00
cell	run	-1 +2	0.05	-0.10	-0.06	0.12	0.01	-0.02
cell	run	-1 +3	0.00	-0.03	0.09	-0.06	0.00	0.00
cell	run	-1 +4	0.06	-0.01	-0.08	-0.04	0.09	-0.01
cell	run	-2 +1	0.00	-0.01	0.07	-0.07	-0.06	0.07
cell	run	-2 +2	-0.10	0.00	-0.05	-0.06	0.09	0.13
cell	run	-2 +3	0.00	0.17	-0.12	0.00	-0.03	-0.01
cell	run	-2 +4	-0.02	0.07	0.01	-0.05	-0.05	0.04
cell	run	-3 +1	0.00	0.00	0.06	0.00	-0.05	-0.01
cell	run	-3 +2	0.11	0.00	0.00	0.00	-0.12	0.02
cell	run	-3 +3	0.00	0.14	-0.09	0.00	-0.03	-0.02
cell	run	-3 +4	-0.02	-0.03	-0.13	-0.03	0.03	0.17
cell	run	-4 +2	-0.09	-0.03	0.00	-0.01	0.03	0.10
cell	run	-4 +3	-0.10	-0.04	0.13	-0.06	0.04	0.04
cell	run	-4 +4	-0.39	-0.01	0.15	0.43	-0.02	-0.15
cell	run to value	1	0.24	-0.11	0.98	-0.53	-0.16	-0.42
cell	run to value	2	0.58	-0.10	-0.15	-0.12	-0.04	-0.17
cell	run to value	3	-0.26	0.46	0.00	0.07	-0.05	-0.22
cell	run to value	4	-0.19	0.04	0.03	0.19	0.05	-0.13
cell	run to value, numbers	1 many more	0.27	-0.03	0.61	-0.34	-0.27	-0.23
cell	run to value, numbers	1 many one	0.00	-0.04	0.07	-0.02	-0.01	0.00
cell	run to value, numbers	1 none one	0.00	0.00	0.00	-0.13	0.13	0.00
cell	run to value, numbers	1 some more	0.00	-0.01	0.21	-0.02	-0.02	-0.17
cell	run to value, numbers	1 some one	-0.02	-0.01	0.05	-0.02	0.00	0.00
cell	run to value, numbers	2 many more	0.24	-0.01	-0.26	0.37	-0.28	-0.06
cell	run to value, numbers	2 many one	0.49	-0.13	-0.01	-0.42	0.15	-0.07
cell	run to value, numbers	2 none one	-0.12	0.00	0.13	-0.01	0.00	0.00
cell	run to value, numbers	2 some more	-0.06	-0.01	-0.02	-0.02	0.14	-0.04
cell	run to value, numbers	2 some one	0.04	0.05	0.00	-0.03	-0.06	0.00
cell	run to value, numbers	3 few one	-0.09	-0.01	0.00	-0.05	0.17	-0.02
cell	run to value, numbers	3 many more	-0.09	0.37	-0.23	0.24	-0.15	-0.13
cell	run to value, numbers	3 many one	-0.07	-0.05	0.15	-0.02	0.00	0.00
cell	run to value, numbers	3 some more	-0.01	-0.02	0.14	-0.03	-0.01	-0.07
cell	run to value, numbers	3 some one	-0.02	0.20	-0.06	-0.07	-0.05	0.00
cell	run to value, numbers	4 few one	-0.30	0.07	-0.01	0.44	-0.18	-0.03
cell	run to value, numbers	4 many more	0.09	-0.03	-0.10	-0.13	0.04	0.14
cell	run to value, numbers	4 many one	0.08	0.07	-0.07	-0.02	-0.07	0.00
cell	run to value, numbers	4 some more	0.01	0.04	0.12	-0.07	0.13	-0.23
cell	run to value, numbers	4 some one	-0.07	-0.11	0.09	-0.03	0.12	0.00
cell	run to value, page	1 BALANCE	-0.02	0.00	0.12	-0.01	-0.13	0.04
cell	run to value, page	1 CASHFLOW	-0.01	0.00	0.12	0.00	-0.03	-0.07
cell	run to value, page	1 COVER	-0.01	-0.03	0.19	-0.01	-0.03	-0.12
cell	run to value, page	1 DETAILS	0.39	-0.03	0.20	-0.33	-0.06	-0.18
cell	run to value, page	1 EQUITY	0.00	0.00	0.14	0.00	0.00	-0.14
cell	run to value, page	1 INCOME	-0.08	0.00	0.09	0.00	0.00	0.00
cell	run to value, page	1 PARENTHETICAL	0.00	0.00	0.01	-0.03	-0.03	0.06
cell	run to value, page	1 TEXT	-0.03	-0.03	0.07	-0.14	0.13	0.00
cell	run to value, page	2 BALANCE	-0.22	-0.01	-0.13	0.50	-0.06	-0.07
cell	run to value, page	2 CASHFLOW	0.36	0.00	-0.03	-0.26	0.00	-0.07
cell	run to value, page	2 COVER	-0.03	-0.01	-0.03	-0.01	0.10	-0.03
cell	run to value, page	2 DETAILS	0.16	-0.11	-0.05	-0.04	0.00	0.04
cell	run to value, page	2 EQUITY	-0.04	0.00	0.00	0.17	-0.12	-0.01
cell	run to value, page	2 INCOME	0.46	-0.20	0.00	-0.25	-0.01	0.00
cell	run to value, page	2 OTHER	-0.03	-0.02	0.00	-0.01	0.06	0.00
cell	run to value, page	2 PARENTHETICAL	-0.11	0.23	-0.03	-0.11	0.06	-0.03
cell	run to value, page	2 TEXT	0.02	0.03	0.13	-0.11	-0.07	0.00
cell	run to value, page	3 BALANCE	0.15	-0.11	-0.06	0.01	0.00	0.00
cell	run to value, page	3 COVER	0.00	-0.04	0.10	-0.01	-0.01	-0.04
cell	run to value, page	3 DETAILS	-0.31	0.46	0.04	-0.06	0.00	-0.14
cell	run to value, page	3 EQUITY	-0.01	-0.02	-0.12	0.17	0.00	-0.01
cell	run to value, page	3 INCOME	0.00	0.06	-0.01	-0.05	0.00	0.00
cell	run to value, page	3 OTHER	-0.09	-0.04	0.06	-0.05	0.15	-0.02
cell	run to value, page	3 PARENTHETICAL	-0.01	-0.12	0.06	0.08	-0.01	0.00
cell	run to value, page	3 TEXT	0.02	0.10	-0.07	-0.02	-0.03	0.00
cell	run to value, page	4 CASHFLOW	0.11	0.00	-0.15	-0.04	0.00	0.08
cell	run to value, page	4 COVER	0.00	0.11	0.10	-0.11	0.11	-0.22
cell	run to value, page	4 DETAILS	-0.08	-0.07	0.11	-0.10	0.09	0.05
cell	run to value, page	4 OTHER	-0.13	0.08	-0.11	0.44	-0.26	-0.03
cell	run to value, page	4 TEXT	-0.10	-0.07	0.07	-0.01	0.11	0.00
cell	same as before	1 DAY	-0.02	0.00	-0.02	-0.01	-0.01	0.07
cell	same as before	1 DURATION	-0.03	-0.02	-0.02	-0.03	-0.02	0.11
cell	same as before	1 INTEGER	-0.04	-0.08	-0.02	-0.04	-0.04	0.22
cell	same as before	1 MONEY	-0.03	-0.04	-0.02	-0.02	-0.01	0.12
cell	same as before	1 NUMBER	-0.03	-0.03	-0.01	-0.02	-0.01	0.10
cell	same as before	1 PERCENT	-0.03	-0.01	-0.08	-0.03	-0.07	0.22
cell	same as before	1 TEXT	-0.17	-0.02	-0.13	-0.06	-0.20	0.58
cell	same as before	1 YEARS	-0.04	0.00	0.00	-0.02	-0.06	0.12
cell	same as before	2 INTEGER	-0.02	-0.01	-0.01	-0.01	-0.02	0.07
cell	same as before	2 PERCENT	-0.01	0.00	-0.03	-0.01	-0.07	0.12
cell	same as before	2 TEXT	-0.20	0.00	-0.01	0.00	0.13	0.09
cell	separates		0.52	0.88	-0.37	-0.68	-0.03	-0.32
cell	signs	comma	-0.48	-0.12	0.06	0.31	0.38	-0.16
cell	signs	digit	-1.14	0.52	-0.22	0.03	0.53	0.29
cell	signs	parenthesis	-0.42	-0.01	0.17	0.10	0.25	-0.09
cell	word	0	-0.16	0.11	-0.05	0.03	0.02	0.06
cell	word	a	-0.09	0.07	-0.06	0.09	0.00	-0.02
cell	word	activities	0.08	0.00	0.00	-0.04	0.00	-0.03
cell	word	amount	-0.10	0.00	0.01	0.10	0.00	-0.01
cell	word	and	-0.17	-0.02	-0.02	0.16	0.03	0.02
cell	word	average	0.04	-0.08	0.00	0.04	0.00	-0.01
cell	word	by	0.08	0.00	-0.05	0.00	-0.01	-0.02
cell	word	capital	0.00	0.07	-0.06	0.00	0.00	0.00
cell	word	cash	0.08	0.00	0.00	-0.05	0.00	-0.03
cell	word	class	0.00	0.12	-0.08	-0.04	0.02	-0.01
cell	word	commitments	-0.18	-0.06	-0.02	0.27	0.00	0.00
cell	word	contingencies	-0.18	-0.06	-0.02	0.27	0.00	0.00
cell	word	convertible	-0.07	-0.06	0.01	0.13	0.00	0.00
cell	word	credit	-0.10	0.00	0.00	0.09	0.00	0.00
cell	word	current	0.07	-0.01	0.02	-0.09	0.00	0.01
cell	word	date	0.06	-0.03	0.02	-0.05	0.00	-0.01
cell	word	deficit	0.08	0.00	0.00	-0.06	0.00	-0.02
cell	word	entity	0.03	-0.02	0.05	-0.01	-0.03	-0.02
cell	word	equity	0.10	-0.01	-0.02	-0.07	0.00	0.00
cell	word	exercise	-0.08	-0.03	0.00	0.12	0.00	-0.01
cell	word	facility	-0.09	0.00	0.00	0.09	0.00	0.00
cell	word	fair	0.09	-0.02	0.01	-0.05	-0.02	-0.01
cell	word	financial	0.05	-0.05	0.02	-0.02	0.00	0.00
cell	word	financing	0.05	0.00	0.00	-0.03	0.00	-0.03
cell	word	fiscal	0.07	0.00	-0.05	0.00	0.00	-0.02
cell	word	grant	0.06	-0.02	0.00	-0.05	0.00	0.00
cell	word	in	0.08	-0.01	-0.01	-0.05	0.02	-0.03
cell	word	inc	-0.03	0.13	-0.07	-0.01	0.00	-0.02
cell	word	income	0.05	-0.02	0.02	-0.06	0.02	0.00
cell	word	issued	-0.05	-0.04	0.00	0.11	-0.02	0.00
cell	word	lease	0.06	0.01	-0.02	-0.02	0.00	-0.03
cell	word	liabilities	0.14	0.01	0.00	-0.16	0.00	0.00
cell	word	member	0.00	0.08	-0.02	0.00	-0.03	-0.03
cell	word	minimum	0.05	0.01	-0.03	-0.02	0.01	-0.02
cell	word	net	0.00	0.02	0.02	-0.05	0.02	-0.01
cell	word	non	0.07	0.03	0.00	-0.09	0.02	-0.02
cell	word	note	-0.10	0.00	0.01	0.09	0.00	0.00
cell	word	notes	0.06	-0.04	0.00	-0.01	0.01	-0.01
cell	word	number	0.08	-0.03	0.02	-0.04	-0.02	-0.01
cell	word	of	0.06	-0.11	0.20	-0.11	-0.02	-0.03
cell	word	offering	-0.02	0.04	-0.04	0.13	-0.10	-0.01
cell	word	options	0.07	-0.01	0.01	-0.04	-0.01	-0.01
cell	word	other	0.04	-0.01	0.01	-0.06	0.02	0.01
cell	word	outstanding	-0.11	-0.03	0.01	0.16	-0.02	-0.01
cell	word	plan	-0.02	0.05	-0.02	-0.01	0.00	-0.01
cell	word	preferred	-0.09	-0.02	0.00	0.16	-0.02	-0.03
cell	word	price	-0.08	-0.05	0.02	0.12	0.00	-0.01
cell	word	risk	0.07	0.00	0.00	0.00	-0.07	0.00
cell	word	security	0.00	-0.02	0.06	0.00	-0.02	0.00
cell	word	services	-0.05	0.06	0.00	0.00	0.00	0.00
cell	word	shares	-0.05	0.00	-0.08	0.16	-0.03	-0.01
cell	word	statements	0.05	-0.05	0.00	0.00	0.00	0.00
cell	word	stock	-0.05	0.00	0.02	0.16	-0.05	-0.07
cell	word	stockholders	0.12	-0.02	-0.01	-0.07	0.00	-0.02
cell	word	table	-0.06	0.00	0.00	0.13	-0.07	0.00
cell	word	the	-0.13	0.00	0.00	0.07	0.07	0.00
cell	word	to	0.05	-0.06	0.01	0.00	0.02	-0.02
cell	word	under	-0.11	0.00	0.02	0.08	0.02	0.00
cell	word	value	0.10	-0.05	0.02	-0.03	-0.03	-0.01
cell	word	weighted	0.04	-0.07	0.00	0.05	0.00	-0.01
cell	word	year	0.05	0.00	-0.03	0.00	0.00	-0.02
cell	word before previous	enumeration	-0.01	0.00	-0.02	-0.02	-0.01	0.05
cell	word before previous	extensible	-0.01	0.00	-0.02	-0.02	-0.01	0.06
cell	word before previous	financial	-0.01	0.00	-0.03	-0.02	-0.01	0.08
cell	word before previous	lease	-0.03	0.00	-0.02	-0.01	0.00	0.06
cell	word before previous	of	-0.02	-0.05	0.03	-0.02	-0.01	0.07
cell	word before previous	statement	-0.01	0.00	-0.02	-0.02	-0.01	0.05
cell	word before previous	type	-0.06	-0.01	0.02	0.09	-0.04	-0.01
cell	word, first two	commitments and	-0.18	-0.06	-0.02	0.27	0.00	0.00
cell	word, first two	number of	0.05	-0.02	0.02	-0.03	-0.02	-0.01
cell	word, first two	weighted average	-0.03	-0.05	0.00	0.09	-0.01	0.00
cell	word, whole	commitments and contingencies	-0.09	-0.06	-0.02	0.17	0.00	0.00
cell	word, whole	commitments and contingencies note 0	-0.09	0.00	0.00	0.09	0.00	0.00
""");

    private ShippedRowModel() {}
}
