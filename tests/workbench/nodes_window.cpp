// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/nodes_window.h"

#include "base/file.h"
#include "base/json.h"
#include "project/steps_evaluate.h"
#include "project/steps_export.h"
#include "workbench/window_project.h"

#include <future>

namespace nonn {

namespace fs = std::filesystem;

void NodesWindow::prepare() {
    m_project = makeWindowProject(m_home.fresh());
    trainBeside(m_project, 1);
    std::async(std::launch::async, [&] {
        steps::evaluate(ProjectFolder(m_project), "001", {"cpu", 1}, {});
        // So little training tells no set of students from another.
        const fs::path file = m_project / "runs" / "001" / "evaluation.json";
        Json evaluation = readJson(file);
        for (Json& subset : evaluation.at("subsets"))
            subset["accuracy"] = subset.at("alive") == Json::array({0, 1}) ? 0.75
                                 : subset.at("alive") == Json::array({0})  ? 0.5
                                                                           : 0.25;
        writeFile(file, evaluation.dump());
    }).get();
    m_path = qgetenv("PATH");
}

bool NodesWindow::openWindow() {
    qputenv("PATH", QByteArray(NONN_NODE_FOLDER ":") + m_path);
    m_window = std::make_unique<MainWindow>();
    return open(*m_window, copyOf(m_project, m_home.fresh())) && settles(*m_window) &&
           goTo(*m_window, QStringLiteral("serve"));
}

QWidget& NodesWindow::settings() const {
    return *m_window->stage(QStringLiteral("serve"))->settings();
}

void NodesWindow::startTwo() {
    QVERIFY(click(page(), QStringLiteral("Start nodes on this machine")));
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 2, patience);
    for (int row = 0; row < 2; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(cell(row, 2), QStringLiteral("ready"), patience);
}

void NodesWindow::addAddress(const QString& address) {
    auto* const field = settings().findChild<QLineEdit*>(QStringLiteral("address"));
    field->setFocus();
    QTest::keyClicks(field, address);
    QVERIFY(click(settings(), QStringLiteral("addNode")));
}

void NodesWindow::write(const char* name, const fs::path& file) {
    auto* const field = settings().findChild<QLineEdit*>(QLatin1String(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::fromStdString(file.string()));
    QTest::keyClick(field, Qt::Key_Return);
}

fs::path NodesWindow::exported(const fs::path& project, const std::string& run) {
    const fs::path bundle = m_home.fresh() / "bundle";
    std::async(std::launch::async, [&] {
        steps::exportStudents(ProjectFolder(project), {bundle, Precision::fp32, run, ExportKind::bundle, false, {}},
                              {});
    }).get();
    return bundle;
}

}  // namespace nonn
