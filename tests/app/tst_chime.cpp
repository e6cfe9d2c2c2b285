// SPDX-License-Identifier: MIT
#include "app/ringsound.h"
#include "qml/live/ringnotice.h"
#include "qml/window/windowpreferences.h"
#include "tests/support/memorystation.h"

#include <QTest>
#include <QtEndian>

#include <cmath>

using app::Chime;

namespace {

std::vector<double> valuesOf(const QByteArray &bytes)
{
    std::vector<double> values;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        values.push_back(qFromLittleEndian<qint16>(bytes.constData() + at) / 32767.0);
    return values;
}

// How much of one frequency there is in a stretch (Goertzel's algorithm).
double power(const std::vector<double> &values, double from, double to, double hertz)
{
    const double coefficient = 2 * std::cos(2 * M_PI * hertz / Chime::kRate);
    double before = 0;
    double last = 0;
    for (auto i = std::size_t(from * Chime::kRate); i < std::size_t(to * Chime::kRate); ++i) {
        const double next = values.at(i) + coefficient * last - before;
        before = last;
        last = next;
    }
    return before * before + last * last - coefficient * before * last;
}

} // namespace

class ChimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundsCleanly_data()
    {
        QTest::addColumn<Chime::Kind>("kind");
        QTest::newRow("bell") << Chime::Kind::Bell;
        QTest::newRow("alarm") << Chime::Kind::Alarm;
    }
    void soundsCleanly()
    {
        QFETCH(const Chime::Kind, kind);
        const std::vector<double> values = valuesOf(Chime::samples(kind));
        QVERIFY(values.size() > Chime::kRate * 0.8 && values.size() < Chime::kRate * 3.0);
        double peak = 0;
        double step = 0;
        for (std::size_t i = 1; i < values.size(); ++i) {
            peak = std::max(peak, std::abs(values[i]));
            step = std::max(step, std::abs(values[i] - values[i - 1]));
        }
        QVERIFY2(peak > 0.2 && peak < 0.95, qPrintable(QString::number(peak))); // to be heard, and not clipped
        QVERIFY2(step < 0.15, qPrintable(QString::number(step))); // no click
        QCOMPARE(values.front(), 0.0);
        QVERIFY(std::abs(values.back()) < 0.001);
    }
    void theBellFalls()
    {
        const std::vector<double> values = valuesOf(Chime::samples(Chime::Kind::Bell));
        QVERIFY(power(values, 0.1, 0.5, 659.26) > 20 * power(values, 0.1, 0.5, 523.25));
        QVERIFY(power(values, 1.3, 1.7, 523.25) > 20 * power(values, 1.3, 1.7, 659.26));
    }
    void aRingIsHeardOnceAndSomebodyBlockedAlarms()
    {
        support::MemoryStation station;
        ui::RingNotice ring(station.log);
        ui::WindowPreferences preferences {QString()};
        app::RingSound sound(ring, preferences);
        QList<Chime::Kind> heard;
        connect(&sound, &app::RingSound::played, this, [&heard](Chime::Kind kind) { heard << kind; });
        core::Visit visit = support::visitOf(QStringLiteral("vis_1"), QDateTime::currentDateTimeUtc(), {},
                                             core::VisitFace::Kind::Unknown);
        visit.endedAt = {};
        ring.apply(visit);
        QVERIFY(heard.isEmpty()); // nobody rang
        visit.rang = true;
        ring.apply(visit);
        ring.apply(visit);
        QCOMPARE(heard, QList {Chime::Kind::Bell});
        visit.outcome = core::Visit::Outcome::Blocked;
        ring.apply(visit);
        ring.apply(visit);
        QCOMPARE(heard, QList({Chime::Kind::Bell, Chime::Kind::Alarm}));
        preferences.setSoundOn(false);
        core::Visit next = visit;
        next.id = QStringLiteral("vis_2");
        ring.apply(next);
        QCOMPARE(heard.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ChimeTest)

#include "tst_chime.moc"
