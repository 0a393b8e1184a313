// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakehttpserver.h"
#include "support/simulatedoffice.h"

namespace recado::test {

/// The office puts its PDFs there, as on its own web space.
inline void usePlace(const SimulatedOffice &office, const FakeHttpServer &server)
{
    QUrl url = server.url();
    url.setPath(QStringLiteral("/dav"));
    const QString address = url.toString();
    const MediaPlace place{
        .tenantId = office.tenant.id,
        .kind = HostKind::WebDav,
        .fields = {{QStringLiteral("address"), address}, {QStringLiteral("public-address"), address}},
        .days = 3};
    got(office.app->mediaHosts().choose(place, Secret()));
}

/// The same, and nobody listens there any more.
inline void usePlaceThatIsAway(const SimulatedOffice &office)
{
    const FakeHttpServer gone;
    usePlace(office, gone);
}

} // namespace recado::test
