// SPDX-License-Identifier: MIT
#pragma once

#include <QAudioSink>
#include <QBuffer>
#include <QByteArray>
#include <QObject>

#include <memory>

namespace app {

//! \brief The sound of the bell at the window. Its tones are computed, so there is no file to find and no licence to
//! mind. Lives in the main thread; the sound system is looked for with the first ring.
class Chime : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        Bell, //!< two falling tones
        Alarm, //!< three short low ones: somebody blocked
    };

    using QObject::QObject;
    ~Chime() override;

    //! \brief Plays it once, from its beginning when it plays already. Where nothing can be heard, the log says why,
    //! once.
    void play(Kind kind);

    //! \brief What is played: 16 bit, mono, little end first, kRate a second; begins and ends in silence.
    static QByteArray samples(Kind kind);

    static constexpr int kRate = 48'000;

private:
    void stop();

    QBuffer m_source;
    std::unique_ptr<QAudioSink> m_sink;
    bool m_hasComplained = false;
};

} // namespace app
