package log

import (
	"errors"
	"math"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

type listOf[T any] func(zapcore.ArrayEncoder)

func (l listOf[T]) MarshalLogArray(enc zapcore.ArrayEncoder) error {
	l(enc)
	return nil
}

func object(f func(zapcore.ObjectEncoder)) zapcore.ObjectMarshaler {
	return zapcore.ObjectMarshalerFunc(func(enc zapcore.ObjectEncoder) error {
		f(enc)
		return nil
	})
}

func TestEncoderWritesEveryKindOfField(t *testing.T) {
	at := time.Date(2026, 11, 23, 20, 26, 51, 5, time.FixedZone("east", 3600))
	for want, field := range map[string]zapcore.Field{
		`{"k":true}`:                             zap.Bool("k", true),
		`{"k":-128}`:                             zap.Int8("k", math.MinInt8),
		`{"k":-9223372036854775808}`:             zap.Int64("k", math.MinInt64),
		`{"k":18446744073709551615}`:             zap.Uint64("k", math.MaxUint64),
		`{"k":7}`:                                zap.Uintptr("k", 7),
		`{"k":0.1}`:                              zap.Float64("k", 0.1),
		`{"k":0.5}`:                              zap.Float32("k", 0.5),
		`{"k":"NaN"}`:                            zap.Float64("k", math.NaN()),
		`{"k":"-Inf"}`:                           zap.Float64("k", math.Inf(-1)),
		`{"k":"(1+2i)"}`:                         zap.Complex128("k", 1+2i),
		`{"k":"00ff"}`:                           zap.Binary("k", []byte{0, 0xff}),
		`{"k":"x\ufffd"}`:                        zap.ByteString("k", []byte("x\xff")),
		`{"a \"key\"":"text"}`:                   zap.String(`a "key"`, "text"),
		`{"k":"1.5s"}`:                           zap.Duration("k", 1500*time.Millisecond),
		`{"k":"2026-11-23T19:26:51.000000005Z"}`: zap.Time("k", at),
		`{"k":"broken"}`:                         zap.NamedError("k", errors.New("broken")),
		`{"k":{"x":[1,"two"]}}`:                  zap.Reflect("k", map[string]any{"x": []any{1, "two"}}),
		`{"k":[1,2]}`:                            zap.Ints("k", []int{1, 2}),
		`{"k":[]}`:                               zap.Strings("k", nil),
		`{"k":["a","b"]}`:                        zap.Strings("k", []string{"a", "b"}),
		`{"k":{}}`:                               zap.Object("k", object(func(zapcore.ObjectEncoder) {})),
		`{"k":{"a":1,"n":{"b":2}}}`: zap.Object("k", object(func(enc zapcore.ObjectEncoder) {
			enc.AddInt("a", 1)
			enc.OpenNamespace("n")
			enc.AddInt("b", 2)
		})),
		`{"k":[[],[true],{"a":1},{"b":2}]}`: zap.Array("k", listOf[any](func(enc zapcore.ArrayEncoder) {
			_ = enc.AppendArray(listOf[any](func(zapcore.ArrayEncoder) {}))
			_ = enc.AppendArray(listOf[any](func(enc zapcore.ArrayEncoder) { enc.AppendBool(true) }))
			_ = enc.AppendObject(object(func(enc zapcore.ObjectEncoder) { enc.AddInt("a", 1) }))
			_ = enc.AppendReflected(map[string]int{"b": 2})
		})),
		`{"k":["1s","2026-11-23T19:26:51.000000005Z",0.5,"(0+1i)",3,4,"raw"]}`: zap.Array("k", listOf[any](func(enc zapcore.ArrayEncoder) {
			enc.AppendDuration(time.Second)
			enc.AppendTime(at)
			enc.AppendFloat32(0.5)
			enc.AppendComplex64(1i)
			enc.AppendUint8(3)
			enc.AppendInt16(4)
			enc.AppendByteString([]byte("raw"))
		})),
	} {
		e := encoder{buf: []byte{'{'}}
		field.AddTo(&e)
		if got := string(e.buf) + "}"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// lines collects what a zap logger writes.
type lines []string

func (l *lines) Write(p []byte) (int, error) {
	*l = append(*l, string(p))
	return len(p), nil
}

func (l *lines) Sync() error { return nil }

func TestZapLogsWithTheEncoder(t *testing.T) {
	var got lines
	logger := zap.New(zapcore.NewCore(NewEncoder(), &got, zap.InfoLevel), zap.WithClock(fixedClock{}))
	base := logger.Named("listener").With(zap.String("family", "route"))
	base.With(zap.Namespace("socket"), zap.Int("fd", 3)).Warn("odd", zap.Int("n", 1))
	base.Info("fine")
	want := []string{
		`{"ts":"2026-11-23T20:26:51.000000000Z","level":"warn","logger":"daemon","msg":"odd","part":"listener","family":"route","socket":{"fd":3,"n":1}}` + "\n",
		`{"ts":"2026-11-23T20:26:51.000000000Z","level":"info","logger":"daemon","msg":"fine","part":"listener","family":"route"}` + "\n",
	}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

type fixedClock struct{}

func (fixedClock) Now() time.Time { return time.Date(2026, 11, 23, 20, 26, 51, 0, time.UTC) }

func (fixedClock) NewTicker(time.Duration) *time.Ticker { panic("not used") }

// TestRepeat writes fields again as a whole and in parts, which begin with the comma that was before them.
func TestRepeat(t *testing.T) {
	var e encoder
	e.buf = append(e.buf, '{')
	e.AddInt64("a", 1)
	first := e.Len() - 1
	e.AddString("b", "x,y")
	fields := string(e.Since(1))
	for _, parts := range [][]string{{fields}, {fields[:first], fields[first:]}, {fields[first:], fields[:first], ""}} {
		e.buf = append(e.buf[:0], '{')
		for _, part := range parts {
			e.Repeat([]byte(part))
		}
		want := `{"a":1,"b":"x,y"`
		if parts[0] == fields[first:] {
			want = `{"b":"x,y","a":1`
		}
		if got := string(e.buf); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
