package regulation

import (
	"slices"
	"testing"
)

func TestProvincesOn(t *testing.T) {
	if got, want := ProvincesOn(BlogRefused), []string{"北京", "内蒙古", "浙江", "河南", "湖南", "贵州", "陕西"}; !slices.Equal(got, want) {
		t.Errorf("blogs are refused by %v", got)
	}
	if got := ProvincesOn(RenameLetter); len(got) != 17 {
		t.Errorf("%d provinces want a letter on a change of name", len(got))
	}
	for topic := range topicCount {
		got := ProvincesOn(topic)
		for i, id := range got {
			if slices.Contains(got[:i], id) {
				t.Errorf("%s stands twice: %v", id, got)
			}
		}
	}
	if got := ProvincesOn(topicCount); got != nil {
		t.Errorf("no topic, and %v", got)
	}
}
