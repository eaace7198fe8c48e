import { expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";

test("a walk over most of what the stand-in knows", async () => {
  const { host, book, run } = startExcel();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("1 Domestic Abuse");
    const range = sheet.getRange("A1:D3");
    range.values = [
      ["Ref", "Action", "Lead", "Status"],
      ["1.1", "Do it", "Police", "On track"],
      ["'1.10", "Do more", "Council", "Off track"],
    ];
    const table = sheet.tables.add(range, true);
    table.name = "Actions_p1";
    table.style = "TableStyleLight1";
    range.format.fill.color = "#FFC000";
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.columnWidth = 120;
    range.format.rowHeight = 30;
    const lead = sheet.getRange("C2:C3");
    lead.dataValidation.rule = { list: { inCellDropDown: true, source: "=AgencyNames" } };
    lead.dataValidation.errorAlert = { message: "Choose", showAlert: true, style: "Stop", title: "Lead" };
    const format = sheet.getRange("D2:D3").conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=INDEX(StatusNames,1)", operator: "EqualTo" };
    format.cellValue.format.fill.color = "#00FF00";
    const custom = sheet.getRange("D2:D3").conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$D2="x"';
    custom.custom.format.font.color = "#FF0000";
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
    sheet.horizontalPageBreaks.add("A3");
    sheet.showGridlines = false;
    sheet.tabColor = "#FF0000";
    sheet.getRange("F1:G1").merge();
    context.workbook.names.add("Actionbook.Plan", sheet.getRange("A1")).visible = false;
    context.workbook.settings.add("k", { a: 1 });
    sheet.protection.protect({ allowFormatCells: true });
    sheet.activate();
    await context.sync();
    range.load({ values: true, text: true, address: true, format: { fill: { color: true }, columnWidth: true } });
    lead.dataValidation.load({ rule: true, type: true, errorAlert: true });
    sheet.load({ name: true, showGridlines: true, tabColor: true, tables: { name: true, style: true } });
    const names = context.workbook.names.load({ name: true, formula: true, visible: true });
    const formats = sheet.getRange().conditionalFormats.load({ type: true, priority: true });
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load({ address: true });
    const props = sheet
      .getRange("A1:B1")
      .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(range.address).toBe("'1 Domestic Abuse'!A1:D3");
    expect(range.values[1]?.[0]).toBe(1.1);
    expect(range.values[2]?.[0]).toBe("1.10");
    expect(range.format.columnWidth).toBe(120);
    expect(lead.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=AgencyNames" } });
    expect(sheet.tables.items[0]?.name).toBe("Actions_p1");
    expect(sheet.showGridlines).toBe(false);
    expect(names.items[0]?.formula).toBe("='1 Domestic Abuse'!$A$1");
    expect(names.items[0]?.visible).toBe(false);
    expect(formats.items.map((one) => one.type)).toEqual(["Custom", "CellValue"]);
    expect(merged.address).toBe("'1 Domestic Abuse'!F1:G1");
    expect(props.value[0]?.[0]).toEqual({
      address: "'1 Domestic Abuse'!A1",
      format: { fill: { color: "#FFC000" }, font: { bold: true } },
    });
  });
  expect(host.traffic.roundTrips).toBe(2);
  expect(book.sheets).toHaveLength(2);
});
