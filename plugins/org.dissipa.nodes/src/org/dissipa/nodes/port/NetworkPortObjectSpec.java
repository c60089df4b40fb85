/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.port;

import java.util.List;
import java.util.Optional;

import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObjectSpec;

/** What is known of a reaction network before it is there: the names of its species, reactions and observables, or nothing yet. */
public final class NetworkPortObjectSpec extends AbstractSimplePortObjectSpec {

    /** Writes and reads the spec as KNIME's simple model content. */
    public static final class Serializer extends AbstractSimplePortObjectSpecSerializer<NetworkPortObjectSpec> {
    }

    private static final String KEY_SPECIES = "species";

    private static final String KEY_REACTIONS = "reactions";

    private static final String KEY_OBSERVABLES = "observables";

    private String[] m_species;

    private String[] m_reactions;

    private String[] m_observables;

    /** For the framework; a spec that knows nothing yet. */
    public NetworkPortObjectSpec() {
        // filled by load, or left unknown
    }

    /** The spec of a network at hand. */
    public static NetworkPortObjectSpec of(final ReactionNetwork network) {
        final NetworkPortObjectSpec spec = new NetworkPortObjectSpec();
        spec.m_species = network.species().stream().map(Species::name).toArray(String[]::new);
        spec.m_reactions = network.reactions().stream().map(Reaction::name).toArray(String[]::new);
        spec.m_observables = network.definitions().observables().keySet().toArray(String[]::new);
        return spec;
    }

    /** Names of the species, where they are known already. */
    public Optional<List<String>> species() {
        return Optional.ofNullable(m_species).map(List::of);
    }

    /** Names of the reactions, where they are known already. */
    public Optional<List<String>> reactions() {
        return Optional.ofNullable(m_reactions).map(List::of);
    }

    /** Names of the observables, where they are known already. */
    public Optional<List<String>> observables() {
        return Optional.ofNullable(m_observables).map(List::of);
    }

    @Override
    protected void save(final ModelContentWO model) {
        model.addStringArray(KEY_SPECIES, m_species);
        model.addStringArray(KEY_REACTIONS, m_reactions);
        model.addStringArray(KEY_OBSERVABLES, m_observables);
    }

    @Override
    protected void load(final ModelContentRO model) throws InvalidSettingsException {
        m_species = model.getStringArray(KEY_SPECIES, (String[])null);
        m_reactions = model.getStringArray(KEY_REACTIONS, (String[])null);
        m_observables = model.getStringArray(KEY_OBSERVABLES, (String[])null);
    }
}
