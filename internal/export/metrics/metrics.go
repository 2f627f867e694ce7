// Package metrics shows the ledger to Prometheus.
package metrics
