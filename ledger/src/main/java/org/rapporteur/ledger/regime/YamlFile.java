package org.rapporteur.ledger.regime;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file whose every value knows its line; what is wrong is collected, not thrown. */
final class YamlFile {

  private final String name;
  private final List<String> faults;

  YamlFile(String name, List<String> faults) {
    this.name = name;
    this.faults = faults;
  }

  /** The document's mapping; null, with a fault, if it is not one. */
  @Nullable Entry read(Reader in) {
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(true).build();
      Node root = new Compose(settings).composeReader(in).orElse(null);
      if (root instanceof MappingNode mapping) {
        return new Entry(mapping);
      }
      faults.add(name + ":1: expected 'key: value' lines");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      faults.add(name + ":" + line + ": not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      faults.add(name + ":1: not YAML: " + e.getMessage());
    } catch (StackOverflowError e) {
      // The library follows brackets by recursion and has no limit of its own.
      faults.add(name + ":1: lists within lists without end");
    }
    return null;
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private String at(Node node) {
    return name + ":" + line(node);
  }

  /** One mapping of the file. */
  final class Entry {
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Entry(MappingNode mapping) {
      node = mapping;
      for (NodeTuple tuple : mapping.getValue()) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
          fault(tuple.getKeyNode(), "a key must be a word");
        } else if (values.put(key.getValue(), tuple.getValueNode()) != null) {
          fault(key, "given twice: " + key.getValue());
        }
      }
    }

    String at() {
      return YamlFile.this.at(node);
    }

    boolean has(String key) {
      return values.containsKey(key);
    }

    void fault(String key, String what) {
      fault(values.getOrDefault(key, node), what);
    }

    private void fault(Node where, String what) {
      faults.add(YamlFile.this.at(where) + ": " + what);
    }

    /** Faults for all keys but these. */
    void only(Set<String> known) {
      values.forEach(
          (key, value) -> {
            if (!known.contains(key)) {
              fault(value, "no such key: " + key + "; there are " + String.join(", ", known));
            }
          });
    }

    /** A value that must be there. */
    String need(String key) {
      String text = text(key);
      if (text.isEmpty()) {
        fault(key, has(key) ? key + " is empty" : "lacks '" + key + ":'");
      }
      return text;
    }

    /** A value, empty if it is not there. */
    String text(String key) {
      Node value = values.get(key);
      if (value == null) {
        return "";
      }
      if (value instanceof ScalarNode scalar) {
        return scalar.getValue().strip().replaceAll("\\s+", " ");
      }
      fault(value, key + " must be one value");
      return "";
    }

    /** The values of a list; one value counts as a list of one. */
    List<String> list(String key) {
      List<String> all = new ArrayList<>();
      Node value = values.get(key);
      if (value instanceof SequenceNode sequence) {
        for (Node item : sequence.getValue()) {
          if (item instanceof ScalarNode scalar) {
            all.add(scalar.getValue().strip());
          } else {
            fault(item, "each of " + key + " must be one value");
          }
        }
      } else if (value != null && !text(key).isEmpty()) {
        all.add(text(key));
      }
      return all;
    }

    /** The mapping at a key, null if there is another kind of value or none. */
    @Nullable Entry entry(String key) {
      return values.get(key) instanceof MappingNode mapping ? new Entry(mapping) : null;
    }

    /** The mappings of a list. */
    List<Entry> entries(String key) {
      List<Entry> all = new ArrayList<>();
      Node value = values.get(key);
      if (value instanceof SequenceNode sequence) {
        for (Node item : sequence.getValue()) {
          if (item instanceof MappingNode mapping) {
            all.add(new Entry(mapping));
          } else {
            fault(item, "each of " + key + " must have 'key: value' lines");
          }
        }
      } else if (value != null) {
        fault(value, key + " must be a list");
      }
      return all;
    }
  }
}
