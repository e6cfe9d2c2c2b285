// SPDX-License-Identifier: MIT
#include "app/chime.h"

#include <QAudioDevice>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <vector>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcChime, "doorbell.chime", QtInfoMsg)

struct Tone {
    double hertz;
    double beginsAt; // seconds
    double lasts; // seconds until it has died away to a hundredth
};

// Equal temperament, a' = 440 Hz: e'' and c'' are the falling major third that doorbells have; a below them for alarm.
const std::vector<Tone> kBell {{659.26, 0, 1.2}, {523.25, 0.55, 1.8}};
const std::vector<Tone> kAlarm {{220, 0, 0.3}, {220, 0.35, 0.3}, {220, 0.7, 0.3}};

constexpr double kAttack = 0.006; // seconds; a tone that is there at once clicks
constexpr double kRelease = 0.03;
constexpr double kLoudness = 0.35; // two of them at once stay below full scale, with room

// A struck bar: the tone, and two partials above it that die away sooner.
double sound(const Tone &tone, double t)
{
    if (t < 0 || t > tone.lasts)
        return 0;
    const double decay = std::log(100) / tone.lasts;
    const double turn = 2 * std::numbers::pi * tone.hertz * t;
    const double body = std::sin(turn) * std::exp(-decay * t) + 0.25 * std::sin(2 * turn) * std::exp(-2 * decay * t)
        + 0.1 * std::sin(4 * turn) * std::exp(-4 * decay * t);
    return body * std::min(1.0, t / kAttack) * std::min(1.0, (tone.lasts - t) / kRelease);
}

} // namespace

QByteArray Chime::samples(Kind kind)
{
    const std::vector<Tone> &tones = kind == Kind::Alarm ? kAlarm : kBell;
    double length = 0;
    for (const Tone &tone : tones)
        length = std::max(length, tone.beginsAt + tone.lasts);
    const auto count = qsizetype(std::ceil(length * kRate)) + 1;
    QByteArray bytes(count * qsizetype(sizeof(qint16)), Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i) {
        double value = 0;
        for (const Tone &tone : tones)
            value += sound(tone, double(i) / kRate - tone.beginsAt);
        qToLittleEndian(qint16(std::lround(kLoudness * value * 32767)), bytes.data() + i * qsizetype(sizeof(qint16)));
    }
    return bytes;
}

Chime::~Chime() { stop(); }

void Chime::stop()
{
    if (m_sink)
        m_sink->stop();
    m_sink.reset();
    m_source.close();
}

void Chime::play(Kind kind)
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(kRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format)) {
        if (!std::exchange(m_hasComplained, true))
            qCWarning(lcChime) << "the bell cannot be heard here: there is no loudspeaker that the sound system knows";
        return;
    }
    m_source.setData(samples(kind));
    m_source.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->start(&m_source);
    if (m_sink->error() != QAudio::NoError && !std::exchange(m_hasComplained, true))
        qCWarning(lcChime) << "the bell cannot be heard here: the loudspeaker" << device.description()
                           << "does not take it";
}

} // namespace app
