// Command setter writes a tag behind every marker of an image policy in one file, through the library and with the options
// that Flux's image automation reads and writes with: setter FILE NAMESPACE:POLICY TAG.
package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/kio"
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

func main() {
	if err := set(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func set(file, policy, tag string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	annotations := map[string]string{"config.kubernetes.io/path": file}
	reader := &kio.ByteReader{
		Reader:            bytes.NewReader(text),
		SetAnnotations:    annotations,
		PreserveSeqIndent: true,
	}
	nodes, err := reader.Read()
	if err != nil {
		return err
	}
	marker := fmt.Sprintf("{\"$imagepolicy\": %q}", policy+":tag")
	for _, node := range nodes {
		visit(node.YNode(), marker, tag)
	}
	var written bytes.Buffer
	clear := []string{"config.kubernetes.io/path", "config.kubernetes.io/index"}
	if err := (kio.ByteWriter{Writer: &written, ClearAnnotations: clear}).Write(nodes); err != nil {
		return err
	}
	return os.WriteFile(file, written.Bytes(), 0o644)
}

func visit(node *yaml.Node, marker, tag string) {
	if node.Kind == yaml.ScalarNode && strings.Contains(node.LineComment, marker) {
		node.Value = tag
	}
	for _, child := range node.Content {
		visit(child, marker, tag)
	}
}
