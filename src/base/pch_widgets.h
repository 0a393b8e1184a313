// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for speed alone: every file still includes what it uses.
#pragma once

#include "base/pch.h"

#include <QtWidgets>
