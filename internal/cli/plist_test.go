package cli

import (
	"encoding/base64"
	"testing"
)

// preferences is a property list as written by Python's plistlib, with 26 keys, among them
// AppleLanguages [zh-Hans-CN, en-CN] and AppleLocale de_CN.
const preferences = "" +
	"YnBsaXN0MDDfEBoBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHyAhIiMkJSYnKCkqKywtLi8wMTIzLDQ1XxATQXBwbGVJbnRlcmZhY2VTdH" +
	"lsZV5BcHBsZUxhbmd1YWdlc1tBcHBsZUxvY2FsZVRLZXkwVEtleTFVS2V5MTBVS2V5MTFVS2V5MTJVS2V5MTNVS2V5MTRVS2V5MTVVS2V5MTZV" +
	"S2V5MTdVS2V5MThVS2V5MTlUS2V5MlRLZXkzVEtleTRUS2V5NVRLZXk2VEtleTdUS2V5OFRLZXk5WUtleVJlcGVhdF8QIU5TTmF2UGFuZWxFeH" +
	"BhbmRlZFNpemVGb3JPcGVuTW9kZWYAVwD2AHIAdABlAHJURGFya6IdHlp6aC1IYW5zLUNOVWVuLUNOVWRlX0NOEAAQARAKEAsQDBANEA4QDxAQ" +
	"EBEQEhATEAIQAxAEEAUQBhAHEAgQCVp7NzEyLCA0NDh90TY3UWEJAAgAPwBVAGQAcAB1AHoAgACGAIwAkgCYAJ4ApACqALAAtgC7AMAAxQDKAM" +
	"8A1ADZAN4A6AEMARkBHgEhASwBMgE4AToBPAE+AUABQgFEAUYBSAFKAUwBTgFQAVIBVAFWAVgBWgFcAV4BYAFrAW4BcAAAAAAAAAIBAAAAAAAA" +
	"ADgAAAAAAAAAAAAAAAAAAAFx"

func TestFirstOfList(t *testing.T) {
	data, err := base64.StdEncoding.DecodeString(preferences)
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{
		"AppleLanguages": "zh-Hans-CN",
		"AppleLocale":    "", // a text, not a list
		"Nothing":        "",
	} {
		if got := firstOfList(data, key); got != want {
			t.Errorf("%s begins with %q, want %q", key, got, want)
		}
	}
}

// Data that is cut off or overwritten anywhere gives some value or none, and never prevents
// the start.
func TestBrokenPreferences(t *testing.T) {
	data, err := base64.StdEncoding.DecodeString(preferences)
	if err != nil {
		t.Fatal(err)
	}
	for i := range data {
		firstOfList(data[:i], "AppleLanguages")
		for _, b := range []byte{0, 0x7F, 0xFF, 0xAF, 0xDF, 0x5F} {
			broken := append([]byte(nil), data...)
			broken[i] = b
			firstOfList(broken, "AppleLanguages")
		}
	}
}
