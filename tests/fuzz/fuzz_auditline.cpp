// SPDX-License-Identifier: MIT
// A line of the audit log that somebody may have touched.
#include "services/audit/auditline.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QList<QByteArray> fuzzSeeds()
{
    QList<QByteArray> seeds;
    QByteArray previous = services::kFirstAuditHash;
    for (qint64 seq = 1; seq <= 4; ++seq) {
        core::AuditEvent event;
        event.type = core::AuditEvent::Type(seq % 4);
        event.actor = u"user:änna"_s;
        event.action = u"view visit \"x\"\\"_s;
        event.resource = u"vis_1"_s;
        event.data = {{u"status"_s, 200},
                      {u"ratio"_s, 0.1},
                      {u"deep"_s, QJsonObject {{u"list"_s, QJsonArray {1, u"two"_s, QJsonValue()}}}}};
        event.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + seq, Qt::UTC);
        const auto text = services::auditText(seq, event, previous);
        mustHold(text.hasValue(), "a plain event can be written");
        seeds << text->line;
        previous = text->hash;
    }
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text = viewOf(bytes, size);
    const services::ParsedAuditLine parsed = services::parseAuditLine(text);
    mustHold(!(parsed.line && parsed.isBeginning), "a line is whole or begun, not both");
    if (parsed.line) {
        mustHold(parsed.line->seq > 0 && parsed.line->hash.size() == services::kAuditHashDigits,
                 "a line has a number and a hash");
        mustHold(parsed.line->before.size() + parsed.line->after.size() + parsed.line->hash.size() < text.size(),
                 "its parts are parts of it");
        mustHold(parsed.line->hashAfter("0").size() == services::kAuditHashDigits, "it has a hash that it should have");
    }
    if (services::auditEntry(text))
        mustHold(parsed.line.has_value(), "an entry stands in a line");
    return 0;
}
