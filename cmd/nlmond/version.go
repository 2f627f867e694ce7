package main

import (
	"fmt"
	"runtime/debug"
)

// version is set by the linker for a release: -ldflags "-X main.version=1.2.3".
var version = "0.1.0-dev"

// revision is the commit that the program was built from, "unknown" where the build did not record it.
func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			return setting.Value
		}
	}
	return "unknown"
}

// goVersion is the version of the toolchain.
func goVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return info.GoVersion
	}
	return "unknown"
}

func versionText() string {
	return fmt.Sprintf("nlmond %s (revision %s, %s)", version, revision(), goVersion())
}
