package report

// client says whose filing a bundle is: the name of its subject, empty if it has none.
func (v Voice) client(f *File) string {
	if f.Reading.Refused() {
		return ""
	}
	shown := v.viewed(f, true)
	name := ample(f.Reading.Bundle.Subject.Name, longest)
	if shown.view != nil { // what is hidden elsewhere in the file is hidden in the name too
		name = shown.view.repeated.hide(name)
	}
	return shorten(shown.voice.Text(name), longest)
}

// heading calls a bundle by its client and its file.
func (v Voice) heading(f *File) string {
	name := v.Of(f.Reading.Bundle).Text(f.Name)
	if client := v.client(f); client != "" {
		return client + v.brackets(name)
	}
	return name
}
