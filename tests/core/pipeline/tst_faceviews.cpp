// SPDX-License-Identifier: MIT
#include "core/pipeline/faceviews.h"

#include "paintedengine.h"

#include <QTest>

#include <cmath>

using pipeline::FaceView;
using pipeline::FaceViews;

namespace {
const QDateTime kStart = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

FaceView view(double x, double y, double quality, int ms)
{
    const double length = std::hypot(x, y);
    return {{QStringLiteral("m"), {float(x / length), float(y / length)}},
            quality,
            {},
            kStart.addMSecs(ms),
            QStringLiteral("per_a")};
}
} // namespace

class FaceViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheFirstTwoQuicklyAndLaterOnesApart()
    {
        FaceViews views;
        QVERIFY(views.wants(0.1, kStart));
        views.add(view(1, 0, 0.1, 0));
        QVERIFY(views.wants(0.1, kStart.addMSecs(1)));
        views.add(view(1, 0, 0.1, 1));
        QVERIFY(!views.wants(0.9, kStart.addMSecs(60)));
        QVERIFY(views.wants(0.1, kStart.addMSecs(200)));
    }

    void fusingRaisesNobodysSimilarity()
    {
        // Two views 60 degrees apart, and somebody right between them: each alone is cos 30 alike, and so are both
        // together.
        FaceViews views;
        views.add(view(1, 0, 0.5, 0));
        views.add(view(std::cos(M_PI / 3), std::sin(M_PI / 3), 0.5, 200));
        core::Person person;
        person.id = QStringLiteral("per_a");
        core::EnrolledFace face;
        face.personId = person.id;
        face.embedding = view(std::cos(M_PI / 6), std::sin(M_PI / 6), 1, 0).embedding;
        const auto gallery = vision::Gallery::build({face}, {person}, QStringLiteral("m"), vision::Metric::Cosine);
        const core::Decision decision = decide(views, *gallery, vision::Metric::Cosine, {0.5, 0.5, 0, 0, 0});
        QVERIFY(std::abs(decision.similarity - std::cos(M_PI / 6)) < 1e-5);
    }

    void keepsTheBestFew()
    {
        FaceViews views;
        for (int i = 0; i < FaceViews::kMost; ++i)
            views.add(view(1, 0, 0.5, i * 200));
        QVERIFY(!views.wants(0.55, kStart.addMSecs(5000)));
        QVERIFY(views.wants(0.6, kStart.addMSecs(5000)));
        views.add(view(1, 0, 0.9, 5000));
        QCOMPARE(views.count(), FaceViews::kMost);
        QCOMPARE(views.bestQuality(), 0.9);
    }

    void goodViewsWeighMore()
    {
        FaceViews views;
        views.add(view(1, 0, 0.9, 0));
        views.add(view(0, 1, 0.1, 200));
        const core::Embedding fused = views.fused(vision::Metric::Cosine);
        QVERIFY(fused.values.at(0) > 0.95F);
        QVERIFY(std::abs(std::hypot(fused.values.at(0), fused.values.at(1)) - 1) < 1e-5F);
        const core::Embedding mean = views.fused(vision::Metric::Euclidean);
        QVERIFY(std::abs(mean.values.at(0) - 0.9F) < 1e-5F);
    }

    void viewsOfAnotherModelAreNotMixedIn()
    {
        FaceViews views;
        views.add(view(1, 0, 0.9, 0));
        views.add({{QStringLiteral("other"), {1, 2, 3}}, 0.9, {}, kStart, {}});
        QCOMPARE(views.fused(vision::Metric::Cosine).values.size(), 2U);
    }

    void livenessNeedsThreeViews()
    {
        FaceViews views;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!views.liveness());
            FaceView next = view(1, 0, 0.5, i);
            next.liveness = 0.2 * (i + 1);
            views.add(next);
        }
        QVERIFY(std::abs(views.liveness().value() - 0.4) < 1e-9);
    }

    void aNameNeedsAgreeingViews()
    {
        const auto gallery = vision::Gallery::build({painted::enrolled(0), painted::enrolled(1)},
                                                    {painted::person(0), painted::person(1)},
                                                    painted::kModelId.toString(), vision::Metric::Cosine);
        const core::DecisionRule rule = painted::Factory().info().rule;
        FaceViews views;
        QVERIFY(decide(views, *gallery, vision::Metric::Cosine, rule).verdict == core::Decision::Verdict::Unknown);
        views.add({painted::embeddingOf(0), 0.9, {}, kStart, painted::person(0).id});
        QVERIFY(decide(views, *gallery, vision::Metric::Cosine, rule).reason == core::Decision::Reason::TooFewViews);
        views.add({painted::embeddingOf(0), 0.9, {}, kStart.addMSecs(99), painted::person(0).id});
        QCOMPARE(decide(views, *gallery, vision::Metric::Cosine, rule).personId, painted::person(0).id);
    }
};

QTEST_GUILESS_MAIN(FaceViewsTest)
#include "tst_faceviews.moc"
