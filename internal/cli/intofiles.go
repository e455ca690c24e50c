package cli

import (
	"bufio"
	"io"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/report"
)

// outletBuffer is how much of a result is collected before it is written.
const outletBuffer = 1 << 16

// into opens the destinations of the outlets, lets work write into all of them, and puts the
// files in place once everything is written: if anything fails, no file is left behind.
func (a *app) into(all []*outlet, work func() error) error {
	for i, o := range all {
		if !o.isFile() {
			continue
		}
		return a.unwritten(o.path, bundlefile.WriteOut(o.path, o.force, func(w io.Writer) error {
			o.open(w)
			return a.into(all[i+1:], work)
		}))
	}
	return work()
}

func (o *outlet) open(w io.Writer) {
	buffered := bufio.NewWriterSize(w, outletBuffer)
	o.out, o.flush = &output{w: buffered}, buffered.Flush
}

// add writes the text of a bundle, whose fingerprints may recur in others.
func (o *outlet) add(text []byte, recurs bool) {
	if len(text) == 0 {
		return
	}
	if o.wrote {
		o.out.text(o.format.Between())
	}
	if recurs {
		text = o.distinct(text)
	}
	o.out.bytes(text)
	o.wrote = true
}

// distinct makes the fingerprints in a text differ from those that were written before.
func (o *outlet) distinct(text []byte) []byte {
	if format, names := o.format.(report.Fingerprinted); names {
		return format.Distinguish(text, &o.seen)
	}
	return text
}

// end writes the end of the result, which may be about further files, and everything not
// written yet.
func (o *outlet) end(text string) {
	o.out.bytes(o.distinct([]byte(text)))
	if o.out.err == nil {
		o.out.err = o.flush()
	}
}

// failure puts the first error of writing to any of them into words.
func (a *app) failure(all []*outlet) error {
	for _, o := range all {
		switch {
		case o.out.err == nil:
		case o.isFile():
			return a.unwritten(o.path, o.out.err)
		default:
			return a.written(o.out.err)
		}
	}
	return nil
}
