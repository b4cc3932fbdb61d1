package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * Links definition blocks to the rows that they define, where there is no doubt.
 *
 * <p>The blocks of a page are those of its rows' concepts, sorted by the elements' names, and say nothing else of where they
 * belong (rule 6). Words, kinds of values and the order are compared ({@link SentenceEvidence}); a link is kept from a
 * probability of 55 % on, if every other label's is 35 points lower. docs/taxonomy.md says how well that works.
 */
public final class DefinitionLinker {
    private static final double TRUSTED = 0.55;

    /** The lead of a label over every other label in the probability of its block. */
    private static final double LEAD = 0.35;

    /** From here on a link may name the row: a wrong name does more harm than a wrong sentence. */
    private static final double SURE = 0.75;

    /** Labels times words of definitions; real pages have a tenth of it, and what has more is not worth the time. */
    private static final long MOST_COMPARISONS = 1_500_000;

    /** A definition counts as so many words more than it has. */
    private static final int WORDS_A_BLOCK = 20;

    private final List<LabelledConcept> concepts;
    private final List<DefinitionBlock> blocks;

    private final SentenceEvidence evidence;
    private final NameEvidence names;

    /** The probability of each block for each label. */
    private final double[][] shares;

    private DefinitionLinker(
            List<LabelledConcept> concepts,
            List<DefinitionBlock> blocks,
            SentenceEvidence evidence,
            LinkWeights weights) {
        this.concepts = concepts;
        this.blocks = blocks;
        this.evidence = evidence;
        this.names = new NameEvidence(blocks);
        double[][] scores = new double[concepts.size()][blocks.size()];
        for (int label = 0; label < scores.length; label++) {
            for (int block = 0; block < blocks.size(); block++) {
                scores[label][block] = weights.of(evidence.clues(label, block)) + names.of(concepts.get(label), block);
            }
        }
        this.shares = BlockShares.of(scores);
    }

    /** Compares the labels of a page with its definition blocks. */
    public static DefinitionLinker compare(Page page, List<UnplacedRow> rows) {
        List<DefinitionBlock> blocks = ofElements(page);
        List<LabelledConcept> labels = LabelledConcept.of(rows);
        boolean named = anyNamed(blocks);
        List<LabelledConcept> concepts = named && labels.size() < blocks.size() ? LabelledConcept.apart(rows) : labels;
        List<Sentence> sentences = new ArrayList<>();
        boolean missing = true;
        long words = 0;
        for (DefinitionBlock block : blocks) {
            Sentence sentence = Sentence.of(block);
            sentences.add(sentence);
            missing &= sentence.missing();
            words += WORDS_A_BLOCK + sentence.words().size();
        }
        if ((missing && !named) || words * concepts.size() > MOST_COMPARISONS) {
            SentenceEvidence none = new SentenceEvidence(List.of(), List.of(), Set.of());
            return new DefinitionLinker(List.of(), List.of(), none, LinkWeights.shipped());
        }
        Set<String> titleWords = new LinkedHashSet<>(WordStems.of(page.title().name()));
        return new DefinitionLinker(
                concepts, blocks, new SentenceEvidence(concepts, sentences, titleWords), LinkWeights.shipped());
    }

    private static boolean anyNamed(List<DefinitionBlock> blocks) {
        for (DefinitionBlock block : blocks) {
            if (block.details().id().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The same page by other weights. */
    DefinitionLinker with(LinkWeights weights) {
        return new DefinitionLinker(concepts, blocks, evidence, weights);
    }

    /** The labels of the page, each with the rows that carry it. */
    List<LabelledConcept> concepts() {
        return concepts;
    }

    /** The definition blocks of elements. */
    List<DefinitionBlock> blocks() {
        return blocks;
    }

    /** The strengths of the clues for a label and each block. */
    double[][] clues(int label) {
        return IntStream.range(0, blocks.size())
                .mapToObj(block -> evidence.clues(label, block))
                .toArray(double[][]::new);
    }

    /** The links of the page; none where it has no definition blocks. */
    public DefinitionLinks links() {
        Map<Integer, DefinitionBlock> links = new HashMap<>();
        Set<Integer> sure = new HashSet<>();
        for (int i = 0; i < concepts.size(); i++) {
            LabelledConcept concept = concepts.get(i);
            for (int block = 0; block < blocks.size(); block++) {
                if (isTrusted(i, block) && (evidence.haveReason(i, block) || names.any())) {
                    DefinitionBlock linked = blocks.get(block);
                    for (UnplacedRow row : concept.rows()) {
                        links.put(row.line(), linked);
                        if (shares[i][block] >= SURE) {
                            sure.add(row.line());
                        }
                    }
                }
            }
        }
        return new DefinitionLinks(links, sure);
    }

    /** Whether a block is likely for a label, and far less so for every other: of two that claim it, one is mostly wrong. */
    private boolean isTrusted(int concept, int block) {
        double share = shares[concept][block];
        if (share < TRUSTED) {
            return false;
        }
        for (int other = 0; other < shares.length; other++) {
            if (other != concept && share - shares[other][block] < LEAD) {
                return false;
            }
        }
        return true;
    }

    /** The sentences that may define each row with values, by the row's line, each with its probability. */
    public Map<Integer, Map<String, Double>> likelySentences() {
        return LikelySentences.of(concepts, evidence.sentences(), evidence.places());
    }

    /**
     * The blocks of elements, which stand before those of pairs (rule 6.1): a block that has lost its words is one of an element
     * if one with words follows. The renderer of before 2015 knows no pairs (rule 6.5).
     */
    static List<DefinitionBlock> ofElements(Page page) {
        return page.era() == Era.DOTNET ? page.definitions() : ofElements(page.definitions());
    }

    static List<DefinitionBlock> ofElements(List<DefinitionBlock> blocks) {
        int end = blocks.size();
        while (end > 0 && (blocks.get(end - 1).pair() || blocks.get(end - 1).bare())) {
            end--;
        }
        List<DefinitionBlock> ofElements = new ArrayList<>();
        for (DefinitionBlock block : blocks.subList(0, end)) {
            if (!block.pair()) {
                ofElements.add(block);
            }
        }
        return ofElements;
    }
}
