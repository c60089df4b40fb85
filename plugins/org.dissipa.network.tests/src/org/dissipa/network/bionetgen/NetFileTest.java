/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Network files of BioNetGen are read with their conventions, and wrong ones are named with their line. */
class NetFileTest {
    private static final String FILE = """
        # Created by BioNetGen
        begin parameters
            1 A0   100       # Constant
            2 kp   0.5       # Constant
            3 km   2*kp      # ConstantExpression
            4 K    7
            5 volume 3
        end parameters
        begin functions
            1 f() kp*Atot/(1 + Atot)
            2 g() if(f()>1 && Atot<50, 1, _pi)
        end functions
        begin species
            1 A(b) A0
            2 B(a) 2.0e1
            3 A(b!1).B(a!1) 0
            4 $S() 5
        end species
        begin reactions
            1 1,2 3 kp #_R1
            2 3 1,2 km #_reverse__R1
            3 1,1 1,3 0.5*kp #_R2
            4 0 1 kp*volume #_R3
            5 1 0 f #_R4
            6 1,1,2 3 2*g #_R5
            7 1,2 2,3 Sat(kp,K) #_R6
            8 1,2 2,3 Hill(kp,K,2)
            9 1,2 2,3 3*MM(kp,K)
           10 3 1,2 1.5 #_R7
           11 4 1 1e-1 # no rule
        end reactions
        begin groups
            1 Atot  1,2*3
            2 S     4
            3 kp    1
            4 none
        end groups
        """;

    private static ReactionNetwork network() {
        return NetFile.read("test", FILE).network();
    }

    private static double propensity(final String reaction, final long... counts) {
        return network().channels().stream().filter(c -> c.name().equals(reaction)).findFirst().orElseThrow().law()
            .propensity(counts, 1);
    }

    @Test
    void speciesParametersAndGroupsAreRead() {
        final ReactionNetwork network = network();
        assertEquals(Map.of("A0", 100.0, "kp", 0.5, "km", 1.0, "K", 7.0, "volume_", 3.0), network.parameters());
        assertEquals("[A(b), B(a), A(b!1).B(a!1), S()]", network.species().stream().map(s -> s.name()).toList().toString());
        assertEquals(List.of(100.0, 20.0, 0.0, 5.0), network.species().stream().map(s -> s.initial()).toList());
        assertEquals(List.of(false, false, false, true), network.species().stream().map(s -> s.chemostat()).toList());
        assertEquals(List.of("Atot", "S", "kp_group", "none", "f", "g"), List.copyOf(network.definitions().observables().keySet()));
        final var atot = network.scope().evaluator(network.definitions().observables().get("Atot"));
        assertEquals(3 + 2 * 4, atot.value(new long[]{3, 9, 4, 0}, 1, 0));
    }

    @Test
    void whatFollowsFromParametersFollows() {
        final ReactionNetwork network = network().withParameters(Map.of("kp", 4.0, "A0", 7.0));
        assertEquals(8.0, network.parameters().get("km"));
        assertEquals(7.0, network.species().get(0).initial());
        assertEquals(4.0 * 2 * 3, network.channels().get(0).law().propensity(new long[]{2, 3, 0, 0}, 1));
    }

    @Test
    void reactionsOfOneReversibleRuleAreJoined() {
        final ReactionNetwork network = network();
        assertEquals("\"A(b)\" + \"B(a)\" <-> \"A(b!1).B(a!1)\"", network.reactions().get(0).equation(network.species()));
        assertEquals(List.of("R1", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11"), network.reactions().stream().map(r -> r.name()).toList());
        assertEquals(1.0 * 6, propensity("R1 (reverse)", 2, 3, 6, 0));
    }

    @Test
    void propensitiesFollowBioNetGen() {
        assertEquals(0.5 * 4 * 3, propensity("R1", 4, 3, 0, 0));
        assertEquals(0.25 * 4 * 3, propensity("R3", 4, 0, 0, 0));
        assertEquals(1.5, propensity("R4", 0, 0, 0, 0));
        assertEquals(0.5 * 10 / 11 * 4, propensity("R5", 4, 0, 3, 0), 1e-14);
        assertEquals(2 * Math.PI * 4 * 3 * 5, propensity("R6", 4, 5, 3, 0), 1e-12);
        assertEquals(0.5 * 4 * 5 / (7 + 4), propensity("R7", 4, 5, 0, 0), 1e-15);
        assertEquals(0.5 * 16 * 5 / (49 + 16), propensity("R8", 4, 5, 0, 0), 1e-15);
        final double b = 4 - 7 - 5;
        final double free = (b + Math.sqrt(b * b + 4 * 4 * 7)) / 2;
        assertEquals(3 * 0.5 * 5 * free / (7 + free), propensity("R9", 4, 5, 0, 0), 1e-14);
        assertEquals(0, propensity("R6", 1, 5, 3, 0));
        assertEquals(0.1 * 5, propensity("R11", 0, 0, 0, 5));
    }

    @Test
    void conversionsAreNoted() {
        final ConvertedNetwork converted = NetFile.read("test", FILE);
        final String notes = converted.notes().toString();
        for (final String part : new String[]{"volume_ here", "kp_group", "1 reaction is the reverse", "reaction R7, text=BioNetGen's rate Sat(kp,K)",
            "statistical factors"}) {
            assertTrue(notes.contains(part), part + " in " + notes);
        }
        assertEquals(converted.network(), CrnText.read(CrnText.write(converted.network())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'    2 B(a) 2.0e1' | '    2 B(a) many' | 15 | There is no parameter many",
        "'    2 B(a) 2.0e1' | '    2 B(a)' | 15 | not complete; the form is 'index species amount'",
        "'    2 B(a) 2.0e1' | '    1 B(a) 3' | 15 | Species number 1 occurs twice",
        "'    2 B(a) 2.0e1' | '    2 A(b) 3' | 15 | declared twice",
        "'    2 B(a) 2.0e1' | '    2 B(a) -3' | 15 | Initial amount of species B(a) is -3.0",
        "'3 km   2*kp ' | '3 km   2*kq ' | 5 | There is no parameter kq",
        "'3 km   2*kp ' | '3 km   2* ' | 5 | cannot be read as an expression",
        "'1 1,2 3 kp' | '1 1,9 3 kp' | 20 | There is no species number '9' in '1,9'",
        "'1 1,2 3 kp' | '1 1, 2 3 kp' | 20 | There is no species number '' in '1,'",
        "'1 1,2 3 kp' | '1 1,2 3' | 20 | not complete",
        "'1 1,2 3 kp' | '1 1,2 3 -2*kp' | 20 | Rate constant -2*kp is -1.0",
        "'1 1,2 3 kp' | '1 1,2 3 kq' | 20 | reads kq, which is neither",
        "'Sat(kp,K)' | 'Sat(kp,K,K,K)' | 26 | has 4 arguments for 2 reactants",
        "'Sat(kp,K)' | 'Arrhenius(kp,K)' | 26 | not supported",
        "'1 f() kp' | '1 f(x) kp' | 10 | local functions are not supported",
        "'1,2*3' | '1,x*3' | 33 | 'x' is not a number",
        "'1,2*3' | '1,2*7' | 33 | no species number 7",
        "'end groups' | '' | 37 | ends inside the block 'groups' that begins in line 32",
        "'end parameters' | 'end paramters' | 8 | does not end the block 'parameters'",
        "'begin groups' | 'begin group' | 32 | no block 'group'",
        "'begin reactions' | 'begin groups' | 31 | does not end the block 'groups'",
    })
    void errorsNameTheLine(final String part, final String wrong, final int line, final String message) {
        final NetFileException e = assertThrows(NetFileException.class, () -> NetFile.read("x", FILE.replace(part, wrong == null ? "" : wrong)));
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertEquals(line, e.line(), e.getMessage());
    }

    @Test
    void filesThatAreNoNetworksAreRefused() {
        assertTrue(assertThrows(NetFileException.class, () -> NetFile.read("x", "hello")).getMessage().contains("no 'begin species' block"));
        assertTrue(assertThrows(NetFileException.class, () -> NetFile.read("x", "begin species\nend species")).getMessage()
            .contains("no 'begin reactions' block"));
    }
}
