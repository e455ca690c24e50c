// Package providerdata turns what providers' consoles and APIs return into facts: what a
// reviewer rejected, by the field of a bundle, and what is on record.
//
// Each provider has one table with the meanings of its keys. What is in no table, and what is
// not certain, such as a code that lists number differently or a value that the provider has
// masked, is returned with its key and the reason: nothing is guessed, and nothing is lost.
// The package judges nothing.
package providerdata
