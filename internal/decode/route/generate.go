package route

//go:generate go run ../../schema/gen rt-addr rt-link rt-neigh rt-route rt-rule tc
