// Package regulation holds what the authorities ask for: who may publish what under which
// permit, which certificates a subject may file with, which documents a filing needs, and what
// each province adds.
//
// Facts are data with a source and a date. Conditions on them are named Go facts that answer
// yes, no or unknown, so that a list can be made for a bundle of which little is known yet:
// what depends on an unknown is listed with its condition. There is no "or" in the data; where
// one is needed, it becomes a fact of its own.
//
// What provinces ask for are demands, each with an id, by topic. A demand names its sources,
// newest first, and what an older one says to the contrary; if no rule checks it, it says why
// no bundle can show it. What applies where no demand says otherwise are terms, which rules
// use by name.
//
// Who signs a document and whose seal it bears are values, from which the words of the lists
// are made, so that a list and a letter cannot contradict each other.
//
// Nothing here says whether a bundle is right; rule does.
package regulation
